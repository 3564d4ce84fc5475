// 726 sessions from before Cairn brought in by the product, beside a raw Dexie transaction of the very rows it wrote.
import Dexie from 'dexie'
import { CairnDatabase, writtenTables } from '../../../renderer/storage/core/database.ts'
import { importPastSessions } from '../../../renderer/storage/sessions/import-past-sessions.ts'
import type { FoundSession } from '../../../shared/rules/import/found-session.ts'
import { weekOf } from '../../../shared/rules/time/week-by-first-day.ts'
import { rowsOfLastChange } from './rows-of-last-change.ts'

const database = new CairnDatabase('cairn')
const at = '2026-01-09T09:00:00.000Z'
const count = 726
const people = 12
/** Two a week, so that a table covers seven years. */
const daysBetween = 3.5
const yearsOfOne = 7
let tables = 0

/** Each table tells of years of its own: nothing in it is here already. */
function table(): FoundSession[] {
  const first = Temporal.PlainDate.from({ year: 1400 + tables * yearsOfOne, month: 1, day: 2 })
  tables += 1
  return Array.from({ length: count }, (_, place) => ({
    place: `line ${place + 2}`,
    day: first.add({ days: Math.floor(place * daysBetween) }).toString(),
    person: `Mentee ${place % people}`,
    topic: `What to do about the import that fails on Mondays, part ${place}`,
    minutes: 45,
    rating: '4',
    notes: `We looked at figure ${place} together, and agreed on who would try what until the next time.`,
  }))
}

let days: string[] = []

async function product(): Promise<number> {
  const found = table()
  const choice = { role: 'mentor', today: '2026-01-09', zone: 'Europe/Lisbon' } as const
  const began = performance.now()
  const done = await importPastSessions(database, found, choice, { at, cause: 'Imported sessions', window: 'bench' })
  const took = performance.now() - began
  if (!done.ok) throw new Error('Nothing was brought in')
  days = found.map(({ day }) => day)
  return took
}

/** The same store without anything of ours around it. */
const plain = new Dexie('cairn', { chromeTransactionDurability: 'strict', cache: 'disabled' })
const names = writtenTables(database).map(({ name }) => name)

async function raw(): Promise<number> {
  const rows = await rowsOfLastChange(database, [...new Set(days.map((day) => weekOf(day)))])
  if (rows.records.length < count) throw new Error('A row is missing')
  if (!plain.isOpen()) await plain.open()
  const began = performance.now()
  await plain.transaction('rw', names, async () => {
    await Promise.all(Object.entries(rows).map(([name, all]) => plain.table(name).bulkPut(all)))
  })
  return performance.now() - began
}

// What the product makes once and keeps, and the people of the tables, are there before anything is measured.
await product()
Object.assign(globalThis, { cairnPastSessions: { product, raw } })
