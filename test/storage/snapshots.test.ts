// Snapshots hold everything: base and segments compose to the database they were made of, and a restore brings it back whole.
import * as fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { composeParts, keepThisDatabase, restoreDatabase } from '../../renderer/storage/backups/restore-database.ts'
import { makeSnapshot } from '../../renderer/storage/backups/snapshot-make.ts'
import { checkDatabase } from '../../renderer/storage/checks/check-database.ts'
import { CairnDatabase, readMeta } from '../../renderer/storage/core/database.ts'
import { idOf } from '../build-records.ts'
import { failAtWrite } from './fail-at-write.ts'
import { begun, contentOf, live, someDeeds } from './lived-database.ts'

const at = '2025-03-14T12:00:00.000Z'
/** Milliseconds; generated lives take a few seconds where the machine is shared. */
const slow = 40_000
const open: CairnDatabase[] = []
const named = async (work: Promise<CairnDatabase>) => {
  const database = await work
  open.push(database)
  return database
}
const fresh = () => named(begun(`snapshots-${Math.random()}`))
const empty = () => named(Promise.resolve(new CairnDatabase(`target-${Math.random()}`)))
afterEach(async () => {
  for (const database of open.splice(0)) await database.delete()
})

async function made(database: CairnDatabase, fromSeq: number) {
  const snapshot = await makeSnapshot(database, fromSeq, at)
  if (snapshot === null) throw new Error('Nothing to keep.')
  return snapshot
}

describe('a restore', () => {
  it(
    'of generated lives brings back everything, with summaries as they were',
    async () => {
      await fc.assert(
        fc.asyncProperty(someDeeds(25), async (deeds) => {
          const [source, target] = [await fresh(), await fresh()]
          await live(source, deeds)
          const { bytes } = await made(source, 0)
          const done = await restoreDatabase(target, [bytes], { databaseId: idOf(77), witnessId: null })
          expect(done.ok).toBe(true)
          expect(await contentOf(target)).toEqual(await contentOf(source))
        }),
        { numRuns: 15 },
      )
    },
    slow,
  )

  it('takes a new identity that names what it was, what stood there and what was noted', async () => {
    const [source, target] = [await fresh(), await fresh()]
    const was = (await readMeta(source, 'identity'))?.databaseId
    const stood = (await readMeta(target, 'identity'))?.databaseId
    const { bytes } = await made(source, 0)
    await restoreDatabase(target, [bytes], { databaseId: idOf(77), witnessId: idOf(88) })
    expect(await readMeta(target, 'identity')).toMatchObject({ databaseId: idOf(77), replaced: [was, stood, idOf(88)] })
    expect(await readMeta(target, 'snapshot-mark')).toBeUndefined()
  })

  it('into an empty database works alike, and what is written next continues the log', async () => {
    const [source, target] = [await fresh(), await empty()]
    await live(source, [
      { what: 'entry', pick: 1 },
      { what: 'session', pick: 2 },
    ])
    await restoreDatabase(target, [(await made(source, 0)).bytes], { databaseId: idOf(77), witnessId: null })
    await live(target, [{ what: 'entry', pick: 3 }], 50)
    expect((await target.changes.orderBy('seq').last())?.seq).toBe(4)
  })

  it('that fails part of the way leaves what stood', async () => {
    const [source, target] = [await fresh(), await fresh()]
    await live(source, [{ what: 'entry', pick: 1 }])
    await live(target, [
      { what: 'entry', pick: 2 },
      { what: 'draft', pick: 1 },
    ])
    const before = await contentOf(target)
    await failAtWrite(target, 9)
    const done = await restoreDatabase(target, [(await made(source, 0)).bytes], {
      databaseId: idOf(77),
      witnessId: null,
    })
    expect(done).toEqual({ ok: false, trouble: { kind: 'disk-full' } })
    expect(await contentOf(target)).toEqual(before)
  })
})

describe('segments', () => {
  it(
    'laid on their base are the database of the last one, purges and drafts included',
    async () => {
      await fc.assert(
        fc.asyncProperty(someDeeds(15), someDeeds(12), someDeeds(12), async (one, two, three) => {
          const [source, target] = [await fresh(), await fresh()]
          const parts: Uint8Array[] = []
          let [seq, from] = [0, 0]
          for (const deeds of [one, two, three]) {
            await live(source, deeds, from)
            from += deeds.length
            const part = await made(source, seq)
            if (part.toSeq === seq) continue
            parts.push(part.bytes)
            seq = part.toSeq
          }
          const kept = await contentOf(source)
          const composed = await restoreDatabase(target, parts, { databaseId: idOf(77), witnessId: null })
          expect(composed.ok).toBe(true)
          const { drafts: _later, ...rest } = await contentOf(target)
          const { drafts: _now, ...expected } = kept
          expect(rest).toEqual(expected)
        }),
        { numRuns: 10 },
      )
    },
    slow,
  )

  it('cost what changed, not what there is', async () => {
    const source = await fresh()
    await live(
      source,
      Array.from({ length: 60 }, (_, index) => ({ what: 'entry' as const, pick: index })),
    )
    const base = await made(source, 0)
    await live(source, [{ what: 'entry', pick: 61 }], 61)
    const segment = await made(source, base.toSeq)
    expect(segment.bytes.byteLength).toBeLessThan(base.bytes.byteLength / 4)
  })

  it('without their base, or out of order, are refused by name', async () => {
    const source = await fresh()
    const base = await made(source, 0)
    await live(source, [{ what: 'entry', pick: 1 }])
    const one = await made(source, base.toSeq)
    await live(source, [{ what: 'entry', pick: 2 }], 10)
    const two = await made(source, one.toSeq)
    expect(composeParts([one.bytes])).toMatchObject({ ok: false, trouble: { kind: 'only-a-part' } })
    expect(composeParts([])).toMatchObject({ ok: false, trouble: { kind: 'only-a-part' } })
    expect(composeParts([base.bytes, two.bytes])).toMatchObject({ ok: false, trouble: { kind: 'broken-chain' } })
    const other = await made(await fresh(), 0)
    expect(composeParts([other.bytes, one.bytes])).toMatchObject({ ok: false, trouble: { kind: 'broken-chain' } })
  })
})

describe('a base', () => {
  it('made while records are being written holds all of them as they stand at its end', async () => {
    const [source, target] = [await fresh(), await fresh()]
    await live(
      source,
      Array.from({ length: 40 }, (_, index) => ({ what: 'entry' as const, pick: index })),
    )
    const writing = live(
      source,
      [
        { what: 'edit', pick: 3 },
        { what: 'trash', pick: 5 },
        { what: 'purge', pick: 0 },
        { what: 'entry', pick: 9 },
      ],
      100,
    )
    const [part] = await Promise.all([made(source, 0), writing])
    const composed = composeParts([part.bytes])
    if (!composed.ok) throw new Error(composed.trouble.kind)
    const done = await restoreDatabase(target, [part.bytes], { databaseId: idOf(77), witnessId: null })
    expect(done.ok).toBe(true)
    expect(await checkDatabase(target)).toMatchObject({ unreadable: [], differing: [] })
  })
})

describe('keeping what is here', () => {
  it('gives it a new identity, so that nothing mixes with what is kept of the other', async () => {
    const source = await fresh()
    const was = (await readMeta(source, 'identity'))?.databaseId
    await source.meta.put({ key: 'snapshot-mark', generation: 1, toSeq: 1, baseBytes: 1, segmentBytes: 0, baseAt: at })
    await keepThisDatabase(source, { databaseId: idOf(77), witnessId: idOf(88) })
    expect(await readMeta(source, 'identity')).toMatchObject({ databaseId: idOf(77), replaced: [was, idOf(88)] })
    expect(await readMeta(source, 'snapshot-mark')).toBeUndefined()
  })
  it('does nothing where nothing was begun', async () => {
    expect(await keepThisDatabase(await empty(), { databaseId: idOf(77), witnessId: null })).toEqual({
      ok: true,
      value: null,
    })
  })
})
