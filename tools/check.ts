import { runTogether } from './steps.ts'

/** Everything that can be said of the sources without running them, in under a minute. */
const outcomes = await runTogether(
  [
    { name: 'Style guide of the contract', command: 'tsx tools/lint/run.ts' },
    { name: 'Generated files are those of the contract', command: 'tsx tools/generate/main.ts --check' },
    { name: 'Lint of the code', command: 'biome check --error-on-warnings' },
    { name: 'Architecture', command: 'vitest run --project plain tests/architecture' },
  ],
  [{ name: 'Types', command: 'tsc --noEmit -p .' }],
)
process.exit(outcomes.every(({ passed }) => passed) ? 0 : 1)
