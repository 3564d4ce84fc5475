// Everybody I met as their mentor: of all time from the running summary, of a span from the sessions that lie in it.
import { type Mentee, menteesOf, readStoredSummaries } from '../../../shared/rules/people/mentee-summaries.ts'
import type { RosterSpan } from '../../../shared/rules/people/roster-figures.ts'
import { type CairnDatabase, readMeta } from '../core/database.ts'

export interface MenteesOfSpan {
  readonly span: RosterSpan
  /** Ascending by the person's id. */
  readonly mentees: readonly Mentee[]
}

async function menteesIn(database: CairnDatabase, span: RosterSpan): Promise<Mentee[]> {
  if (span === null) return readStoredSummaries((await readMeta(database, 'mentoring'))?.people ?? [])
  const days = database.records.where('[kind+day]')
  return menteesOf(await days.between(['session', span.first], ['session', span.last], true, true).toArray())
}

/** Reads every session of a span: once for it, and not again for each search among the people found. */
export const readMentees = async (database: CairnDatabase, span: RosterSpan): Promise<MenteesOfSpan> => ({
  span,
  mentees: await menteesIn(database, span),
})
