// Folders that went wrong: what cannot be read is named and left as it is, and nothing of it comes in.
import { readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeRecord } from '../../shared/files/vault/format-vault-record.ts'
import type { AnyRecord } from '../../shared/records/record-definitions.ts'
import { entry, idOf, link } from '../build-records.ts'
import { aTemporaryFolder, aVaultWith, vaultNote as note, only } from './create-vault-computer.ts'

const { id } = note

it('names what it cannot read, leaves it as it is, and writes it again beside it when asked', async () => {
  const computer = await aVaultWith()
  const path = computer.pathOf(id)
  const bad = ['', '---\ncairn: entry\n', computer.read(path).replace('audience: mentor', 'audience: [mentor')]
  for (const text of [...bad, computer.read(path).replace(/^---\n/, '')]) {
    computer.write(path, text)
    await computer.vault.look()
    expect(only(computer, 'unreadable')).toMatchObject({ path, record: { id } })
    expect(computer.read(path)).toBe(text)
    expect(await computer.get(id)).toMatchObject({ revision: 1 })
  }
  writeFileSync(join(computer.folder, path), new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xe9]))
  await computer.vault.look()
  expect(only(computer, 'unreadable').trouble).toEqual({ kind: 'not-utf8' })
  await computer.vault.answer(only(computer, 'unreadable'), { kind: 'write' })
  expect(computer.vault.state().questions).toEqual([])
  expect(computer.read(computer.pathOf(id))).toContain('40 minutes')
  expect(readdirSync(join(computer.folder, 'Entries')).filter((name) => name.endsWith('.old'))).toHaveLength(1)
})

it('names copies and links, and takes neither', async () => {
  const computer = await aVaultWith()
  const path = computer.pathOf(id)
  computer.write('Entries/copy.md', computer.read(path).replace('40', '50'))
  symlinkSync('/etc/hostname', join(computer.folder, 'Entries', 'out.md'))
  await computer.vault.look()
  expect(only(computer, 'unreadable')).toMatchObject({
    path: 'Entries/copy.md',
    trouble: { kind: 'same-record', paths: [path, 'Entries/copy.md'] },
  })
  expect(computer.vault.state().passedOver).toMatchObject([{ path: 'Entries/out.md' }])
  expect(await computer.get(id)).toMatchObject({ revision: 1 })
})

it('names a record that may be here only once, and takes in the others', async () => {
  const computer = await aVaultWith()
  const [first, second] = [link(21, note, 'DEC-S1'), link(22, note, 'DEC-S1')]
  await computer.save(first)
  await computer.vault.look()
  const theirs = (record: AnyRecord) =>
    writeRecord(record, { names: { nameOf: () => null, idOf: () => null }, withPrivate: true })
  computer.write('Links to criteria/theirs.md', theirs(second))
  computer.write('Entries/theirs.md', theirs(entry(9, { what: 'From elsewhere.' })))
  await computer.vault.look()
  expect(only(computer, 'unreadable')).toMatchObject({
    path: 'Links to criteria/theirs.md',
    trouble: { kind: 'refused' },
  })
  expect(await computer.get(idOf(9))).toMatchObject({ what: 'From elsewhere.' })
  expect(await computer.database.records.get(second.id)).toBeUndefined()
})

it('takes nothing for deleted in a folder that it cannot look into', async () => {
  const computer = await aVaultWith()
  const [folder, aside] = [join(computer.folder, 'Entries'), join(aTemporaryFolder(), 'Aside')]
  // A link in its place is passed over as a folder without permission is.
  renameSync(folder, aside)
  symlinkSync(aside, folder)
  await computer.vault.look()
  expect(computer.vault.state().questions).toEqual([])
})

it('a file that came back before it was to be written again is merged as one that is known', async () => {
  const computer = await aVaultWith()
  const path = computer.pathOf(id)
  const text = computer.read(path)
  rmSync(join(computer.folder, path))
  await computer.vault.look()
  const question = only(computer, 'deleted')
  computer.write(path, text.replace('40', '50'))
  await computer.vault.answer(question, { kind: 'write' })
  expect(computer.vault.state().questions).toEqual([])
  expect(await computer.get(id)).toMatchObject({ what: note.what.replace('40', '50') })
})

it('leaves other notes in the folder alone', async () => {
  const computer = await aVaultWith()
  for (const text of ['# A note', '', '---\ntags: [a]\n---\nWords', '---\nbroken: [\n---\n']) {
    computer.write('Notes/mine.md', text)
    await computer.vault.look()
    expect(computer.vault.state().questions).toEqual([])
    expect(computer.read('Notes/mine.md')).toBe(text)
  }
})
