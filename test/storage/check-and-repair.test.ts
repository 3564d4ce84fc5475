// The check finds what was done to a database, and repairs what can be proved, after a snapshot; the rest it leaves and names.
import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listSnapshots } from '../../renderer/storage/backups/snapshot-list.ts'
import { createKeeper } from '../../renderer/storage/backups/take-due-snapshots.ts'
import { checkDatabase } from '../../renderer/storage/checks/check-database.ts'
import { isRepairable, repairDatabase } from '../../renderer/storage/checks/repair-database.ts'
import type { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { saveRecords, writeOf } from '../../renderer/storage/core/save-record.ts'
import { ContentHash } from '../../shared/records/common-fields.ts'
import { entry, idOf } from '../build-records.ts'
import { aHost } from './create-temporary-host.ts'
import { failAtStoreWrite } from './fail-at-store-write.ts'
import { begun, contentOf, type Deed, live } from './lived-database.ts'

const kept = aHost()
let database: CairnDatabase
const past: readonly Deed[] = [
  { what: 'entry', pick: 1 },
  { what: 'session', pick: 1 },
  { what: 'assess', pick: 3 },
  { what: 'entry', pick: 2 },
  { what: 'close', pick: 0 },
  { what: 'edit', pick: 0 },
  { what: 'trash', pick: 1 },
  { what: 'purge', pick: 0 },
  { what: 'undo', pick: 0 },
]
beforeEach(async () => {
  database = await begun(`check-${Math.floor(Math.random() * 1e9)}`)
  await live(database, past)
})
afterEach(() => database.delete())

const keeping = () => ({ host: kept.host, keeper: createKeeper({ database, host: kept.host, clock: kept.clock }) })
const well = {
  unreadable: [],
  broken: [],
  differing: [],
  criteria: 0,
  log: { gaps: 0, astray: [] },
  files: { orphaned: [], missing: [], damaged: [] },
}

async function attach(text: string) {
  const bytes = new Uint8Array(Buffer.from(text))
  const hash = createHash('sha256').update(bytes).digest('hex')
  await database.attachments.put({ hash, type: 'text/plain', bytes })
  const file = {
    id: idOf(950),
    hash: ContentHash.parse(hash),
    name: 'notes.txt',
    type: 'text/plain',
    size: bytes.length,
  }
  const note = { at: kept.clock.instant(), window: 'main', cause: 'Saved' }
  await saveRecords(database, [writeOf(entry(95, { attachments: [file] }), true)], note)
  return hash
}

describe('the check', () => {
  it('finds nothing in a database that was lived in, and tells how far it is', async () => {
    const told: number[] = []
    const report = await checkDatabase(database, (done, of) => told.push(done / of))
    expect(report).toMatchObject(well)
    expect(isRepairable(report)).toBe(false)
    expect([told.length > 1, told.at(-1)]).toEqual([true, 1])
  })

  it('sees what is written while it reads, as it stands at its end', async () => {
    const [report] = await Promise.all([
      checkDatabase(database),
      live(
        database,
        [
          { what: 'entry', pick: 4 },
          { what: 'edit', pick: 1 },
          { what: 'trash', pick: 0 },
        ],
        50,
      ),
    ])
    expect(report).toMatchObject(well)
  })

  it('names a change that is missing, a record put back to an earlier state, and one that no change knows', async () => {
    await database.changes.delete(4)
    const [first] = await database.records.where('kind').equals('entry').toArray()
    if (first === undefined) throw new Error('No entry')
    await database.records.put({ ...first, revision: first.revision + 3 })
    await database.records.put(entry(70))
    const { log } = await checkDatabase(database)
    expect(log.gaps).toBe(1)
    expect(log.astray).toEqual(expect.arrayContaining([first.id, idOf(70)]))
  })

  it('names files that nothing names, that are missing, and that are not what they were', async () => {
    const hash = await attach('one')
    const lonely = createHash('sha256').update('two').digest('hex')
    await database.attachments.put({ hash: lonely, type: 'text/plain', bytes: new Uint8Array(Buffer.from('two')) })
    await database.attachments.put({ hash, type: 'text/plain', bytes: new Uint8Array(Buffer.from('oen')) })
    expect((await checkDatabase(database)).files).toMatchObject({ orphaned: [lonely], damaged: [hash], missing: [] })
    await database.attachments.delete(hash)
    expect((await checkDatabase(database)).files).toMatchObject({ damaged: [], missing: [hash] })
  })
})

async function harmed() {
  const hash = await attach('one')
  await keeping().keeper.take('first')
  await database.standings.clear()
  await database.meta.put({ key: 'totals', byKind: { entry: 9 } })
  await database.attachments.delete(hash)
  return { hash, report: await checkDatabase(database) }
}

describe('the repair', () => {
  it('makes summaries anew and brings files back, after a snapshot', async () => {
    const before = await contentOf(database)
    const { hash, report } = await harmed()
    expect(report.criteria).toBeGreaterThan(0)
    expect(await repairDatabase(database, keeping(), report)).toEqual({ ok: true, value: 0 })
    expect(await checkDatabase(database)).toMatchObject(well)
    expect((await contentOf(database)).standings).toEqual(before.standings)
    expect(await database.attachments.get(hash)).toBeDefined()
    const list = await listSnapshots(kept.host, database.name)
    expect(list.ok && list.value.whole.some(({ why }) => why === 'before a repair')).toBe(true)
  })

  it('does nothing when no snapshot can be kept first', async () => {
    const { report } = await harmed()
    const before = await contentOf(database)
    const open = () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }))
    const host = kept.withFiles({ open })
    const full = { host, keeper: createKeeper({ database, host, clock: kept.clock }) }
    expect(await repairDatabase(database, full, report)).toMatchObject({ trouble: { kind: 'not-kept' } })
    expect(await contentOf(database)).toEqual(before)
  })

  it('that fails at any write leaves the records as they are, and the next one succeeds', async () => {
    const { report } = await harmed()
    const { records, changes } = await contentOf(database)
    for (let nth = 1; nth < 60; nth += 4) {
      const failing = failAtStoreWrite(nth)
      const done = await repairDatabase(database, keeping(), report).catch(() => null)
      failing.stop()
      expect(await contentOf(database)).toMatchObject({ records, changes })
      if (!failing.isFailed()) break
      expect(done?.ok).not.toBe(true)
    }
    expect(await repairDatabase(database, keeping(), report)).toMatchObject({ ok: true })
    expect(await checkDatabase(database)).toMatchObject(well)
  })

  it('leaves what it cannot prove: a link that leads nowhere, a record that does not fit', async () => {
    const [found] = await database.records.where('kind').equals('entry').toArray()
    if (found === undefined) throw new Error('No entry')
    await database.records.delete(found.id)
    const report = await checkDatabase(database)
    expect(report.broken.length + report.log.astray.length).toBeGreaterThan(0)
    await repairDatabase(database, keeping(), report)
    expect((await checkDatabase(database)).log.astray).toContain(found.id)
  })
})
