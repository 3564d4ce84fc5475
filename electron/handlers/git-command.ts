// The installed `git`, asked without a shell and never to write: nothing that a repository or the environment says of itself is run.
import { type ChildProcess, spawn } from 'node:child_process'
import { devNull, homedir } from 'node:os'

/** No hooks, no monitors, no signature programs, no pager, no fetching of what is missing. */
const harmless = [
  '--no-pager',
  '--literal-pathspecs',
  ...[
    ...['core.fsmonitor=false', `core.hooksPath=${devNull}`, 'log.showSignature=false', 'core.quotePath=false'],
    // Git stops at a value that it does not know.
    ...['format.pretty=medium', 'log.date=default'],
  ].flatMap((setting) => ['-c', setting]),
]

/** What is set for Git from outside could name other repositories, programs, or files to write a trace to. */
function environment(ceiling: string | null): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith('GIT_'))
  return {
    ...Object.fromEntries(own),
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    ...(ceiling === null ? {} : { GIT_CEILING_DIRECTORIES: ceiling }),
  }
}

export interface GitRun {
  readonly folder: string
  readonly words: readonly string[]
  /** Folders from here on up are not looked at for a repository; null: they are. */
  readonly ceiling: string | null
  readonly onText: (text: string) => void
  readonly input?: string
  readonly signal?: AbortSignal
  /** Milliseconds. */
  readonly limit: number
}

export interface GitEnd {
  /** Null when it could not be started, or was ended. */
  readonly code: number | null
  readonly isMissing: boolean
  readonly errors: string
}

const longestErrors = 4000

function write(child: ChildProcess, input: string): void {
  // It may have ended already: what it answered says so.
  child.stdin?.on('error', () => undefined)
  child.stdin?.end(input)
}

/** Never rejects. The text comes piece by piece, as UTF-8. */
export function runGit({ folder, words, ceiling, onText, input = '', signal, limit }: GitRun): Promise<GitEnd> {
  return new Promise((resolve) => {
    const child = spawn('git', [...harmless, '-C', folder, ...words], {
      // Not the folder itself: a program named "git" in it must not be found first.
      cwd: homedir(),
      env: environment(ceiling),
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
    })
    let errors = ''
    const stop = () => child.kill('SIGKILL')
    const timer = setTimeout(stop, limit)
    signal?.addEventListener('abort', stop, { once: true })
    if (signal?.aborted) stop()
    child.stdout.setEncoding('utf8').on('data', onText)
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      if (errors.length < longestErrors) errors += text
    })
    const settle = (code: number | null, isMissing: boolean) => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
      resolve({ code, isMissing, errors })
    }
    child.once('error', () => settle(null, true))
    child.once('close', (code) => settle(code, false))
    write(child, input)
  })
}

/** All of a short answer; null when it failed. */
export async function askGit(run: Omit<GitRun, 'onText'>): Promise<string | null> {
  let text = ''
  const onText = (part: string) => {
    text += part
  }
  const { code } = await runGit({ ...run, onText })
  return code === 0 ? text : null
}
