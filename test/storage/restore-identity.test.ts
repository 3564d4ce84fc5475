// A restored database names every one that it takes the place of, wherever it learned of it: else the next start takes it for another.
import { afterEach, expect, it } from 'vitest'
import { goBack, keepWhatIsHere } from '../../renderer/storage/backups/restore-actions.ts'
import { listSnapshots } from '../../renderer/storage/backups/snapshot-list.ts'
import { createKeeper } from '../../renderer/storage/backups/take-due-snapshots.ts'
import { CairnDatabase, readMeta } from '../../renderer/storage/core/database.ts'
import { leftDatabase } from '../../shared/rules/backups/last-used-database.ts'
import { aHost } from './create-temporary-host.ts'
import { begun, live } from './lived-database.ts'

const kept = aHost()
const name = `identity-${Math.floor(Math.random() * 1e9)}`
afterEach(() => CairnDatabase.delete(name))

const place = () => ({ databaseName: name, host: kept.host, clock: kept.clock })

async function identity() {
  const database = new CairnDatabase(name)
  const found = await readMeta(database, 'identity')
  database.close()
  if (found === undefined) throw new Error('Nothing stands there.')
  return found
}

/** Keeps what stands and goes back to that very state. */
async function keepAndGoBack(witnessId: string | null = null): Promise<void> {
  const database = new CairnDatabase(name)
  await createKeeper({ database, host: kept.host, clock: kept.clock }).take('asked for', { anew: true })
  const { databaseId } = (await readMeta(database, 'identity')) ?? {}
  database.close()
  const list = await listSnapshots(kept.host, name)
  const entry = list.ok ? list.value.whole.find((one) => one.databaseId === databaseId) : undefined
  if (!list.ok || entry === undefined) throw new Error('Nothing was kept.')
  const left = witnessId === null ? null : { databaseId: witnessId, seq: 1, records: 1, at: kept.clock.instant() }
  const done = await goBack(place(), { from: 'host', entry, all: list.value.whole }, { isReadable: true, left })
  expect(done).toMatchObject({ ok: true })
}

it('from what stood, from the snapshot, and from the note outside', async () => {
  const first = await begun(name)
  await live(first, [{ what: 'entry', pick: 1 }])
  first.close()
  const ids = [(await identity()).databaseId]
  for (const noted of [null, 'noted-outside']) {
    await keepAndGoBack(noted)
    const { databaseId, replaced } = await identity()
    expect(ids).not.toContain(databaseId)
    expect(replaced).toEqual(expect.arrayContaining(noted === null ? ids : [...ids, noted]))
    ids.push(databaseId)
  }
})

it('also where nothing stood any more: what the snapshot had replaced is replaced still', async () => {
  const first = await begun(name)
  await live(first, [{ what: 'entry', pick: 1 }])
  first.close()
  const { databaseId: oldest } = await identity()
  await keepAndGoBack()
  const { databaseId: second } = await identity()
  const database = new CairnDatabase(name)
  await createKeeper({ database, host: kept.host, clock: kept.clock }).take('asked for', { anew: true })
  database.close()
  await CairnDatabase.delete(name)
  const list = await listSnapshots(kept.host, name)
  const entry = list.ok ? list.value.whole.find((one) => one.databaseId === second) : undefined
  if (!list.ok || entry === undefined) throw new Error('Nothing was kept.')
  await goBack(place(), { from: 'host', entry, all: list.value.whole }, { isReadable: true, left: null })
  const { databaseId, replaced } = await identity()
  expect(replaced).toEqual(expect.arrayContaining([oldest, second]))
  const witness = { databaseId: oldest, seq: 1, records: 1, at: kept.clock.instant() }
  expect(leftDatabase(witness, { kind: 'open', databaseId, replaced, lastSeq: 9 })).toBe('as-left')
})

it('the one that stood there too, which neither the snapshot nor the note outside knows', async () => {
  const first = await begun(name)
  await createKeeper({ database: first, host: kept.host, clock: kept.clock }).take('asked for', { anew: true })
  first.close()
  const { databaseId: oldest } = await identity()
  await CairnDatabase.delete(name)
  const second = await begun(name)
  const replacedBefore = ['replaced-by-the-second']
  await second.meta.put({ ...(await readMeta(second, 'identity')), key: 'identity', replaced: replacedBefore } as never)
  second.close()
  const { databaseId: stood } = await identity()
  const list = await listSnapshots(kept.host, name)
  const entry = list.ok ? list.value.whole.find((one) => one.databaseId === oldest) : undefined
  if (!list.ok || entry === undefined) throw new Error('Nothing was kept.')
  await goBack(place(), { from: 'host', entry, all: list.value.whole }, { isReadable: true, left: null })
  const { databaseId, replaced } = await identity()
  expect(replaced.toSorted()).toEqual([oldest, stood, ...replacedBefore].toSorted())
  const witness = { databaseId: stood, seq: 1, records: 1, at: kept.clock.instant() }
  expect(leftDatabase(witness, { kind: 'open', databaseId, replaced, lastSeq: 9 })).toBe('as-left')
})

it('a database that is kept although another was left names its own earlier id and that of the other', async () => {
  const first = await begun(name)
  first.close()
  const { databaseId: before } = await identity()
  const left = { databaseId: 'noted-outside', seq: 1, records: 1, at: kept.clock.instant() }
  expect(await keepWhatIsHere(place(), left)).toEqual({ ok: true, value: true })
  const { databaseId, replaced } = await identity()
  expect(databaseId).not.toBe(before)
  expect(replaced.toSorted()).toEqual([before, 'noted-outside'].toSorted())
})
