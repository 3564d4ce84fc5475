// How a command ends, as a number for scripts and a sentence for people.

export const EXIT = {
  done: 0,
  /** The disk, the data folder or the app refused. */
  failed: 1,
  /** Invalid command line. */
  usage: 2,
  /** There is no backup to read from yet. */
  noData: 3,
  /** A file does not exist or cannot be read. */
  noFile: 4,
  /** Agent access is off. */
  off: 5,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** Ends a command with its code; the message is for the terminal. */
export class CommandFailure extends Error {
  readonly code: ExitCode
  constructor(code: ExitCode, message: string) {
    super(message)
    this.code = code
  }
}
