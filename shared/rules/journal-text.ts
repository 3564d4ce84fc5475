// What of a record is searched: everything a person wrote in it, and the names that stand beside it.
import type { AnyRecord } from '../records/all-records.ts'
import type { Entry } from '../records/entry.ts'
import type { Session } from '../records/session.ts'

const entryText = (entry: Entry) => [
  entry.what,
  entry.myPart,
  entry.teamPart,
  ...entry.metrics.flatMap(({ name, howMeasured, source, decision }) => [name, howMeasured, source, decision]),
  ...entry.links.map(({ title }) => title),
  ...entry.tags,
]

const sessionText = (session: Session) => [
  session.goal,
  session.problemStated,
  session.problemFound,
  session.theirRead,
  session.sinceWeMet,
  session.goalWhy,
  session.wentWell,
  session.couldBeBetter,
  session.learned,
  session.theyLearned,
  ...session.agenda.flatMap(({ text, answer }) => [text, answer]),
  ...session.notes.map(({ text }) => text),
  ...session.reading.map(({ title }) => title),
  ...session.addenda.map(({ text }) => text),
  ...session.tags,
]

/** The kinds that can be searched for. */
export const searchedKinds = [
  'entry',
  'session',
  'assessment',
  'person',
  'action',
] as const satisfies readonly AnyRecord['kind'][]

/** The text of a record for search; null when it is not searched. `nameOf` gives a person's name. */
export function searchedText(record: AnyRecord, nameOf: (id: string) => string): string | null {
  switch (record.kind) {
    case 'entry':
      return [...entryText(record), ...record.people.map(nameOf)].join('\n')
    case 'session':
      return [...sessionText(record), record.personId === null ? '' : nameOf(record.personId)].join('\n')
    case 'assessment':
      if (record.personId === null) return null
      return [record.words, record.criterionId, nameOf(record.personId)].join('\n')
    case 'person':
      return [
        record.name,
        record.team,
        record.stage,
        record.note,
        ...record.stack,
        ...record.knowledge,
        ...record.tags,
      ].join('\n')
    case 'action':
      return [record.text, record.ownerId === null ? '' : nameOf(record.ownerId)].join('\n')
    default:
      return null
  }
}

/** The records that a record names besides its people: what shows it done, what was read, what became of a line. */
export function namedRecords(record: AnyRecord): string[] {
  if (record.trashedAt !== null) return []
  const given = (ids: readonly (string | null)[]) => ids.filter((id) => id !== null)
  switch (record.kind) {
    case 'action':
      return given([record.doneBy])
    case 'session':
      return given([...record.reading.map(({ recordId }) => recordId), ...record.notes.map(({ becameId }) => becameId)])
    default:
      return []
  }
}
