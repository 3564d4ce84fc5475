// The sender's side of a review: all that can be taken out, as one file, and bringing a feedback file in.
import { readFileSync } from 'node:fs'
import type { AppDriver } from '../driver/app-driver.ts'
import { answerOpenDialog, answerSaveDialog } from '../driver/dialogs.ts'
import { goTo } from './support-places.ts'

/** Everything that the database holds, as the file at `path` that takes it all out. */
export async function everything(app: AppDriver, path: string): Promise<Buffer> {
  const { page } = app
  const name = path.slice(path.lastIndexOf('/') + 1)
  await goTo(page, '/data/in-and-out')
  await answerSaveDialog(app, path)
  await page.getByRole('button', { name: 'Export everything' }).click()
  await page.getByText(new RegExp(`^Exported everything .*${name}\\.$`)).waitFor()
  return readFileSync(path)
}

export async function bringIn(app: AppDriver, path: string, button: string): Promise<void> {
  const { page } = app
  await goTo(page, '/reviews/in')
  await answerOpenDialog(app, [path])
  await page.getByRole('button', { name: 'Choose a feedback file' }).click()
  await page.getByRole('region', { name: 'The file, before it is imported' }).waitFor()
  await page.getByRole('button', { name: button }).click()
}
