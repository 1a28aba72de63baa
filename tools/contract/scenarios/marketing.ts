import { type Challenge, solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import type { Scenarios } from '../scenario.ts'
import { anEmail, type World } from '../world.ts'

/** As a browser does it. */
async function solved(world: World): Promise<string> {
  const asked = await world.call('createCaptchaChallenge')
  const challenge = JSON.parse(asked.challenge) as Challenge
  const solution = await solveChallenge({ challenge, deriveKey })
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64')
}

const aForm = async (world: World) => ({
  name: 'Elizabeth Lincoln',
  email: anEmail(),
  message: 'Chai for twelve shops',
  altcha: await solved(world),
})
const tomorrow = () => new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10)
const aCall = async (world: World) => ({
  name: 'Elizabeth Lincoln',
  phone: '+1 604 555 4729',
  date: tomorrow(),
  time: '14:30',
  altcha: await solved(world),
})

export const scenarios: Scenarios = {
  submitContactForm: {
    202: async (world) => ({ body: await aForm(world) }),
    422: async (world) => ({ body: { ...(await aForm(world)), altcha: 'bm90aGluZw==' } }),
  },
  scheduleCall: {
    202: async (world) => ({ body: await aCall(world) }),
    422: async (world) => ({ body: { ...(await aCall(world)), date: '2020-02-29' } }),
  },
}
