// Seeing a window again after its page's process died: the window lives on with a new process, but Playwright holds the old page for dead.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, chromium, type ElectronApplication, type Page } from 'playwright-core'
import { unlessLost } from './retry-lost-evaluation.ts'
import { until } from './until.ts'

/** Resolves when the first window shows a loaded page out of a process that is not one of `gone`. */
export async function waitForNewRenderer(app: ElectronApplication, gone: readonly number[]): Promise<void> {
  const isBack = () =>
    unlessLost(() =>
      app.evaluate(({ BrowserWindow }, dead) => {
        const [first] = BrowserWindow.getAllWindows().sort((one, other) => one.id - other.id)
        if (first === undefined || first.webContents.isCrashed() || first.webContents.isLoading()) return false
        return !dead.includes(first.webContents.getOSProcessId())
      }, gone),
    )
  await until('the app to load its window again after its renderer was killed', isBack)
}

async function targetOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page)
  const { targetInfo } = await session.send('Target.getTargetInfo')
  await session.detach()
  return targetInfo.targetId
}

/** The id that Electron numbers windows with, in the order they were made. */
async function numberOf(app: ElectronApplication, page: Page): Promise<number> {
  const target = await targetOf(page)
  return unlessLost(() =>
    app.evaluate(({ webContents }, id) => webContents.fromDevToolsTargetId(id)?.id ?? Number.MAX_SAFE_INTEGER, target),
  )
}

export interface Again {
  readonly windows: BrowserContext
  readonly first: Page
}

/** A new connection to the same running app, by the port that Chromium writes into the profile. */
export async function connectAgain(app: ElectronApplication, userData: string): Promise<Again> {
  const [port = ''] = readFileSync(join(userData, 'DevToolsActivePort'), 'utf8').split('\n')
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
  const [windows] = browser.contexts()
  if (windows === undefined) throw new Error('The app has no window any more')
  const pages = await Promise.all(windows.pages().map(async (page) => ({ page, number: await numberOf(app, page) })))
  const [first] = pages.toSorted((one, other) => one.number - other.number)
  if (first === undefined) throw new Error('The app has no page any more')
  return { windows, first: first.page }
}
