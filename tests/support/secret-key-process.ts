import { secretKey } from '../../src/platform/config.ts'

process.stdout.write(`key=${secretKey().toString('base64')}\n`)
