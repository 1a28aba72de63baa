import { randomUUID } from 'node:crypto'
import type { Foreign, Scenarios } from '../scenario.ts'
import { unique, type World } from '../world.ts'

const aFile = () => new File([`%PDF-1.7\n${unique('contract')}`], 'contract.pdf', { type: 'application/pdf' })
const document = (world: World) => world.call('uploadDocument', { body: { file: aFile() } })
const documentOf = async (world: World) => ({ document_id: (await document(world)).id })

async function deleted(world: World) {
  const params = await documentOf(world)
  await world.call('deleteDocument', { params })
  return params
}

export const foreign: Foreign = {
  document_id: async (world) =>
    (await world.call('uploadDocument', { as: world.stranger, body: { file: aFile() } })).id,
}

export const scenarios: Scenarios = {
  uploadDocument: {
    201: () => ({ body: { file: aFile(), title: 'Terms', folder: '/contracts/2026', tags: ['contract', 'signed'] } }),
    422: () => ({ body: { file: new File(['<html>'], 'contract.pdf', { type: 'application/pdf' }) } }),
  },
  getDocument: { 200: async (world) => ({ params: await documentOf(world) }) },
  updateDocument: {
    200: async (world) => ({ params: await documentOf(world), body: { title: unique('title') } }),
    422: async (world) => ({
      params: await documentOf(world),
      body: { belongs_to_type: 'customer', belongs_to_id: randomUUID() },
    }),
  },
  deleteDocument: {
    204: async (world) => ({ params: await documentOf(world) }),
    409: async (world) => ({ params: await deleted(world) }),
  },
  restoreDocument: {
    200: async (world) => ({ params: await deleted(world) }),
    409: async (world) => ({ params: await documentOf(world) }),
  },
  downloadDocument: {
    200: async (world) => ({ params: await documentOf(world) }),
    206: async (world) => ({ params: await documentOf(world), headers: { Range: 'bytes=0-3' } }),
    304: async (world) => {
      const { id, sha256 } = await document(world)
      return { params: { document_id: id }, headers: { 'If-None-Match': `"${sha256}"` } }
    },
    416: async (world) => ({ params: await documentOf(world), headers: { Range: 'bytes=1000000-' } }),
  },
  listDocumentVersions: { 200: async (world) => ({ params: await documentOf(world) }) },
  uploadDocumentVersion: {
    201: async (world) => ({ params: await documentOf(world), body: { file: aFile(), comment: 'With the annex.' } }),
    409: async (world) => {
      const file = aFile()
      const { id } = await world.call('uploadDocument', { body: { file } })
      return { params: { document_id: id }, body: { file } }
    },
    422: async (world) => ({ params: await deleted(world), body: { file: aFile() } }),
  },
}
