// The rows that the newest change wrote, under new ids: what a raw transaction writes beside it.
import type { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import { newId } from '../../../renderer/storage/core/new-id.ts'

/** Its records, itself, the totals, the summary of mentoring where there is one, and those of `weeks` that are stored. */
export async function rowsOfLastChange(database: CairnDatabase, weeks: readonly string[]) {
  const change = await database.changes.orderBy('seq').last()
  if (change === undefined) throw new Error('Nothing was brought in yet')
  const found = await database.records.bulkGet([...change.ids])
  const ids = change.ids.map(() => newId())
  const records = found.flatMap((one, place) => (one === undefined ? [] : [{ ...one, id: ids[place] ?? one.id }]))
  const writes = change.writes.map((write, place) => ({ ...write, id: ids[place] ?? write.id }))
  const { seq: _, ...unnumbered } = change
  const [stored, totals, mentoring] = await Promise.all([
    database.weeks.bulkGet([...weeks]),
    database.meta.get('totals'),
    database.meta.get('mentoring'),
  ])
  const weekRows = stored.filter((one) => one !== undefined)
  if (weekRows.length === 0 || totals === undefined) throw new Error('A row is missing')
  return {
    records,
    changes: [{ ...unnumbered, writes, ids }],
    weeks: weekRows,
    meta: [totals, ...(mentoring === undefined ? [] : [mentoring])],
  }
}
