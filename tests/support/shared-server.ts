import { harness } from './harness.ts'

// Before the first file: what that imports would else load with the settings of an installation.
await harness()
