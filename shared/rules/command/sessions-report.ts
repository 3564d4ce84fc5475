// Sessions that are planned and those held last, with their agenda, from the records that may be seen.
import type { AnyRecord, RecordOf } from '../../records/record-definitions.ts'

export interface ReportedSession {
  readonly id: string
  readonly day: string
  readonly state: 'planned' | 'held' | 'closed'
  readonly with: string
  readonly goal: string
  readonly problem: string
  readonly agenda: readonly { readonly text: string; readonly isAnswered: boolean; readonly answer: string }[]
}

const stateOf = ({ closedAt, startedAt }: RecordOf<'session'>) =>
  closedAt !== null ? 'closed' : startedAt !== null ? 'held' : 'planned'

/** The latest day first; at most `most`. */
export function sessionsReport(records: ReadonlyMap<string, AnyRecord>, most: number): ReportedSession[] {
  const nameOf = (id: string | null) => {
    const person = id === null ? undefined : records.get(id)
    return person?.kind === 'person' ? person.name : ''
  }
  return [...records.values()]
    .filter((one): one is RecordOf<'session'> => one.kind === 'session')
    .sort((one, other) => (one.day > other.day ? -1 : 1))
    .slice(0, most)
    .map((one) => ({
      id: one.id,
      day: one.day,
      state: stateOf(one),
      with: nameOf(one.personId),
      goal: one.goal,
      problem: one.problemStated,
      agenda: one.agenda.map(({ text, answered, answer }) => ({ text, isAnswered: answered, answer })),
    }))
}
