// What the files of a vault are called: each record has one file under a name that every common file system takes, for as long as it is there.
import { renameSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, it } from 'vitest'
import { foldedPath } from '../../shared/files/vault/vault-file-names.ts'
import { RecordId } from '../../shared/records/record-ids.ts'
import { entry } from '../build-records.ts'
import { aVaultWith, type Computer } from './create-vault-computer.ts'

const composed = 'Caf\u00e9 ma\u00f1ana'
const titles = [
  'x'.repeat(300),
  `${'x'.repeat(299)}y`,
  '週報'.repeat(150),
  '👩🏽‍💻'.repeat(80),
  'Same title',
  'same TITLE',
  'SAME TITLE',
  composed.normalize('NFC'),
  composed.normalize('NFD'),
  ...[
    'CON',
    'con',
    'prn',
    'AUX',
    'nul.md',
    'COM1',
    'lpt9.txt',
    '..',
    'a/b',
    'C:\\temp\\',
    'ends in dots...',
    '[[x]] #1 ^ |',
  ],
]

/** Ids that end alike: only the whole id tells their files apart. */
const records = titles.map((title, at) => ({
  ...entry(at, { title, what: `Text ${at}.`, day: '2025-03-01', audience: 'mentor' }),
  id: RecordId.parse(`${String(at).padStart(8, '0')}-0000-4000-8000-000000000001`),
}))

const placesOf = (computer: Computer) => records.map(({ id }) => computer.pathOf(id))

it.each([
  ['one after the other', saveEach],
  ['at once', (computer: Computer) => computer.save(...records)],
])('each record has one file of its own, saved %s, and keeps it', async (_name, save) => {
  const computer = await aVaultWith()
  const before = computer.paths().length
  await save(computer)
  await computer.vault.look()
  expect(computer.vault.state()).toMatchObject({ trouble: null, questions: [], notWritten: [], passedOver: [] })
  const places = placesOf(computer)
  expect(computer.paths()).toHaveLength(before + records.length)
  expect(new Set(places.map(foldedPath)).size).toBe(records.length)
  for (const place of places) {
    const name = basename(place)
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255)
    expect(name).toBe(name.normalize('NFC'))
    expect(name).not.toMatch(/[<>:"/\\|?*]|^[. ]|[. ]$/)
    expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i)
  }
  await computer.save(...records.map((record, at) => ({ ...record, title: titles.at(at - 1) ?? '', what: 'Changed.' })))
  await computer.vault.look()
  const stop = await computer.vault.begin()
  await computer.vault.look()
  stop()
  expect(computer.vault.state()).toMatchObject({ trouble: null, questions: [], notWritten: [], passedOver: [] })
  expect(placesOf(computer)).toEqual(places)
  expect(computer.paths()).toHaveLength(before + records.length)
  for (const place of places) expect(computer.read(place)).toContain('Changed.')
})

async function saveEach(computer: Computer): Promise<void> {
  for (const record of records) {
    await computer.save(record)
    await computer.vault.look()
  }
}

it('a name that another system wrote in decomposed letters is that of the same file', async () => {
  const computer = await aVaultWith()
  const [record = entry(1)] = records.filter(({ title }) => title === composed)
  await computer.save(record)
  await computer.vault.look()
  const [path, before] = [computer.pathOf(record.id), computer.paths().length]
  const decomposed = path.normalize('NFD')
  expect(decomposed).not.toBe(path)
  renameSync(join(computer.folder, path), join(computer.folder, decomposed))
  await computer.vault.look()
  await computer.save({ ...record, what: 'Changed here.' })
  await computer.vault.look()
  expect(computer.vault.state()).toMatchObject({ questions: [], notWritten: [] })
  expect(computer.paths()).toHaveLength(before)
  expect(computer.read(decomposed)).toContain('Changed here.')
})
