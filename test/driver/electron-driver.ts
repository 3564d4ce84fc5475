// AppDriver on the real Electron, through Playwright. Runs where Electron's binary is present.
import { fileURLToPath } from 'node:url'
import { _electron, type BrowserContext, type ElectronApplication, type Page } from 'playwright-core'
import type { AppDriver, ElectronMain, KillTarget, LaunchOptions } from './app-driver.ts'
import { noteHost } from './host-notes.ts'
import { killNow } from './processes.ts'
import { newProfile } from './profiles.ts'
import { connectAgain, waitForNewRenderer } from './reconnect-after-renderer-crash.ts'
import { unlessLost } from './retry-lost-evaluation.ts'
import { until } from './until.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const staysHere = /^(app|file|data|blob|devtools|about|chrome-extension):/
const quitLimitMs = 10_000

export async function launchElectron(options: LaunchOptions): Promise<AppDriver> {
  const driver = new ElectronDriver(options)
  await driver.relaunch()
  return driver
}

interface Running {
  readonly app: ElectronApplication
  /** What sees the windows: Playwright's own context, or after a renderer's death a new connection. */
  windows: BrowserContext
  /** The app's main window among them. */
  first: Page
}

class ElectronDriver implements AppDriver {
  readonly kind = 'electron'
  readonly userData: string
  readonly #options: LaunchOptions
  readonly #blocked: string[] = []
  #running: Running | null = null

  constructor(options: LaunchOptions) {
    this.#options = options
    this.userData = options.userData ?? newProfile()
  }

  async relaunch(): Promise<void> {
    const inherited = Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined)
    const app = await _electron.launch({
      args: [this.#options.main ?? root, ...(this.#options.switches ?? [])],
      // As it is used: the app insists on its sandbox, which Chromium makes for anybody but root.
      chromiumSandbox: true,
      cwd: root,
      // Days and numbers are written as in Britain, whatever this machine has.
      env: { ...Object.fromEntries(inherited), LC_ALL: 'en_GB.UTF-8', ...this.#options.env, CAIRN_DATA: this.userData },
    })
    const windows = this.#watch(app.context())
    this.#running = { app, windows, first: await app.firstWindow() }
    noteHost(`Electron ${await unlessLost(() => app.evaluate(() => process.versions.electron))}`)
    await this.page.waitForLoadState('domcontentloaded')
  }

  #watch(windows: BrowserContext): BrowserContext {
    windows.on('request', (request) => {
      if (!staysHere.test(request.url())) this.#blocked.push(request.url())
    })
    return windows
  }

  #alive(): Running {
    if (!this.#running) throw new Error('The app is not running: call relaunch()')
    return this.#running
  }

  pages(): Page[] {
    const { windows, first } = this.#alive()
    return windows.pages().toSorted((one, other) => Number(other === first) - Number(one === first))
  }
  get page(): Page {
    const [first] = this.pages()
    if (!first) throw new Error('The app has no window')
    return first
  }

  async newWindow(action: () => Promise<unknown>): Promise<Page> {
    const before = new Set(this.pages())
    await action()
    const page = await until('a new window', () => this.pages().find((candidate) => !before.has(candidate)))
    await page.waitForLoadState('domcontentloaded')
    return page
  }

  async evaluate<Result, Argument>(
    run: (electron: ElectronMain, argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result> {
    // Playwright types the function by its own view of Electron; source and argument pass through unchanged.
    const source = `(${String(run)})`
    const { app } = this.#alive()
    const answer = await unlessLost(() =>
      app.evaluate(
        (electron, given) =>
          new Function('electron', 'argument', `return ${given.source}(electron, argument)`)(electron, given.argument),
        { source, argument },
      ),
    )
    return answer as Result
  }

  async kill(target: KillTarget): Promise<void> {
    const running = this.#alive()
    const { app } = running
    const processes = await unlessLost(() =>
      app.evaluate(({ app: main }) => main.getAppMetrics().map(({ pid, type }) => ({ pid, type: String(type) }))),
    )
    if (target === 'renderer') {
      const dying = processes.filter(({ type }) => type === 'Tab').map(({ pid }) => pid)
      await killNow(dying)
      await waitForNewRenderer(app, dying)
      const again = await connectAgain(app, this.userData)
      running.windows = this.#watch(again.windows)
      running.first = again.first
      return
    }
    const main = app.process().pid ?? 0
    this.#running = null
    await killNow(target === 'all' ? [main, ...processes.map(({ pid }) => pid)] : [main])
    // What main leaves behind follows it by itself, sooner or later; the next start waits for nobody.
    await killNow(processes.map(({ pid }) => pid))
  }

  async close(): Promise<void> {
    if (!this.#running) return
    const { app } = this.#running
    let timer: NodeJS.Timeout | undefined
    const tooLong = new Promise<false>((resolve) => {
      timer = setTimeout(() => resolve(false), quitLimitMs)
    })
    const quit = await Promise.race([app.close().then(() => true), tooLong])
    clearTimeout(timer)
    if (!quit) {
      await this.kill('all')
      throw new Error(`The app did not quit within ${quitLimitMs / 1000} s`)
    }
    this.#running = null
  }

  async blockedRequests(): Promise<string[]> {
    return [...this.#blocked]
  }
}
