import { stderr } from 'node:process'

/** What a person sees while a command works: on standard error, so that standard output keeps the log alone. */
export class Progress {
  private current: { sentence: string; begun: number } | undefined
  private timer: NodeJS.Timeout | undefined

  /** Ends the step before and begins the next. */
  step(sentence: string): void {
    this.done()
    this.current = { sentence, begun: performance.now() }
    if (stderr.isTTY) {
      this.draw()
      this.timer = setInterval(() => this.draw(), 200).unref()
    } else {
      stderr.write(`${sentence}\n`)
    }
  }

  /** A line beside the running step. */
  note(sentence: string): void {
    if (stderr.isTTY && this.current) {
      stderr.write(`\r\x1b[2K    ${sentence}\n`)
      this.draw()
    } else {
      stderr.write(`${stderr.isTTY ? '    ' : ''}${sentence}\n`)
    }
  }

  done(): void {
    clearInterval(this.timer)
    if (this.current && stderr.isTTY) stderr.write(`\r\x1b[2K  ✓ ${this.current.sentence} (${this.seconds()} s)\n`)
    this.current = undefined
  }

  /** Leaves the running step as it is, before an error is told. */
  abandon(): void {
    clearInterval(this.timer)
    if (this.current && stderr.isTTY) stderr.write(`\r\x1b[2K  ✗ ${this.current.sentence}\n`)
    this.current = undefined
  }

  private draw(): void {
    if (this.current) stderr.write(`\r\x1b[2K  … ${this.current.sentence} (${this.seconds()} s)`)
  }

  private seconds(): string {
    return ((performance.now() - (this.current?.begun ?? 0)) / 1000).toFixed(1)
  }
}
