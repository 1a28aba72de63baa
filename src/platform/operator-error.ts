/**
 * An error whose message is all that an operator needs: what is wrong and what to do, in one line.
 * The command line prints it without a stack and exits with code 1.
 */
export class OperatorError extends Error {
  override name = 'OperatorError'
}
