// The capture window of a walk: how it is opened, found and seen to be hidden, whatever carries the app.
import { execFileSync, spawnSync } from 'node:child_process'
import type { Page } from 'playwright-core'
import type { CommandLine } from '../../electron/parse-launch-arguments.ts'
import { leaveNote } from '../../electron/second-instance-mailbox.ts'
import type { AppDriver } from '../driver/app-driver.ts'
import { hostOfWalks } from '../driver/start-app.ts'
import { until } from '../driver/until.ts'

const isCapture = (page: Page) => page.url().includes('?capture')

/** Why a key cannot be pressed for every program here; null where it can. */
export const cannotPress: string | null =
  hostOfWalks() === 'double' || spawnSync('xdotool', ['version']).status === 0 ? null : 'xdotool is not installed'

/** Through the system, not through a window: on the double it is called as the system would call it. */
export async function pressEverywhere(app: AppDriver, accelerator: string): Promise<void> {
  if (app.kind === 'electron') execFileSync('xdotool', ['key', accelerator.replace('Control', 'ctrl').toLowerCase()])
  else await app.evaluate(({ globalShortcut }, keys) => Reflect.get(globalShortcut, 'press')(keys), accelerator)
}

/** The capture window once it is in sight. */
export async function captureInSight(app: AppDriver): Promise<Page> {
  const page = await until('the capture window', () => app.pages().find(isCapture))
  await until('the capture window to be shown', () => isInSight(app))
  await page.getByRole('heading', { name: 'Quick note' }).waitFor({ state: 'attached' })
  return page
}

export const isInSight = (app: AppDriver): Promise<boolean> =>
  app.evaluate(
    ({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().some((win) => win.webContents.getURL().includes('?capture') && win.isVisible()),
    null,
  )

/** What a second start leaves for the first. */
export function startLater(app: AppDriver, more: Partial<CommandLine> = {}): void {
  leaveNote(app.userData, { files: [], leftOut: 0, capture: false, hidden: false, unknown: [], ...more })
}

/** As `cairn --capture` does it: the second start tells the first. */
export async function openCapture(app: AppDriver): Promise<Page> {
  startLater(app, { capture: true })
  return captureInSight(app)
}

export const hiddenAgain = (app: AppDriver) =>
  until('the capture window to be hidden', async () => !(await isInSight(app)))

export const captureLine = (page: Page) => page.getByRole('combobox', { name: 'Quick note', exact: true })
