import { readFileSync, rmSync } from 'node:fs'
import { runSteps } from './steps.ts'

const report = '.cache/vitest.json'
rmSync(report, { force: true })

/** Everything that has to hold, as CI runs it. */
const outcomes = await runSteps([
  { name: 'Check', command: 'npm run --silent check' },
  { name: 'Build', command: 'npm run --silent build' },
  { name: 'Tests', command: `vitest run --reporter=default --reporter=json --outputFile.json=${report}` },
  { name: 'Contract, every operation and status', command: 'npm run --silent contract' },
  { name: 'Contract, planted faults', command: 'npm run --silent contract:faults' },
  { name: 'A start as a newcomer makes it', command: 'node .ci/smoke.mjs' },
])

const tests = readReport()
const steps = outcomes.filter(({ step }) => step.name !== 'Tests' || tests === null)
const passed = (tests?.passed ?? 0) + steps.filter((outcome) => outcome.passed).length
const failed = (tests?.failed ?? 0) + steps.filter((outcome) => !outcome.passed).length
// A run that broke off without a failed test is a failure all the same.
const broken = outcomes.some((outcome) => !outcome.passed) && failed === 0 ? 1 : 0
process.stdout.write(`\n${passed} passed, ${failed + broken} failed\n`)
process.exit(failed + broken === 0 ? 0 : 1)

function readReport(): { passed: number; failed: number } | null {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites, numTotalTests } = JSON.parse(
      readFileSync(report, 'utf8'),
    ) as Record<string, number>
    if (!numTotalTests) return null
    return { passed: numPassedTests ?? 0, failed: Math.max(numFailedTests ?? 0, numFailedTestSuites ? 1 : 0) }
  } catch {
    return null
  }
}
