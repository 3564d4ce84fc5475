// What `cairn help` prints.
import { COMMANDS, type CommandWord, commandNames, isCommandName } from './parse-command.ts'

const exitCodes = `Exit codes:
  0  done
  1  the disk, the data folder or the app refused
  2  invalid command line
  3  there is no backup to read from yet
  4  a file does not exist or cannot be read
  5  agent access is off`

const optionLine = ([name, { value, help }]: [string, { value?: string; help: string }]) =>
  `  --${name}${value === undefined ? '' : ` ${value}`}`.padEnd(28) + help

function helpOf(name: keyof typeof COMMANDS): string {
  const { usage, help, options }: CommandWord = COMMANDS[name]
  const lines = Object.entries(options).map(optionLine)
  return [`cairn ${name} ${usage}`.trimEnd(), '', `${help}.`, ...(lines.length === 0 ? [] : ['', ...lines])].join('\n')
}

export function helpText(word: string | undefined): string {
  if (isCommandName(word)) return helpOf(word)
  const lines = commandNames.map((name) => `  cairn ${name} ${COMMANDS[name].usage}`.padEnd(52) + COMMANDS[name].help)
  return `${lines.join('\n')}

Without a command, Cairn opens. --json prints JSON.
Commands that read show the newest backup while Cairn is closed, and say how old it is.
Set CAIRN_DATA to use another data folder.

${exitCodes}`
}
