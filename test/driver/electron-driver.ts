// AppDriver on the real Electron, through Playwright. Runs where Electron's binary is present.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import type { AppDriver, ElectronMain, KillTarget, LaunchOptions } from './app-driver.ts'
import { killNow } from './processes.ts'
import { newProfile } from './profiles.ts'

const staysHere = /^(app|file|data|blob|devtools|about|chrome-extension):/

/** Whether Electron's own binary was downloaded: since version 42 `npm ci` alone does not bring it. */
export function hasElectronBinary(): boolean {
  const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'))
  const pathFile = join(folder, 'path.txt')
  return existsSync(pathFile) && existsSync(join(folder, 'dist', readFileSync(pathFile, 'utf8')))
}

export async function launchElectron(options: LaunchOptions): Promise<AppDriver> {
  const driver = new ElectronDriver(options)
  await driver.relaunch()
  return driver
}

class ElectronDriver implements AppDriver {
  readonly kind = 'electron'
  readonly userData: string
  readonly #options: LaunchOptions
  readonly #blocked: string[] = []
  #app: ElectronApplication | null = null

  constructor(options: LaunchOptions) {
    this.#options = options
    this.userData = options.userData ?? newProfile()
  }

  async relaunch(): Promise<void> {
    const inherited = Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined)
    this.#app = await _electron.launch({
      args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), this.#options.main ?? '.build/electron/main.js'],
      env: { ...Object.fromEntries(inherited), ...this.#options.env, CAIRN_DATA: this.userData },
    })
    this.#app.context().on('request', (request) => {
      if (!staysHere.test(request.url())) this.#blocked.push(request.url())
    })
    await this.#app.firstWindow()
  }

  #alive(): ElectronApplication {
    if (!this.#app) throw new Error('The app is not running: call relaunch()')
    return this.#app
  }

  pages(): Page[] {
    return this.#alive().windows()
  }
  get page(): Page {
    const first = this.pages()[0]
    if (!first) throw new Error('The app has no window')
    return first
  }

  async newWindow(action: () => Promise<unknown>): Promise<Page> {
    const [page] = await Promise.all([this.#alive().waitForEvent('window'), action()])
    return page
  }

  async evaluate<Result, Argument>(
    run: (electron: ElectronMain, argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result> {
    // Playwright types the function by its own view of Electron; source and argument pass through unchanged.
    const source = `(${String(run)})`
    const answer = await this.#alive().evaluate(
      (electron, given) =>
        new Function('electron', 'argument', `return ${given.source}(electron, argument)`)(electron, given.argument),
      { source, argument },
    )
    return answer as Result
  }

  async kill(target: KillTarget): Promise<void> {
    const app = this.#alive()
    const main = app.process().pid ?? 0
    const metrics = await app.evaluate(({ app: electronApp }) =>
      electronApp.getAppMetrics().map(({ pid, type }) => ({ pid, type: String(type) })),
    )
    if (target === 'renderer') {
      await killNow(metrics.filter(({ type }) => type === 'Tab' || type === 'Renderer').map(({ pid }) => pid))
      return
    }
    this.#app = null
    await killNow(target === 'all' ? [main, ...metrics.map(({ pid }) => pid)] : [main])
  }

  async close(): Promise<void> {
    await this.#app?.close()
    this.#app = null
  }

  async blockedRequests(): Promise<string[]> {
    return [...this.#blocked]
  }
}
