// The two hosts whose windows are watched for long tasks: a plain Chromium on the loopback host, and the desktop's own main and preload.
import type { AppDriver } from '../driver/app-driver.ts'
import { answerOpenDialog, answerSaveDialog } from '../driver/dialogs.ts'
import { launchApp } from '../driver/start-app.ts'
import { until } from '../driver/until.ts'
import { small, usual } from './bench-apps-and-baselines.ts'
import { generateCareer } from './generate-career.ts'
import type { TaskSide } from './longest-tasks.ts'
import { rowsOf, seedDatabase } from './seed-database.ts'
import { hasSnapshot, type SizedApp } from './sized-app.ts'

const patience = { timeout: 180_000 }

const inBrowser = ({ host }: SizedApp): TaskSide => ({
  open: async () => {
    const page = await host.context.newPage()
    await page.goto(host.origin)
    return page
  },
  close: (page) => page.close(),
  save: async (page, click, file) => {
    const [download] = await Promise.all([page.waitForEvent('download', patience), click()])
    await download.saveAs(file)
  },
  choose: async (page, click, file) => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), click()])
    await chooser.setFiles(file)
  },
})

/** The desktop over a career of this size. Its double carries bytes between window and main as text, which makes each task longer. */
async function onDesktop(size: number): Promise<TaskSide> {
  const app: AppDriver = await launchApp()
  await app.page.locator('h1').first().waitFor()
  await seedDatabase(app.page, rowsOf(generateCareer(size)))
  await app.page.reload()
  await until('the first snapshot to be kept', () => app.page.evaluate(hasSnapshot), 180_000)
  await app.close()
  return {
    open: async () => {
      await app.relaunch()
      await app.page.locator('h1').first().waitFor()
      return app.page
    },
    close: () => app.close(),
    save: async (page, click, file) => {
      await answerSaveDialog(app, file)
      await click()
      await page.getByText(/^Exported everything/).waitFor(patience)
    },
    choose: async (_page, click, file) => {
      await answerOpenDialog(app, [file])
      await click()
    },
  }
}

/** The Cairn that everything is taken out of, and the one it comes into. */
export const taskSides = async (host: 'browser' | 'desktop'): Promise<[TaskSide, TaskSide]> =>
  host === 'browser'
    ? [inBrowser(await usual()), inBrowser(await small())]
    : [await onDesktop(10_000), await onDesktop(1000)]
