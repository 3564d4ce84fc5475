// What was typed after `cairn`, understood or refused with a sentence.
import { parseArgs } from 'node:util'
import { CommandFailure, EXIT } from './exit-codes.ts'

interface Option {
  readonly type: 'boolean' | 'string'
  readonly short?: string
  /** What stands after it, in help. */
  readonly value?: string
  readonly help: string
}

export interface CommandWord {
  /** What stands after it, in help. */
  readonly usage: string
  readonly help: string
  readonly options: Readonly<Record<string, Option>>
  /** Fewest and most names or words after it. */
  readonly words: readonly [number, number]
  /** Whether its words are names of files, for completion. */
  readonly isOfFiles?: boolean
}

const json: Option = { type: 'boolean', help: 'Print JSON' }
const many = Number.MAX_SAFE_INTEGER

export const COMMANDS = {
  add: {
    usage: '"text #tag @person ^criterion"',
    help: 'Save an entry; “-” reads entries from standard input, one per line',
    options: { json, day: { type: 'string', value: 'YYYY-MM-DD', help: 'Date of the entry (default: today)' } },
    words: [1, many],
  },
  week: {
    usage: '[YYYY-Www]',
    help: 'Show the records of a week (default: this week)',
    options: { json },
    words: [0, 1],
  },
  search: {
    usage: '<words>',
    help: 'Find records that contain all words',
    options: { json, limit: { type: 'string', value: 'N', help: 'Show at most N records (default: 20)' } },
    words: [1, many],
  },
  export: {
    usage: '<file.zip>',
    help: 'Export everything as an archive',
    options: { json, force: { type: 'boolean', help: 'Overwrite an existing file' } },
    words: [1, 1],
    isOfFiles: true,
  },
  import: {
    usage: '<path>',
    help: 'Preview a file, folder or Git history, and open the preview in the app',
    options: {
      json,
      preview: { type: 'boolean', help: 'Show it here without opening the app' },
      author: { type: 'string', value: 'ADDRESS,…', help: 'Git history: your email addresses' },
      since: { type: 'string', value: 'YYYY-MM-DD', help: 'Git history: first day' },
      until: { type: 'string', value: 'YYYY-MM-DD', help: 'Git history: last day' },
      by: { type: 'string', value: 'merge|ticket|week', help: 'Git history: group commits by (default: merge)' },
    },
    words: [1, 1],
    isOfFiles: true,
  },
  open: {
    usage: '<file>',
    help: 'Open a file in the app',
    options: { json },
    words: [1, many],
    isOfFiles: true,
  },
  mcp: {
    usage: '',
    help: 'Serve an agent over standard input and output (MCP), once agent access is on in Settings',
    options: {},
    words: [0, 0],
  },
  completion: {
    usage: '<bash|zsh|fish>',
    help: 'Print the completion script for a shell',
    options: {},
    words: [1, 1],
  },
  help: { usage: '', help: 'Show this help', options: {}, words: [0, 1] },
} as const satisfies Readonly<Record<string, CommandWord>>

export type CommandName = keyof typeof COMMANDS
export const commandNames = Object.keys(COMMANDS) as CommandName[]
export const isCommandName = (word: string | undefined): word is CommandName =>
  word !== undefined && Object.hasOwn(COMMANDS, word)

export interface ParsedCommand {
  readonly name: CommandName
  readonly words: readonly string[]
  readonly flags: ReadonlySet<string>
  readonly values: ReadonlyMap<string, string>
}

const usageFailure = (message: string) => new CommandFailure(EXIT.usage, message)

/** The sentence of Node about an option that is not there or has no value, as far as it is meant for people. */
const inWords = (error: unknown, name: CommandName): string => {
  const text = error instanceof Error ? (error.message.split('. ')[0] ?? '') : ''
  return `${text}. See cairn help ${name}. Put -- before text that begins with a dash.`
}

function parsedOptions(name: CommandName, given: readonly string[]) {
  const { options }: CommandWord = COMMANDS[name]
  const config = Object.fromEntries(
    Object.entries({ ...options, help: { type: 'boolean' as const } }).map(([key, { type }]) => [key, { type }]),
  )
  try {
    return parseArgs({ args: [...given], options: config, allowPositionals: true, strict: true })
  } catch (error) {
    throw usageFailure(inWords(error, name))
  }
}

/** Throws a `CommandFailure` for what cannot be understood. */
export function parseCommand(given: readonly string[]): ParsedCommand {
  const [first, ...rest] = given
  if (first === undefined || first === '--help' || first === '-h') return parsedAs('help', [])
  if (!isCommandName(first)) throw usageFailure(`There is no command “${first}”. See cairn help.`)
  return parsedAs(first, rest)
}

function parsedAs(name: CommandName, given: readonly string[]): ParsedCommand {
  const { values, positionals } = parsedOptions(name, given)
  if (values.help === true) return { name: 'help', words: [name], flags: new Set(), values: new Map() }
  const [fewest, most] = COMMANDS[name].words
  if (positionals.length < fewest || positionals.length > most)
    throw usageFailure(`Usage: cairn ${name} ${COMMANDS[name].usage}`)
  const entries = Object.entries(values)
  return {
    name,
    words: positionals,
    flags: new Set(entries.flatMap(([key, value]) => (value === true ? [key] : []))),
    values: new Map(entries.flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : []))),
  }
}
