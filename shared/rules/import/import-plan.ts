// The plan of an import: what each found record becomes beside what is here, and the records to write for what was chosen.
import { newFeedback, newLearning, newProposal } from '../../records/new-evidence.ts'
import { newEntry } from '../../records/new-records.ts'
import type { Person } from '../../records/person.ts'
import { titleOf } from '../records/record-title.ts'
import { type ResolvedRelation, resolveRelations } from './decision-relations.ts'
import type { FoundKind, FoundProposal, FoundRecord } from './found-record.ts'
import { type ImportableRecord, type ImportChoice, type KnownRecord, knownFinder } from './import-list.ts'
import { changedFields, type FieldChange, fieldHashes, type ImportedValues, isEditedHere } from './imported-values.ts'
import { type RelatedRecord, valuesOfFound } from './values-of-found.ts'

export type PlannedState = 'new' | 'same' | 'changed' | 'trashed'

export interface PlannedRecord {
  readonly found: FoundRecord
  readonly state: PlannedState
  readonly known: KnownRecord | null
  readonly changes: readonly FieldChange[]
}

export interface PlanContext {
  readonly known: readonly KnownRecord[]
  readonly people: readonly Person[]
  readonly today: string
  readonly newId: () => string
}

type Choices = ReadonlyMap<string, ImportChoice>

const folded = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()

function personFinder(people: readonly Person[]): (name: string) => Person['id'] | null {
  const byName = new Map(people.filter(({ trashedAt }) => trashedAt === null).map(({ name, id }) => [folded(name), id]))
  return (name) => byName.get(folded(name)) ?? null
}

/** A day that is not here yet is today: the end of a quarter that is not over. */
const dayOf = (day: string, today: string): string => (day > today ? today : day)

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
  const find = knownFinder(known)
  return new Map(
    found.flatMap((one): [string, Here][] => {
      const here = find(one.sourceId)
      if (here !== null) return [[one.sourceId, { id: here.id, title: titleOf(here), day: here.day }]]
      const choice = choices.get(one.sourceId)
      if (one.kind !== 'proposal' || choice?.isTaken === false) return []
      return [[one.sourceId, { id: newId(), title: one.title, day: dayOf(choice?.day || one.day || today, today) }]]
    }),
  )
}

interface Reader {
  readonly valuesOf: (found: FoundRecord, kind: FoundKind, day: string) => ImportedValues
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

function planWith(reader: Reader, found: readonly FoundRecord[], context: PlanContext): PlannedRecord[] {
  const find = knownFinder(context.known)
  return found.map((one) => {
    const known = find(one.sourceId)
    if (known === null) return { found: one, state: 'new', known, changes: [] }
    if (known.trashedAt !== null) return { found: one, state: 'trashed', known, changes: [] }
    const was = known.importedFrom.fields
    // What follows from the day, such as the days of its statuses, follows from the one that its owner chose.
    const ofFile = isEditedHere(known, was, 'day') ? known.day : (one.day ?? known.day)
    const values = { ...reader.valuesOf(one, known.kind, ofFile), day: dayOf(one.day ?? known.day, context.today) }
    const changes = changedFields(known, was, values)
    return { found: one, state: changes.length === 0 ? 'same' : 'changed', known, changes }
  })
}

const begin = { proposal: newProposal, entry: newEntry, learning: newLearning, feedback: newFeedback } as const

function newRecord(
  found: FoundRecord,
  choice: ImportChoice,
  values: ImportedValues,
  id: string,
  { at, today }: Pick<PlanContext, 'today'> & { readonly at: string },
): ImportableRecord {
  const day = String(values.day)
  const record = begin[choice.kind](id, day, at)
  const person = choice.personId
  const asPerson =
    person === null
      ? {}
      : record.kind === 'feedback'
        ? { personId: person }
        : { people: [...new Set([...record.people, person])] }
  // A day that its owner chose is an edit: the file's own day is what a later import is compared with.
  const importedFrom = { id: found.sourceId, fields: fieldHashes({ ...values, day: dayOf(found.day ?? day, today) }) }
  // The fields are those of the record's kind: its schema looks at them again when it is written.
  return { ...record, ...values, ...asPerson, audience: choice.audience, importedFrom } as ImportableRecord
}

/** A record that is here with the chosen fields as the source has them now. Fields that are left stay offered the next time. */
function updated(planned: PlannedRecord, known: KnownRecord, fields: readonly string[]): ImportableRecord {
  const taken = planned.changes.filter(({ field }) => fields.includes(field))
  const values = Object.fromEntries(taken.map(({ field, after }) => [field, after]))
  const hashes = new Map(fieldHashes(values).map(({ name, hash }) => [name, hash]))
  const kept = known.importedFrom.fields.filter(({ name }) => !hashes.has(name))
  const added = [...hashes].map(([name, hash]) => ({ name, hash }))
  return {
    ...known,
    ...values,
    importedFrom: { ...known.importedFrom, fields: [...kept, ...added] },
  } as ImportableRecord
}

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
    if (planned.state === 'changed' && planned.known !== null && choice.fields.length > 0)
      return [{ record: updated(planned, planned.known, choice.fields), isNew: false, criterionIds: [] }]
    if (planned.state !== 'new' || choice.day === '') return []
    const values = reader.valuesOf(planned.found, choice.kind, choice.day)
    const id = reader.places.get(sourceId)?.id ?? context.newId()
    const record = newRecord(planned.found, choice, values, id, context)
    return [{ record, isNew: true, criterionIds: choice.criterionIds }]
  })
}
