import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'

const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium'].find((path) => path && existsSync(path))

/** Who has no browser at hand can run the rest; continuous integration has one, or fails. */
export const noBrowser = !executablePath && !process.env.CI

/** Chromium for the tests of a file. */
export function browser(): () => Browser {
  let opened: Browser
  beforeAll(async () => {
    if (noBrowser) return
    if (!executablePath) throw new Error('No Chromium: install it, or say where it is in CHROMIUM')
    opened = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  })
  afterAll(() => opened?.close())
  return () => opened
}
