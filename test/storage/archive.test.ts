// Everything out and everything in: the same bytes after a wipe, harmless twice, undone without a trace, in any order.
import { liveQuery } from 'dexie'
import * as fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { checkDatabase } from '../../renderer/storage/checks/check-database.ts'
import { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { ownMarks } from '../../renderer/storage/core/undo-marks.ts'
import { redo, undo, undoOffer } from '../../renderer/storage/history/undo.ts'
import { importStates } from '../../shared/rules/archive/archive-import-plan.ts'
import { generateCareer } from '../bench/generate-career.ts'
import { rowsOf } from '../bench/seed-database.ts'
import { broughtIn, exported } from './archive-steps.ts'
import { begun, contentOf, live, someDeeds } from './lived-database.ts'

const slow = 60_000
const at = '2025-03-15T12:00:00.000Z'
const open: CairnDatabase[] = []
const kept = (database: CairnDatabase) => {
  open.push(database)
  return database
}
const fresh = async () => kept(await begun(`archive-${Math.random()}`))
const empty = () => kept(new CairnDatabase(`archive-${Math.random()}`))
afterEach(async () => {
  for (const database of open.splice(0)) await database.delete()
})

const someWork = fc.array(fc.record({ what: fc.constantFrom('entry', 'assess', 'session'), pick: fc.nat(999) }), {
  minLength: 1,
  maxLength: 8,
})
const everything = { taken: importStates.filter((state) => state !== 'same'), flipped: [] }

describe('an archive', () => {
  it(
    'of any life, brought into an empty Cairn, gives that life again and the same bytes',
    () =>
      fc.assert(
        fc.asyncProperty(someDeeds(25), async (deeds) => {
          const [source, target] = [await fresh(), empty()]
          await live(source, deeds)
          const first = await exported(source)
          expect(await broughtIn(target, first)).toMatchObject({ ok: true })
          expect(await contentOf(target)).toEqual(await contentOf(source))
          expect(await exported(target)).toEqual(first)
        }),
        { numRuns: 12 },
      ),
    slow,
  )

  it(
    'of any life, brought into any other branch of it, is undone without a trace and does nothing twice',
    () =>
      fc.assert(
        fc.asyncProperty(someDeeds(12), someDeeds(12), someDeeds(12), fc.boolean(), async (past, here, there, all) => {
          const [one, other] = [await fresh(), empty()]
          await live(one, past)
          await broughtIn(other, await exported(one))
          await live(one, here, 100)
          await live(other, there, 200)
          const before = await exported(one)
          const file = await exported(other)
          const choices = all ? { choices: everything } : {}
          const done = await broughtIn(one, file, { at, ...choices })
          expect(done).toMatchObject({ ok: true })
          expect(await checkDatabase(one)).toMatchObject({ unreadable: [], broken: [], differing: [] })
          const after = await exported(one)
          const again = await broughtIn(one, file, { at, ...choices })
          expect(again).toMatchObject({ ok: true, value: { records: 0, seq: null } })
          expect(await exported(one)).toEqual(after)
          if (!done.ok || done.value.seq === null) return
          expect(await undo(one, 'main', at)).toMatchObject({ ok: true })
          expect(await exported(one)).toEqual(before)
          expect(await redo(one, 'main', at)).toMatchObject({ ok: true })
          expect(await undo(one, 'main', at)).toMatchObject({ ok: true })
          expect(await exported(one)).toEqual(before)
          expect(await checkDatabase(one)).toMatchObject({ unreadable: [], broken: [], differing: [] })
        }),
        { numRuns: 12 },
      ),
    slow,
  )

  it('brings what names something that was erased there without leaving a link to nothing, and takes that back too', async () => {
    const [one, other] = [await fresh(), empty()]
    await broughtIn(other, await exported(one))
    const what = ['session', 'close', 'trash', 'purge'] as const
    await live(
      other,
      what.map((each) => ({ what: each, pick: 0 })),
      200,
    )
    const before = await exported(one)
    const done = await broughtIn(one, await exported(other), { at })
    expect(done).toMatchObject({ ok: true, value: { seq: expect.any(Number) } })
    expect(await one.records.where('kind').equals('closing').count()).toBe(1)
    expect(await checkDatabase(one)).toMatchObject({ unreadable: [], broken: [], differing: [] })
    expect(await one.tombstones.count()).toBe(1)
    expect(await undo(one, 'main', at)).toMatchObject({ ok: true })
    expect(await exported(one)).toEqual(before)
    expect(await redo(one, 'main', at)).toMatchObject({ ok: true })
    expect(await checkDatabase(one)).toMatchObject({ broken: [] })
  })

  it(
    'adds what two others wrote, in either order alike',
    () =>
      fc.assert(
        fc.asyncProperty(someWork, someWork, async (first, second) => {
          const [base, one, other] = [await fresh(), empty(), empty()]
          const begin = await exported(base)
          await broughtIn(one, begin)
          await broughtIn(other, begin)
          await live(one, first, 100)
          await live(other, second, 200)
          const files = [await exported(one), await exported(other)]
          const [forth, back] = [empty(), empty()]
          for (const [target, order] of [[forth, files] as const, [back, files.toReversed()] as const]) {
            await broughtIn(target, begin)
            for (const file of order) expect(await broughtIn(target, file)).toMatchObject({ ok: true })
          }
          expect(await forth.records.toArray()).toEqual(await back.records.toArray())
          expect(await forth.standings.toArray()).toEqual(await back.standings.toArray())
        }),
        { numRuns: 6 },
      ),
    slow,
  )

  it('of a long career comes into another whole, as one change, and no offer of undo reads it to be taken back', async () => {
    const [source, target] = [empty(), empty()]
    for (const [database, size] of [[source, 800] as const, [target, 400] as const]) {
      await database.open()
      for (const [table, rows] of Object.entries(rowsOf(generateCareer(size))))
        await database.table(table).bulkPut([...rows])
    }
    await target.meta.put({ key: 'identity', databaseId: 'A', createdAt: at, replaced: [] })
    const before = await exported(target)
    const done = await broughtIn(target, await exported(source), { at })
    expect(done).toMatchObject({ ok: true })
    expect(await checkDatabase(target)).toMatchObject({ unreadable: [], differing: [] })
    const [newest] = await ownMarks(target, 'main', 8)
    expect(newest).toEqual({ seq: newest?.seq, cause: 'Imported a file', undoes: null, final: false })
    expect(await undoOffer(target, 'main')).toBe('Imported a file')
    const seen: number[] = []
    const watching = liveQuery(() => target.records.where('kind').equals('entry').count()).subscribe((count) => {
      seen.push(count)
    })
    await vi.waitFor(() => expect(seen.length).toBe(1))
    expect(await undo(target, 'main', at)).toMatchObject({ ok: true, value: { undone: { seq: newest?.seq } } })
    await vi.waitFor(() => expect(seen.at(-1)).toBeLessThan(seen[0] ?? 0))
    watching.unsubscribe()
    expect(await exported(target)).toEqual(before)
    expect((await ownMarks(target, 'main', 2)).map((mark) => Object.keys(mark).sort())).toEqual(
      Array(2).fill(['cause', 'final', 'seq', 'undoes']),
    )
    expect(await checkDatabase(target)).toMatchObject({ unreadable: [], differing: [] })
  })
})
