let stopping = false

/** Called once, when the process has been told to end: from then on it is not ready for new work. */
export function beginToStop(): void {
  stopping = true
}

/** Whether the process is about to end. */
export const isStopping = (): boolean => stopping
