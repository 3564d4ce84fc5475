// What a command gets from whatever runs it: a terminal, a clock, the data folder.

export interface CommandHost {
  readonly dataFolder: string
  readonly version: string
  /** Where the command was typed; names of files are meant from here. */
  readonly folder: string
  readonly now: () => Date
  /** Answered once it was taken. */
  print(text: string): Promise<void>
  /** For what is no part of the answer. */
  note(text: string): void
  /** The lines of standard input. */
  readInput(): Promise<string>
  /** Starts the app with these on its command line; false where there is no program to start. */
  startApp(given: readonly string[]): Promise<boolean>
}

/** Today, in the machine's own zone. */
export function todayOf({ now }: Pick<CommandHost, 'now'>): string {
  const date = now()
  const two = (value: number) => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
