// What the command reads while Cairn is closed is what the app backed up: the same records, the same archive, and how old it is.
import { mkdir, readdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readNewestBackup } from '../../electron/command/read-newest-backup.ts'
import { serveCommands } from '../../electron/command-socket.ts'
import { createKeeper } from '../../renderer/storage/backups/take-due-snapshots.ts'
import type { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { saveRecords, writeOf } from '../../renderer/storage/core/save-record.ts'
import { writeWitness } from '../../renderer/storage/start/write-database-witness.ts'
import { ContentHash } from '../../shared/records/common-fields.ts'
import { entry } from '../build-records.ts'
import { ran } from '../command/run-cairn-command.ts'
import { exported } from './archive-steps.ts'
import { aHost } from './create-temporary-host.ts'
import { begun, live } from './lived-database.ts'

const here = aHost()
let database: CairnDatabase
beforeEach(async () => {
  database = await begun('cairn')
})
afterEach(() => database.delete())

let minute = 0
const note = () => {
  minute += 1
  return { at: new Date(Date.UTC(2025, 2, 14, 10, minute)).toISOString(), window: 'main', cause: 'Saved an entry' }
}
const save = (number: number, more: Parameters<typeof entry>[1]) =>
  saveRecords(database, [writeOf(entry(number, more), true)], note())
const keep = () => createKeeper({ database, host: here.host, clock: here.clock }).take('test')
const noteWitness = () => writeWitness(database, here.host, here.clock.instant())
const command = (...given: string[]) => ran(here.folder, given)
const json = async (...given: string[]) => JSON.parse((await command(...given, '--json')).out)
const snapshots = () => join(here.folder, 'kept/cairn/snapshots')

describe('cairn week', () => {
  it('shows the week as it was backed up, says how old it is and what is not in it', async () => {
    await save(1, { day: '2025-03-12', what: 'Cut p95 by 30%', initiative: 'self' })
    await save(2, { day: '2025-03-01', what: 'Earlier' })
    await keep()
    await save(3, { day: '2025-03-13', what: 'After the backup' })
    await noteWitness()
    await command('add', 'Waits')
    const week = await json('week')
    expect(week).toMatchObject({
      ok: true,
      source: { from: 'backup', changesSince: 1, waiting: 1 },
      week: '2025-W11',
      counts: { records: 1, selfInitiated: 1 },
      records: [{ kind: 'entry', day: '2025-03-12', title: 'Cut p95 by 30%' }],
    })
    const shown = await command('week')
    expect(shown.out).toContain(
      '2025-W11 (2025-03-10 to 2025-03-16): 1 record, 1 self-initiated\n2025-03-12  entry  Cut p95',
    )
    expect(shown.notes).toMatch(
      /^As of 2025-03-14 .*newest backup.*1 later change is not in it\. 1 line waits in the inbox\.\n$/,
    )
    expect((await json('week', '2025-W09')).records).toMatchObject([{ title: 'Earlier' }])
    expect(await command('week', '2025-W60')).toMatchObject({ code: 2 })
  })

  it('asks the app that runs to back up first, and is current then', async () => {
    await save(1, { day: '2025-03-12', what: 'First' })
    await keep()
    await save(2, { day: '2025-03-13', what: 'Second' })
    const server = await serveCommands(here.folder, async () => {
      await keep()
      await noteWitness()
      return { taken: [], isKept: true }
    })
    const week = await json('week')
    server?.close()
    expect(week.source).toMatchObject({ from: 'app', changesSince: 0 })
    expect(week.records.map(({ title }: { title: string }) => title)).toEqual(['First', 'Second'])
  })

  it('prints no control characters of a record on a terminal', async () => {
    await save(1, { day: '2025-03-12', title: 'Red \u001b[31m\u202e text \u0007' })
    await keep()
    expect((await command('week')).out).toContain('Red  [31m  text')
  })
})

describe('cairn search', () => {
  it('finds what holds all words, titles first, then the newest, by tag and without accents', async () => {
    await save(1, { day: '2025-03-01', title: 'Café latency', tags: ['perf'] })
    await save(2, { day: '2025-03-12', title: 'Else', what: 'cafe and latency' })
    await save(3, { day: '2025-03-13', title: 'Latency of the cafe' })
    await save(4, { day: '2025-03-13', title: 'Latency alone' })
    await keep()
    const found = await json('search', 'cafe', 'LATENCY')
    expect(found).toMatchObject({ total: 3 })
    expect(found.found.map(({ title }: { title: string }) => title)).toEqual([
      'Latency of the cafe',
      'Café latency',
      'Else',
    ])
    expect((await json('search', '#perf')).found).toHaveLength(1)
    expect((await json('search', 'latency', '--limit', '2')).found).toHaveLength(2)
    expect(await command('search', 'nowhere')).toMatchObject({ code: 0, out: 'No results.\n' })
    expect(await command('search', 'x', '--limit', '0')).toMatchObject({ code: 2 })
  })
})

describe('cairn export', () => {
  it('writes the same bytes as the app, private, and replaces no file unasked', async () => {
    await live(database, [
      { what: 'entry', pick: 1 },
      { what: 'session', pick: 2 },
      { what: 'close', pick: 0 },
      { what: 'trash', pick: 0 },
      { what: 'draft', pick: 3 },
    ])
    await keep()
    expect(await command('export', 'all.zip')).toMatchObject({ code: 0 })
    const written = new Uint8Array(await readFile(join(here.folder, 'all.zip')))
    expect(written).toEqual(await exported(database))
    expect(await command('export', 'all.zip')).toMatchObject({ code: 2 })
    expect(await command('export', 'all.zip', '--force')).toMatchObject({ code: 0 })
    expect(await command('export', '.')).toMatchObject({ code: 2 })
    expect(await command('export', 'missing/all.zip')).toMatchObject({ code: 1 })
    await writeFile(join(here.folder, 'mine'), 'mine')
    await symlink(join(here.folder, 'mine'), join(here.folder, 'link.zip'))
    await command('export', 'link.zip', '--force')
    expect(await readFile(join(here.folder, 'mine'), 'utf8')).toBe('mine')
  })
})

describe('cairn export without an attachment', () => {
  it('says how many are not in the archive', async () => {
    const file = {
      id: '01890000-0000-7000-8000-000000000009',
      hash: ContentHash.parse('a'.repeat(64)),
      name: 'plan.pdf',
      type: 'application/pdf',
      size: 3,
    }
    await save(1, { day: '2025-03-12', attachments: [file] })
    await keep()
    expect(await json('export', 'all.zip')).toMatchObject({ ok: true, missing: 1 })
    const said = await command('export', 'all.zip', '--force')
    expect(said).toMatchObject({ code: 0 })
    expect(said.notes).toContain('1 attachment could not be read and is not in the archive.')
  })
})

describe('the newest backup', () => {
  it('that is damaged is passed over for the one before, and none is said to be none', async () => {
    expect(await command('week')).toMatchObject({ code: 3 })
    await save(1, { day: '2025-03-12', what: 'First' })
    await keep()
    await save(2, { day: '2025-03-13', what: 'Second' })
    await keep()
    const names = (await readdir(snapshots())).toSorted()
    await truncate(join(snapshots(), names.at(-1) ?? ''), 300)
    const backup = await readNewestBackup(here.folder)
    expect([...(backup?.kept.records.values() ?? [])].filter(({ kind }) => kind === 'entry')).toHaveLength(1)
    await truncate(join(snapshots(), names[0] ?? ''), 300)
    expect(await readNewestBackup(here.folder)).toBeNull()
    expect(await command('search', 'x')).toMatchObject({ code: 3 })
  })

  it('is looked for among files of any kind', async () => {
    await mkdir(join(snapshots(), 'g000009-000000000000-000000000009-aaaaaaaaaaaa.snapshot'), { recursive: true })
    await writeFile(join(snapshots(), 'x.snapshot'), 'no line')
    await save(1, { day: '2025-03-12', what: 'First' })
    await keep()
    expect((await readNewestBackup(here.folder))?.kept.records.size).toBeGreaterThan(1)
  })
})
