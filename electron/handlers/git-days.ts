// The day on which each file of a folder came to its Git repository: read through the installed `git`, without a shell, and never written.
import { execFile } from 'node:child_process'
import { devNull, homedir } from 'node:os'

const longest = 20_000
const mostOutput = 64_000_000

/** Nothing that a repository says of itself is run: no hooks, no monitors, no signature programs, no fetching of what is missing. */
const harmless = [
  '--no-pager',
  '-c',
  'core.fsmonitor=false',
  '-c',
  `core.hooksPath=${devNull}`,
  '-c',
  'log.showSignature=false',
  '-c',
  'core.quotePath=false',
]
const environment = {
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
}

/** Empty where there is no `git`, no repository, or it takes too long. */
function askGit(folder: string, words: readonly string[]): Promise<string> {
  const options = {
    // Not the folder itself: a program named "git" in it must not be found first.
    cwd: homedir(),
    env: { ...process.env, ...environment },
    timeout: longest,
    maxBuffer: mostOutput,
    windowsHide: true,
  }
  return new Promise((resolve) => {
    execFile('git', [...harmless, '-C', folder, ...words], options, (error, output) =>
      resolve(error === null ? output : ''),
    )
  })
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
  const output = await askGit(folder, log)
  const days = new Map<string, string>()
  let day = ''
  // The newest commit comes first, so that the last one that adds a file is the first one ever.
  for (const part of output.split(/[\0\n]/)) {
    if (part.startsWith(mark)) day = part.slice(1)
    else if (part !== '' && day !== '') days.set(part, day)
  }
  return days
}
