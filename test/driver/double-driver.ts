// AppDriver on the double: the real built main and preload, a system Chromium for the windows.
import { type Browser, chromium, type Page } from 'playwright-core'
import type { AppDriver, ElectronMain, KillTarget, LaunchOptions } from './app-driver.ts'
import { DoubleProcess } from './double-process.ts'
import { noteHost } from './host-notes.ts'
import { chromiumProcesses, killNow } from './processes.ts'
import { newProfile } from './profiles.ts'
import { until } from './until.ts'

const isAppPage = (page: Page) => page.url().includes('.electron-double/')
const quitLimitMs = 10_000

export async function launchDouble(options: LaunchOptions): Promise<AppDriver> {
  const driver = new DoubleDriver(options)
  await driver.relaunch()
  return driver
}

class DoubleDriver implements AppDriver {
  readonly kind = 'double'
  readonly userData: string
  readonly #options: LaunchOptions
  #running: { main: DoubleProcess; browser: Browser } | null = null

  constructor(options: LaunchOptions) {
    this.#options = options
    this.userData = options.userData ?? newProfile()
  }

  async relaunch(): Promise<void> {
    const { main: file = '.build/electron/main.js', switches = [], env } = this.#options
    const main = new DoubleProcess(file, switches, { ...env, CAIRN_DATA: this.userData })
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await main.port()}`)
    this.#running = { main, browser }
    noteHost('double')
    await until('the app to open a window', () => this.pages().length > 0)
    await this.page.waitForLoadState('domcontentloaded')
  }

  #alive() {
    if (!this.#running) throw new Error('The app is not running: call relaunch()')
    return this.#running
  }

  pages(): Page[] {
    return this.#alive()
      .browser.contexts()
      .flatMap((context) => context.pages().filter(isAppPage))
  }
  get page(): Page {
    const first = this.pages()[0]
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
    // The value comes from another process as it is: the caller's function says what it answers.
    return (await this.#alive().main.evaluate(String(run), argument)) as Result
  }

  async kill(target: KillTarget): Promise<void> {
    const { main, browser } = this.#alive()
    const processes = await chromiumProcesses(browser)
    if (target === 'renderer') {
      const before = new Set(this.pages())
      await killRendererOf(
        main,
        processes.filter((each) => each.type === 'renderer').map((each) => each.id),
      )
      const isBack = () => this.pages().length > 0 && !this.pages().some((page) => before.has(page))
      await until('the app to load its window again after its renderer was killed', isBack)
      return
    }
    // In Electron main is the browser process; here the two are apart and die together.
    const owners = processes.filter((each) => target === 'all' || each.type === 'browser').map((each) => each.id)
    this.#running = null
    await killNow([main.child.pid ?? 0, ...owners].filter((pid) => pid > 0))
    await killNow(processes.map((each) => each.id)) // children of a killed browser process follow it, sooner or later
    await browser.close().catch(() => {})
  }

  async close(): Promise<void> {
    if (!this.#running) return
    const { main, browser } = this.#running
    const { promise: tooLong, timer } = after(quitLimitMs)
    main.evaluate('(electron) => void electron.app.quit()', null).catch(() => {}) // ends before it can answer
    const quit = await Promise.race([main.exited().then(() => true), tooLong])
    clearTimeout(timer)
    if (!quit) {
      await this.kill('all')
      throw new Error(`The app did not quit within ${quitLimitMs / 1000} s`)
    }
    this.#running = null
    await browser.close().catch(() => {})
  }

  async blockedRequests(): Promise<string[]> {
    if (!this.#running || this.#running.main.hasExited()) return []
    const blocked = await this.#running.main.evaluate('(electron) => electron.double.blockedRequests', null)
    return blocked as string[]
  }
}

/** Chromium keeps a spare renderer for the next page: the oldest goes first, and none after main was told of a crash. */
async function killRendererOf(main: DoubleProcess, pids: number[]): Promise<void> {
  const crashes = () => main.evaluate('(electron) => electron.double.crashCount()', null)
  const before = await crashes()
  for (const pid of pids.sort((a, b) => a - b)) {
    await killNow([pid])
    const noticed = await until('main to be told', async () => (await crashes()) !== before, 700).catch(() => false)
    if (noticed) return
  }
}

function after(ms: number) {
  let timer: NodeJS.Timeout | undefined
  const promise = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), ms)
  })
  return { promise, timer }
}
