// The day on which each file of a folder came to its Git repository: read through the installed `git`, and never written.
import { runGit } from './git-command.ts'

const longest = 20_000
const mostOutput = 64_000_000

/** Empty where there is no `git`, no repository, or it takes too long. */
async function askLog(folder: string, words: readonly string[]): Promise<string> {
  let output = ''
  const stop = new AbortController()
  const onText = (text: string) => {
    output += text
    if (output.length > mostOutput) stop.abort()
  }
  const { code } = await runGit({ folder, words, ceiling: null, onText, limit: longest, signal: stop.signal })
  return code === 0 ? output : ''
}

const mark = '\u0001'

/** Civil days by the path below the folder, with "/" between its parts. */
export async function firstDays(folder: string): Promise<ReadonlyMap<string, string>> {
  const log = [
    'log',
    '-z',
    `--format=${mark}%as`,
    '--name-only',
    '--diff-filter=A',
    '--no-renames',
    '--no-ext-diff',
    '--no-textconv',
    '--relative',
    '--',
    '.',
  ]
  const output = await askLog(folder, log)
  const days = new Map<string, string>()
  let day = ''
  // The newest commit comes first, so that the last one that adds a file is the first one ever.
  for (const part of output.split(/[\0\n]/)) {
    if (part.startsWith(mark)) day = part.slice(1)
    else if (part !== '' && day !== '') days.set(part, day)
  }
  return days
}
