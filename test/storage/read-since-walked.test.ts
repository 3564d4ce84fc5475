// "Since we last met" is what one would find who took a picture of all records after every step.
import 'fake-indexeddb/auto'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { newId } from '../../renderer/storage/core/new-id.ts'
import { saveRecords, writeOf } from '../../renderer/storage/core/save-record.ts'
import { readSince } from '../../renderer/storage/sessions/read-changes-since-session.ts'
import type { AnyRecord } from '../../shared/records/record-definitions.ts'
import { SessionId } from '../../shared/records/record-ids.ts'
import type { Session } from '../../shared/records/session.ts'
import { sinceSentence } from '../../shared/rules/sessions/since-sentences.ts'
import { sinceDraft } from '../../shared/rules/sessions/since-we-met.ts'
import { earlier, later, roadmap, session } from '../build-records.ts'
import { anyStep, newWalker, type Step, take, type Walker } from './history-steps.ts'

const today = '2025-03-14'

/** What one would find who took a picture after every step. */
interface Naive {
  pictures: ReadonlyMap<string, AnyRecord>[]
  /** By session, after which step it was closed last. */
  closedAfter: Map<string, number>
  /** Sessions that were closed when they were seen first. */
  cameClosed: Set<string>
}
const isClosed = (one: AnyRecord | undefined): one is Session => one?.kind === 'session' && one.closedAt !== null

function look(naive: Naive, records: readonly AnyRecord[]): void {
  const before = naive.pictures.at(-1)
  const at = naive.pictures.length
  for (const one of records)
    if (isClosed(one) && !isClosed(before?.get(one.id))) {
      naive.closedAfter.set(one.id, at)
      if (before?.has(one.id)) naive.cameClosed.delete(one.id)
      else naive.cameClosed.add(one.id)
    }
  naive.pictures.push(new Map(records.map((one) => [one.id, one])))
}

/** Of a session that came in closed: what has a later day than one that was written down as past, or was made after its closing. */
const isNewer = (one: AnyRecord, { day, createdAt, closedAt }: Session): boolean =>
  createdAt === closedAt ? 'day' in one && one.day > day : one.createdAt > (closedAt ?? '')

function naiveSince({ pictures, closedAfter, cameClosed }: Naive): { id: string | null; lines: string[] } {
  const now = pictures.at(-1) ?? new Map<string, AnyRecord>()
  const held = [...now.values()].filter(isClosed).filter((one) => one.trashedAt === null && one.role === 'mentee')
  const after = ({ id }: Session) => closedAfter.get(id) ?? 0
  const last = held.sort((a, b) => (a.day === b.day ? after(b) - after(a) : a.day < b.day ? 1 : -1))[0]
  if (last === undefined) return { id: null, lines: [] }
  const then = pictures[after(last)]
  const lines = [...now.values()].flatMap((one) => {
    const isNews = cameClosed.has(last.id) && isNewer(one, last)
    const was = isNews ? null : (then?.get(one.id) ?? null)
    const text = was?.revision === one.revision ? null : sinceSentence(was, one, { today, since: last.day })
    return text === null ? [] : [`${one.id} ${text}`]
  })
  return { id: last.id, lines: lines.sort() }
}

const bringIn = fc.record({
  do: fc.constant('bring-in'),
  day: fc.constantFrom('2025-02-28', '2025-03-01', '2025-03-07', '2026-07-02'),
  /** At the first, a session that was written down as past; entries of the walk are made then too. */
  closedAt: fc.constantFrom(earlier, '2025-02-28T09:00:00.000Z', later),
})
type SinceStep = Step | (typeof bringIn extends fc.Arbitrary<infer S> ? S : never)
const anySinceStep = fc.oneof({ weight: 40, arbitrary: anyStep }, { weight: 2, arbitrary: bringIn })

const isBringIn = (step: SinceStep): step is Extract<SinceStep, { do: 'bring-in' }> => step.do === 'bring-in'

async function takeOrBring(walker: Walker, step: SinceStep): Promise<void> {
  if (!isBringIn(step)) return take(walker, step)
  const { day, closedAt } = step
  const brought = { ...session(1, { day, closedAt }), id: SessionId.parse(newId()) }
  await saveRecords(walker.database, [writeOf(brought, true)], walker.note())
}

let made = 0
async function walked(steps: readonly SinceStep[]): Promise<void> {
  made += 1
  const store = new CairnDatabase(`since-walk-${made}`)
  await store.open()
  await saveRecords(store, [writeOf(roadmap, true)], { at: earlier, cause: 'Began', window: 'first' })
  const walker = newWalker(store)
  const naive: Naive = { pictures: [], closedAfter: new Map(), cameClosed: new Set() }
  look(naive, await store.records.toArray())
  for (const step of steps) {
    await takeOrBring(walker, step)
    look(naive, await store.records.toArray())
  }
  const found = await readSince(store, { id: session(1).id, personId: null }, 'anyone', today)
  const expected = naiveSince(naive)
  expect(found.last?.id ?? null).toBe(expected.id)
  const { lines } = sinceDraft({ ...found.records, actions: [], moved: [] })
  expect(lines.map(({ id, text }) => `${id} ${text}`).sort()).toEqual(expected.lines)
  await store.delete()
}

it(
  'over any order of closing, reopening, moving and erasing equals what pictures after every step tell',
  { timeout: 120_000 },
  () => fc.assert(fc.asyncProperty(fc.array(anySinceStep, { minLength: 10, maxLength: 40 }), walked), { numRuns: 60 }),
)
