// Saving a file on the desktop: where the dialog opens, what a typed name becomes, and what the page says was saved.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { answerMessageBox } from '../driver/dialogs.ts'
import { begin, saveLine } from './durability-steps.ts'
import { walkThroughApp } from './support-app.ts'
import { expectNotice } from './support-places.ts'

const walk = walkThroughApp()

/** The person types `path` and the dialog ends; what it was asked to show is kept for `lastAsked`. */
const type = (path: string) =>
  walk.app.evaluate(({ dialog }, filePath) => {
    const showSaveDialog = async (...asked: object[]) => {
      Object.assign(globalThis, { lastAsked: asked.at(-1) })
      return { canceled: false, filePath }
    }
    Object.assign(dialog, { showSaveDialog })
  }, path)

const lastAsked = () =>
  walk.app.evaluate(() => Reflect.get(globalThis, 'lastAsked') as { defaultPath: string; properties: string[] }, null)

const saveTable = () => walk.page.getByRole('button', { name: 'Entries' }).click()

test('the first dialog opens in the documents and asks before it overwrites', async () => {
  const { app, page } = walk
  await begin(page)
  await saveLine(page, 'A line for the table')
  await page.evaluate("location.hash = '/data/in-and-out'")
  const documents = await app.evaluate(({ app: main }) => main.getPath('documents'), null)
  const home = await app.evaluate(({ app: main }) => main.getPath('home'), null)
  await type(join(app.userData, 'mine.csv'))
  await saveTable()
  await expectNotice(page, 'Saved mine.csv.')
  const { defaultPath, properties } = await lastAsked()
  expect([documents, home]).toContain(defaultPath.slice(0, -basename(defaultPath).length - 1))
  expect(properties).toContain('showOverwriteConfirmation')
})

test('a name without an extension gets one, and the page names the file that was saved', async () => {
  const { app, page } = walk
  const other = join(app.userData, 'other-folder')
  mkdirSync(other)
  await type(join(other, 'typed'))
  await saveTable()
  await expectNotice(page, 'Saved typed.csv.')
  expect(readFileSync(join(other, 'typed.csv'), 'utf8')).toContain('A line for the table')
  expect(existsSync(join(other, 'typed'))).toBe(false)
})

test('the next one opens where the last one ended, and replaces nothing unasked', async () => {
  const { app, page } = walk
  const taken = join(app.userData, 'other-folder', 'taken.csv')
  writeFileSync(taken, 'mine')
  await answerMessageBox(app, 1)
  await type(join(app.userData, 'other-folder', 'taken'))
  await saveTable()
  await expectNotice(page, 'Saved taken.csv.')
  expect((await lastAsked()).defaultPath).toContain('other-folder')
  expect(readFileSync(taken, 'utf8')).toContain('A line for the table')
})
