// `npm run try-import` takes every file for what it is: ladders stay ladders, beside decisions and journals.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tryFile, tryFolder } from '../../../electron/command/preview-import.ts'

const filesIn = (folder: string) =>
  readdirSync(join(import.meta.dirname, folder))
    .filter((name) => !name.endsWith('.outline.txt'))
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(import.meta.dirname, folder, name))) }))

test.each(filesIn('../ladder/files').map((file) => [file.name, file] as const))('%s is a ladder', (_, file) => {
  expect(tryFile(file)).toMatchObject({ isRead: true, printed: { reader: 'ladder' } })
})

test.each(filesIn('decisions').map((file) => [file.name, file] as const))('%s is a decision record', (_, file) => {
  expect(tryFile(file)).toMatchObject({ isRead: true, printed: { reader: 'records' } })
})

/** Further records of the three files that hold more than one. */
const severalInOne = 5

test('a folder is printed with what is in each file, and what is in none', () => {
  const files = filesIn('decisions').map(({ name, bytes }) => ({ path: `decisions/${name}`, bytes }))
  const tried = tryFolder(
    [...files, { path: 'decisions/logo.png', bytes: new Uint8Array([0x89, 0x50, 0, 1, 0, 2]) }],
    [{ path: 'decisions/out', why: 'It is a link, which may lead out of the folder.' }],
  )
  expect(tried).toMatchObject({
    isRead: true,
    printed: {
      reader: 'folder',
      files: files.map(({ path }) => ({ path })),
      records: files.length + severalInOne,
      filesNotRead: 2,
    },
  })
})
