import { Op } from 'sequelize'
import type { Picture } from '#generated/documents/types.ts'
import type { Download } from '#generated/support.ts'
import { collection } from '#platform/collection.ts'
import { notFound } from '#platform/errors.ts'
import type { PageQuery } from '#platform/page.ts'
import { contentOf } from './content.ts'
import { Document as DocumentRow } from './models/document.ts'
import { pictureView as view } from './views.ts'

/** What every browser shows as a picture. A drawing in SVG may hold a script. */
const types = ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif']

/** Without it a picture is for those alone who may read documents: a scan of a bill is an image as well. */
const forEverybody = 'public'

type Query = PageQuery & { belongs_to_id: readonly string[] }

const pictures = collection<DocumentRow, Picture, Query>(DocumentRow, {
  resource: 'image',
  view,
  order: 'created_at',
  where: { status: 'active', type: { [Op.in]: types }, tags: { [Op.contains]: [forEverybody] } },
  filters: { belongs_to_id: (ids) => ({ belongs_to_id: { [Op.in]: [...ids] } }) },
})

/** The documents of some things that are images and carry the tag `public`, for whoever sees the things: their module decides that before it asks. */
export const picturesOf = (holders: readonly string[], query: PageQuery) =>
  pictures.list({ ...query, belongs_to_id: holders })

/** The content of one of them. */
export async function pictureOf(holders: readonly string[], id: string): Promise<Download> {
  const row = await pictures.find(id)
  const isShown = row.status === 'active' && types.includes(row.type) && row.tags.includes(forEverybody)
  if (!isShown || !holders.includes(row.belongs_to_id ?? '')) throw notFound('image')
  return contentOf(row, row.current_version)
}
