// The vault against real files: what is saved here is in the folder, what is edited there comes in, and what is not clear is asked.
import { existsSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { moveToTrash, purge } from '../../renderer/storage/history/trash-records.ts'
import { undo } from '../../renderer/storage/history/undo.ts'
import { ContentHash } from '../../shared/records/common-fields.ts'
import { entry, idOf, personId } from '../build-records.ts'
import {
  aComputer,
  aTemporaryFolder,
  aVaultWith,
  type Computer,
  vaultNote as note,
  only,
} from './create-vault-computer.ts'

const { id } = note

const edit = async (computer: Computer, from: string, to: string) => {
  const path = computer.pathOf(id)
  computer.write(path, computer.read(path).replace(from, to))
  await computer.vault.look()
}

it('holds each record as a file, and a save changes one line of one file', async () => {
  const computer = await aVaultWith()
  const records = await computer.database.records.toArray()
  expect(computer.paths()).toHaveLength(records.length)
  const path = computer.pathOf(id)
  expect(path).toMatch(/^Entries\/\d{4}-\d\d-\d\d Cut the build \(00000001\)\.md$/)
  expect(computer.read(path)).toContain('- "[[Ana Reyes (00000007)]]"')
  const times = computer.paths().map((one) => [one, statSync(join(computer.folder, one)).mtimeMs])
  const before = computer.read(path)
  await computer.save({ ...note, what: note.what.replace('40', '41') })
  await computer.vault.look()
  const lines = computer.read(path).split('\n')
  expect(before.split('\n').filter((line, at) => line !== lines[at])).toEqual(['It took 40 minutes.'])
  const changed = computer.paths().filter((one, at) => statSync(join(computer.folder, one)).mtimeMs !== times[at]?.[1])
  expect(changed).toEqual([path])
})

it('takes in an edit of the folder as one change, which undo writes back', async () => {
  const computer = await aVaultWith()
  await edit(computer, '40 minutes', '50 minutes')
  expect(await computer.get(id)).toMatchObject({ what: 'Cut the build.\n\nIt took 50 minutes.', revision: 2 })
  await undo(computer.database, 'main', computer.note().at)
  await computer.vault.look()
  expect(computer.read(computer.pathOf(id))).toContain('40 minutes')
  expect(computer.vault.state().questions).toEqual([])
})

it('merges edits of two fields, and writes the file with both', async () => {
  const computer = await aVaultWith()
  await computer.save({ ...note, myPart: 'Half of it.' })
  await edit(computer, '40 minutes', '50 minutes')
  expect(await computer.get(id)).toMatchObject({ what: 'Cut the build.\n\nIt took 50 minutes.', myPart: 'Half of it.' })
  expect(computer.read(computer.pathOf(id))).toContain('Half of it.')
  expect(computer.read(computer.pathOf(id))).toContain('50 minutes')
})

it.each([
  ['the file', ['what'], '50 minutes'],
  ['this side', [], '60 minutes'],
])('asks where both sides changed a field, and the choice of %s stands on both', async (_name, ofFile, words) => {
  const computer = await aVaultWith()
  await computer.save({ ...note, what: note.what.replace('40', '60') })
  await edit(computer, '40 minutes', '50 minutes')
  const question = only(computer, 'conflict')
  expect(question.conflicts).toEqual([
    { field: 'what', here: note.what.replace('40', '60'), file: note.what.replace('40', '50') },
  ])
  expect((await computer.get(id)) as object).toMatchObject({ what: note.what.replace('40', '60') })
  expect(computer.read(question.file.path)).toContain('50 minutes')
  // A further save here waits for the answer too.
  await computer.save({ ...note, what: note.what.replace('40', '60'), teamPart: 'Reviews.' })
  await computer.vault.look()
  await computer.vault.answer(only(computer, 'conflict'), { kind: 'fields', ofFile: new Set(ofFile) })
  expect(computer.vault.state().questions).toEqual([])
  expect((await computer.get(id)) as object).toMatchObject({
    what: `Cut the build.\n\nIt took ${words}.`,
    teamPart: 'Reviews.',
  })
  expect(computer.read(question.file.path)).toContain(words)
  expect(computer.read(question.file.path)).toContain('Reviews.')
})

it('asks about a deleted file, and either answer is done', async () => {
  const computer = await aVaultWith()
  const path = computer.pathOf(id)
  rmSync(join(computer.folder, path))
  await computer.vault.look()
  const question = only(computer, 'deleted')
  expect(await computer.get(id)).toMatchObject({ trashedAt: null })
  await computer.vault.answer(question, { kind: 'write' })
  expect(computer.read(path)).toContain('40 minutes')
  rmSync(join(computer.folder, path))
  await computer.vault.look()
  await computer.vault.answer(only(computer, 'deleted'), { kind: 'trash' })
  expect((await computer.get(id)).trashedAt).not.toBeNull()
  expect(computer.vault.state().questions).toEqual([])
})

it('follows a file that was renamed, and keeps its name', async () => {
  const computer = await aVaultWith()
  const before = computer.pathOf(id)
  renameSync(join(computer.folder, before), join(computer.folder, 'Faster.md'))
  await computer.vault.look()
  await computer.save({ ...note, title: 'A new title' })
  await computer.vault.look()
  expect(computer.pathOf(id)).toBe('Faster.md')
  expect(computer.read('Faster.md')).toContain('title: A new title')
  expect(computer.vault.state().questions).toEqual([])
})

it('removes the file of what goes to the trash, and asks where it was edited meanwhile', async () => {
  const computer = await aVaultWith()
  const path = computer.pathOf(id)
  await moveToTrash(computer.database, [await computer.get(id)], computer.note())
  computer.write(path, computer.read(path).replace('40', '50'))
  await computer.vault.look()
  const question = only(computer, 'trashed')
  expect(computer.read(path)).toContain('50 minutes')
  await computer.vault.answer(question, { kind: 'take' })
  expect(await computer.get(id)).toMatchObject({ trashedAt: null, what: note.what.replace('40', '50') })
  await moveToTrash(computer.database, [await computer.get(id)], computer.note())
  await computer.vault.look()
  expect(existsSync(join(computer.folder, path))).toBe(false)
  expect(computer.vault.state().questions).toEqual([])
})

it('does not bring back what was deleted permanently without asking', async () => {
  const computer = await aVaultWith()
  const text = computer.read(computer.pathOf(id))
  await moveToTrash(computer.database, [await computer.get(id)], computer.note())
  await purge(computer.database, [await computer.get(id)], computer.note())
  await computer.vault.look()
  computer.write('Entries/again.md', text)
  await computer.vault.look()
  await computer.vault.answer(only(computer, 'erased'), { kind: 'remove' })
  expect(existsSync(join(computer.folder, 'Entries/again.md'))).toBe(false)
})

it('writes nothing private where that was not chosen, and takes it out again when it no longer is', async () => {
  const computer = await aVaultWith(false)
  await computer.save(entry(2, { what: 'A secret entry.', audience: 'private' }))
  await computer.vault.look()
  const everything = () =>
    computer
      .paths()
      .map((path) => `${path}\n${computer.read(path)}`)
      .join('\n')
  expect(everything()).not.toMatch(/secret|For me alone/)
  await computer.vault.setPrivate(true)
  expect(everything()).toMatch(/A secret entry[\s\S]*For me alone/)
  await computer.vault.setPrivate(false)
  expect(everything()).not.toMatch(/secret|For me alone/)
  // An edit of a file without private fields leaves them as they are here.
  const path = computer.pathOf(personId(7))
  computer.write(path, computer.read(path).replace('Ana Reyes', 'Ana R. Reyes'))
  await computer.vault.look()
  expect(await computer.get(personId(7))).toMatchObject({ name: 'Ana R. Reyes', note: 'For me alone.' })
})

it('asks before anything comes in from a folder that has records in it', async () => {
  const first = await aVaultWith(true, true)
  const second = await aComputer(first.folder, true)
  await second.vault.choose(true)
  expect(second.vault.state().step).toBe('confirm')
  expect(await second.database.records.count()).toBe(0)
  await second.vault.confirm()
  expect(second.vault.state()).toMatchObject({ step: 'steady', questions: [] })
  expect(await second.get(id)).toMatchObject({ what: note.what, people: [personId(7)] })
})

it('brings the files beside the words along, and takes none that is another', async () => {
  const first = await aComputer(aTemporaryFolder(), true)
  const bytes = new TextEncoder().encode('A picture.')
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const hash = ContentHash.parse([...digest].map((byte) => byte.toString(16).padStart(2, '0')).join(''))
  await first.database.attachments.put({ hash, type: 'text/plain', bytes })
  const file = { id: idOf(77), hash, name: 'a/b: plan.txt', type: 'text/plain', size: bytes.length }
  await first.save({ ...note, attachments: [file] })
  await first.vault.choose(true)
  const [name = ''] = readdirSync(join(first.folder, 'Attachments'))
  expect(name).toMatch(/^a b plan \([0-9a-f]{12}\)\.txt$/)
  const second = await aComputer(first.folder, true)
  await second.vault.choose(true)
  await second.vault.confirm()
  expect((await second.database.attachments.get(hash))?.bytes).toEqual(bytes)
  writeFileSync(join(first.folder, 'Attachments', name), 'Other bytes.')
  const third = await aComputer(first.folder, true)
  await third.vault.choose(true)
  await third.vault.confirm()
  expect(await third.database.attachments.get(hash)).toBeUndefined()
})
