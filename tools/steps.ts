import { spawn } from 'node:child_process'

export interface Step {
  name: string
  command: string
  environment?: Record<string, string>
}

export interface Outcome {
  step: Step
  passed: boolean
  seconds: number
}

/** Runs the steps one after another, each with its output in sight, and goes on after a failure so that one run shows all of them. */
export async function runSteps(steps: readonly Step[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const step of steps) {
    process.stdout.write(`\n── ${step.name}\n`)
    const started = performance.now()
    const passed = (await exitCode(step)) === 0
    outcomes.push({ step, passed, seconds: (performance.now() - started) / 1000 })
  }
  process.stdout.write('\n')
  for (const outcome of outcomes) say(outcome)
  return outcomes
}

const exitCode = ({ command, environment }: Step): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: 'inherit', env: { ...process.env, ...environment } })
    child.on('close', (code) => resolve(code ?? 1))
  })

/** Runs lanes of steps that use one core each beside each other, each step with its output when it has ended. */
export async function runTogether(...lanes: readonly Step[][]): Promise<Outcome[]> {
  const outcomes = (await Promise.all(lanes.map(runLane))).flat()
  process.stdout.write('\n')
  for (const outcome of outcomes) say(outcome)
  return outcomes
}

async function runLane(steps: readonly Step[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const step of steps) {
    const started = performance.now()
    const { passed, output } = await captured(step)
    process.stdout.write(`\n── ${step.name}\n${output}`)
    outcomes.push({ step, passed, seconds: (performance.now() - started) / 1000 })
  }
  return outcomes
}

const say = ({ step, passed, seconds }: Outcome): boolean =>
  process.stdout.write(`${passed ? 'passed' : 'FAILED'}  ${step.name} (${seconds.toFixed(0)} s)\n`)

function captured({ command, environment }: Step): Promise<{ passed: boolean; output: string }> {
  const said: Buffer[] = []
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, env: { ...process.env, ...environment } })
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk))
    child.on('close', (code) => resolve({ passed: code === 0, output: Buffer.concat(said).toString() }))
  })
}
