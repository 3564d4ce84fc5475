// When the page's process dies the app loads it again by itself, once; at a second death within a minute a person is asked.
import { expect, test } from 'vitest'
import type { AppDriver } from '../driver/app-driver.ts'
import { startApp } from '../driver/start-app.ts'
import { until } from '../driver/until.ts'
import { begin, saveLine, weekAgain } from './durability-steps.ts'
import { storedWords } from './durability-store.ts'

/** Every message box from now on is written down and answered with the last of its buttons: close. */
function listen(app: AppDriver): Promise<void> {
  return app.evaluate(({ dialog }) => {
    Object.assign(globalThis, { asked: [] })
    Object.assign(dialog, {
      showMessageBox: async (_window: unknown, options: { message: string; buttons: string[] }) => {
        Reflect.get(globalThis, 'asked').push(options.message)
        await new Promise((resolve) => setTimeout(resolve, 200))
        return { response: options.buttons.length - 1, checkboxChecked: false }
      },
    })
  }, null)
}
const asked = (app: AppDriver) => app.evaluate((): string[] => Reflect.get(globalThis, 'asked'), null)

/** Kills whatever renders the window, without waiting for it to come back. */
function crash(app: AppDriver): Promise<void> {
  return app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    contents?.emit('render-process-gone', {}, { reason: 'killed', exitCode: 9 })
  }, null)
}

test('a first death reloads without a word, a second within the minute asks and may close', async () => {
  const app = await startApp()
  await begin(app.page)
  await saveLine(app.page, 'Before the crash')
  await listen(app)
  const before = app.page
  await app.kill('renderer')
  const page = await weekAgain(app, before)
  expect(await storedWords(page)).toEqual(['Before the crash'])
  expect(await asked(app)).toEqual([])
  await crash(app)
  await until('a person to be asked', async () => (await asked(app)).length === 1)
  expect(await asked(app)).toEqual(['Cairn stopped twice within a minute.'])
  await until('the app to end, as was chosen', () => app.pages().length === 0)
}, 120_000)
