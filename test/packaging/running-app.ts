// A packed app, run by an ordinary user on a display that nobody looks at, and what the system says of its processes.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { onTestFinished } from 'vitest'
import { killNow } from '../driver/processes.ts'
import { until } from '../driver/until.ts'

export interface User {
  readonly uid: number
  readonly gid: number
  readonly env: NodeJS.ProcessEnv
}

export interface StartOptions {
  readonly user: User
  readonly display: string
  readonly dataFolder: string
  readonly args?: readonly string[]
  readonly env?: NodeJS.ProcessEnv
}

export interface ProcessFacts {
  readonly pid: number
  /** 2 is a filter of system calls. */
  readonly seccomp: number
  readonly noNewPrivileges: boolean
  /** In how many namespaces of process numbers it lives below the program's own: more than none behind Chromium's sandbox. */
  readonly depth: number
}

/** What the system says of a process; nothing once it has ended, which it may at any moment. */
function factOf(pid: number, file: 'status' | 'cmdline' | 'stat'): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}

const statusOf = (pid: number, name: string) =>
  factOf(pid, 'status').match(new RegExp(`^${name}:\\s*(.*)$`, 'm'))?.[1] ?? ''
const namespacesOf = (pid: number) => statusOf(pid, 'NSpid').split(/\s+/).length
const isPage = (pid: number) => factOf(pid, 'cmdline').includes('--type=renderer')

const sandboxOf = (pid: number, program: number): ProcessFacts => ({
  pid,
  seccomp: Number(statusOf(pid, 'Seccomp')),
  noNewPrivileges: statusOf(pid, 'NoNewPrivs') === '1',
  depth: namespacesOf(pid) - namespacesOf(program),
})

/** In the system's ticks. */
function cpuTimeOf(pid: number): number {
  const words = factOf(pid, 'stat')
    .replace(/^.*\) /, '')
    .split(' ')
  return Number(words[11]) + Number(words[12])
}

/** The processes that a program started, and those that they started. */
function descendantsOf(pid: number): number[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
  const children = all.filter((each) => statusOf(each, 'PPid') === `${pid}`)
  return children.flatMap((child) => [child, ...descendantsOf(child)])
}

/** A started app, whose window is on the screen. */
export class RunningApp {
  /** Milliseconds from the start of the process to its window on the screen. */
  readonly shownAfter: number
  readonly #app: ChildProcess
  readonly #window: Screen
  readonly #output: () => string

  constructor(app: ChildProcess, window: Screen, output: () => string, shownAfter: number) {
    this.#app = app
    this.#window = window
    this.#output = output
    this.shownAfter = shownAfter
  }

  /** What it printed so far. */
  get output(): string {
    return this.#output()
  }

  get title(): string {
    return this.#window.ask('getwindowname', this.#window.shown() ?? '')
  }

  /** Until a page stands there, and its process has nothing left to do. */
  async untilShown(title: string): Promise<void> {
    await until(`the title to be ${title}`, () => this.title.includes(title) || null, 60_000)
    let before = -1
    await until(
      'the page to be at rest',
      async () => {
        const now = this.pages().reduce((sum, { pid }) => sum + cpuTimeOf(pid), 0)
        const isAtRest = now === before
        before = now
        await new Promise((resolve) => setTimeout(resolve, 500))
        return isAtRest || null
      },
      60_000,
    )
  }

  /** Keys and words as from the keyboard. */
  press(key: string): void {
    this.#window.ask('windowfocus', '--sync', this.#window.shown() ?? '', 'key', key)
  }
  type(words: string): void {
    this.#window.ask('windowfocus', '--sync', this.#window.shown() ?? '', 'type', '--delay', '30', words)
  }

  /** The process of each page. */
  pages(): ProcessFacts[] {
    const program = this.#app.pid ?? 0
    return descendantsOf(program)
      .filter(isPage)
      .map((pid) => sandboxOf(pid, program))
  }

  /** As the system asks a program to end. */
  async quit(): Promise<void> {
    if (hasEnded(this.#app)) return
    this.#app.kill('SIGTERM')
    await until('the app to quit', () => hasEnded(this.#app) || null, 20_000)
  }
}

/** What is on one display, as the system's own tool sees it. */
class Screen {
  readonly #options: Pick<StartOptions, 'user' | 'display'>

  constructor(options: Pick<StartOptions, 'user' | 'display'>) {
    this.#options = options
  }

  ask(...words: string[]): string {
    const { user, display } = this.#options
    const env = { ...user.env, DISPLAY: display }
    return spawnSync('xdotool', words, { uid: user.uid, gid: user.gid, env, encoding: 'utf8' }).stdout.trim()
  }

  /** The number of the app's window, once it is on the screen. */
  shown(): string | null {
    return this.ask('search', '--onlyvisible', '--class', 'cairn').split('\n')[0] || null
  }
}

const hasEnded = (app: ChildProcess) => app.exitCode !== null || app.signalCode !== null

/** Ended with the test, however that goes. */
export async function startApp(program: string, options: StartOptions): Promise<RunningApp> {
  const { user, display, dataFolder, args = [], env = {} } = options
  const began = performance.now()
  const app = spawn(program, args, {
    uid: user.uid,
    gid: user.gid,
    cwd: '/',
    env: { ...user.env, DISPLAY: display, CAIRN_DATA: dataFolder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => killNow([app.pid ?? 0, ...descendantsOf(app.pid ?? 0)]))
  let output = ''
  for (const stream of [app.stdout, app.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  const screen = new Screen(options)
  const look = () => {
    if (hasEnded(app)) throw new Error(`${program} ended with ${app.exitCode ?? app.signalCode}:\n${output}`)
    return screen.shown()
  }
  await until(`a window of ${program}`, look, 60_000)
  return new RunningApp(app, screen, () => output, Math.round(performance.now() - began))
}
