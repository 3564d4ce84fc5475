// The plan of an import: what each found record becomes beside what is here, and the records to write for what was chosen.

import { newFeedback, newLearning, newProposal } from '../../records/new-evidence.ts'
import { newEntry } from '../../records/new-records.ts'
import type { Person } from '../../records/person.ts'
import type { PersonId } from '../../records/record-ids.ts'
import { titleOf } from '../records/record-title.ts'
import { type ResolvedRelation, resolveRelations } from './decision-relations.ts'
import type { FoundKind, FoundNote, FoundProposal, FoundRecord } from './found-record.ts'
import { type RelatedRecord, valuesOfFound } from './found-record-to-fields.ts'
import {
  changedFields,
  type FieldChange,
  fieldHashes,
  type ImportedValues,
  isEditedHere,
} from './imported-field-changes.ts'
import { type ImportableRecord, type ImportChoice, type KnownRecord, knownOf } from './match-imported-records.ts'
import { planMeeting, sessionOfMeeting, withoutRepeats } from './meeting-plan.ts'
import { movedInSeries } from './series-changes.ts'

/** Of meetings also: held here already, which nothing changes; and canceled before it came here. */
export type PlannedState = 'new' | 'same' | 'changed' | 'trashed' | 'held' | 'canceled'

export interface PlannedRecord {
  readonly found: FoundRecord
  readonly state: PlannedState
  readonly known: KnownRecord | null
  readonly changes: readonly FieldChange[]
  /** With whom a meeting seems to be; null for anything else. */
  readonly personId: PersonId | null
  /** False where it is taken only by a choice: a meeting that does not look like a session, or is over. */
  readonly isLikely: boolean
}

export interface PlanContext {
  readonly known: readonly KnownRecord[]
  readonly people: readonly Person[]
  readonly today: string
  readonly newId: () => string
  /** The owner's own, whom no meeting is with; without it nobody is taken for them. */
  readonly ownName?: string
  /** Sessions that are here, however they came. */
  readonly sessionIds?: ReadonlySet<string>
}

type Choices = ReadonlyMap<string, ImportChoice>

const folded = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()

function personFinder(people: readonly Person[]): (name: string) => Person['id'] | null {
  const byName = new Map(people.filter(({ trashedAt }) => trashedAt === null).map(({ name, id }) => [folded(name), id]))
  return (name) => byName.get(folded(name)) ?? null
}

/** A day that is not here yet is today: the end of a quarter that is not over. */
export const dayOf = (day: string, today: string): string => (day > today ? today : day)

interface Here {
  readonly id: string
  readonly title: string
  readonly day: string
}

/** Where each found record will stand: it is here already, or it is taken now and gets an id. */
function placesOf(
  found: readonly FoundRecord[],
  choices: Choices,
  { known, today, newId }: PlanContext,
): ReadonlyMap<string, Here> {
  const knownBy = knownOf(found, known)
  return new Map(
    found.flatMap((one): [string, Here][] => {
      const here = knownBy.get(one.sourceId)
      const choice = choices.get(one.sourceId)
      if (here !== undefined && choice?.isApart !== true)
        return [[one.sourceId, { id: here.id, title: titleOf(here), day: here.day }]]
      if (one.kind !== 'proposal' || choice?.isTaken === false || choice?.day === '') return []
      return [[one.sourceId, { id: newId(), title: one.title, day: dayOf(choice?.day || one.day || today, today) }]]
    }),
  )
}

interface Reader {
  readonly valuesOf: (found: FoundNote | FoundProposal, kind: FoundKind, day: string) => ImportedValues
  readonly places: ReadonlyMap<string, Here>
}

function readerOf(found: readonly FoundRecord[], choices: Choices, context: PlanContext): Reader {
  const proposals = found.filter((one): one is FoundProposal => one.kind === 'proposal')
  const relations = resolveRelations(proposals)
  const places = placesOf(found, choices, context)
  const personOf = personFinder(context.people)
  const related = (relation: ResolvedRelation): RelatedRecord => ({
    relation,
    record: relation.other === null ? null : (places.get(relation.other) ?? null),
  })
  return {
    places,
    valuesOf: (one, kind, day) =>
      valuesOfFound(one, {
        kind,
        day: dayOf(day, context.today),
        personOf,
        newId: context.newId,
        relations: (relations.get(one.sourceId) ?? []).map(related),
      }),
  }
}

/** What is found, each beside what is here. The choices count for which other records will be here. */
export const planImport = (found: readonly FoundRecord[], choices: Choices, context: PlanContext): PlannedRecord[] =>
  planWith(readerOf(found, choices, context), found, context)

/** As it would be written: a day to come is compared as the file has it, so that it says the same on every day. */
function writtenChange(change: FieldChange, today: string): FieldChange[] {
  if (change.field !== 'day') return [change]
  const after = dayOf(String(change.after), today)
  return after === change.before ? [] : [{ ...change, after }]
}

function planWith(reader: Reader, all: readonly FoundRecord[], context: PlanContext): PlannedRecord[] {
  const found = withoutRepeats(all)
  const knownBy = new Map([...movedInSeries(found, context.known, context.today), ...knownOf(found, context.known)])
  return found.map((one): PlannedRecord => {
    const known = knownBy.get(one.sourceId) ?? null
    if (one.kind === 'session') return { found: one, known, ...planMeeting(one, known, context) }
    const planned = { found: one, known, changes: [], personId: null, isLikely: true }
    if (known === null) return { ...planned, state: 'new' }
    if (known.trashedAt !== null) return { ...planned, state: 'trashed' }
    const was = known.importedFrom.fields
    // What follows from the day, such as the days of its statuses, follows from the one that its owner chose.
    const ofFile = isEditedHere(known, was, 'day') ? known.day : (one.day ?? known.day)
    const values = { ...reader.valuesOf(one, known.kind, ofFile), day: one.day ?? known.day }
    const changes = changedFields(known, was, values).flatMap((change) => writtenChange(change, context.today))
    return { ...planned, state: changes.length === 0 ? 'same' : 'changed', changes }
  })
}

/** People that the file names. */
const peopleIn = ({ people }: ImportedValues, otherwise: readonly unknown[]): readonly unknown[] =>
  Array.isArray(people) ? people : otherwise

const begin = { proposal: newProposal, entry: newEntry, learning: newLearning, feedback: newFeedback } as const

function newRecord(
  found: FoundNote | FoundProposal,
  choice: ImportChoice,
  values: ImportedValues,
  id: string,
  at: string,
): ImportableRecord {
  const day = String(values.day)
  const record = begin[choice.kind === 'session' ? 'entry' : choice.kind](id, day, at)
  const person = choice.personId
  const asPerson =
    person === null
      ? {}
      : record.kind === 'feedback'
        ? { personId: person }
        : { people: [...new Set([...peopleIn(values, record.people), person])] }
  // A day that its owner chose is an edit: the file's own day is what a later import is compared with.
  const importedFrom = { id: found.sourceId, fields: fieldHashes({ ...values, day: found.day ?? day }) }
  // The fields are those of the record's kind: its schema looks at them again when it is written.
  return { ...record, ...values, ...asPerson, audience: choice.audience, importedFrom } as ImportableRecord
}

/** A record that is here with the chosen fields as the source has them now. Fields that are left stay offered the next time. */
function updated(planned: PlannedRecord, known: KnownRecord, fields: readonly string[], at: string): ImportableRecord {
  if (fields.includes('trashedAt')) return { ...known, trashedAt: at }
  const taken = planned.changes.filter(({ field }) => fields.includes(field))
  const values = Object.fromEntries(taken.map(({ field, after }) => [field, after]))
  const ofFile = 'day' in values ? { ...values, day: planned.found.day ?? values.day } : values
  const hashes = new Map(fieldHashes(ofFile).map(({ name, hash }) => [name, hash]))
  const kept = known.importedFrom.fields.filter(({ name }) => !hashes.has(name))
  const added = [...hashes].map(([name, hash]) => ({ name, hash }))
  return {
    ...known,
    ...values,
    // A meeting of a series that was changed as a whole has another id by now.
    importedFrom: {
      id: planned.found.kind === 'session' ? planned.found.sourceId : known.importedFrom.id,
      fields: [...kept, ...added],
    },
  } as ImportableRecord
}

/** Whether it becomes a record of its own: nothing is here from its place, or what is here is something else. */
export const comesNew = ({ state }: PlannedRecord, { isApart }: ImportChoice): boolean =>
  state === 'new' || (state === 'changed' && isApart)

export interface ImportedRecord {
  readonly record: ImportableRecord
  readonly isNew: boolean
  readonly criterionIds: ImportChoice['criterionIds']
}

/** What to write for what was chosen. A record without a day is not taken. */
export function recordsToWrite(
  found: readonly FoundRecord[],
  choices: Choices,
  context: PlanContext & { readonly at: string },
): ImportedRecord[] {
  const reader = readerOf(found, choices, context)
  return planWith(reader, found, context).flatMap((planned): ImportedRecord[] => {
    const { sourceId } = planned.found
    const choice = choices.get(sourceId)
    if (choice === undefined || !choice.isTaken) return []
    const isNew = comesNew(planned, choice)
    if (!isNew && planned.state === 'changed' && planned.known !== null && choice.fields.length > 0)
      return [{ record: updated(planned, planned.known, choice.fields, context.at), isNew: false, criterionIds: [] }]
    if (!isNew || choice.day === '') return []
    if (planned.found.kind === 'session') {
      const record = sessionOfMeeting(planned.found, choice, context) as ImportableRecord
      return [{ record, isNew: true, criterionIds: [] }]
    }
    const values = reader.valuesOf(planned.found, choice.kind, choice.day)
    const id = reader.places.get(sourceId)?.id ?? context.newId()
    const record = newRecord(planned.found, choice, values, id, context.at)
    return [{ record, isNew: true, criterionIds: choice.criterionIds }]
  })
}
