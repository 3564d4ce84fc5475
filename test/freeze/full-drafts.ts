// What is being typed in every form, as its draft keeps it: each holds `typedWords`, so that a test can find them in the form again.
import { draftKey as firstRunKey } from '../../renderer/pages/profile-blank-values.ts'
import { newSending } from '../../renderer/pages/sending/review-request-draft.ts'
import { nothingTyped } from '../../renderer/pages/session/session-draft-schema.ts'
import { valuesOf } from '../../renderer/record-views/people/person-values.ts'
import type { DraftRow } from '../../renderer/storage/core/database.ts'
import { notePlace } from '../../renderer/storage/drafts/draft-store.ts'
import { typedPlace } from '../../renderer/storage/packet/read-packet.ts'
import { isPagedKind } from '../../shared/kinds/all-kinds.ts'
import type { AnyRecord, RecordKind, RecordOf } from '../../shared/records/record-definitions.ts'
import { draftOfEntry } from '../../shared/rules/journal/journal-entry-draft.ts'
import type { TypedOutcome } from '../../shared/rules/packet/committee-outcome.ts'
import { askedAtFirst } from '../../shared/rules/packet/initial-packet-scope.ts'
import { draftOfRecord } from '../../shared/rules/records/record-draft.ts'
import { newReviewWork } from '../../shared/rules/sharing/reader-review-draft.ts'
import { idOf, later, personId, sessionId } from '../build-records.ts'
import { recordIdOf } from './full-records.ts'

export const typedWords = 'Typed and not saved: “déjà vu”, 漢字'

type Kept = Pick<DraftRow, 'key' | 'kind' | 'value'> & { readonly baseRevision?: number }

/** The field of each kind with a page that the words stand in. */
const typedField = {
  proposal: 'title',
  poc: 'title',
  presentation: 'title',
  feedback: 'verbatim',
  learning: 'title',
  question: 'decision',
  improvement: 'title',
} as const

const numbers: Readonly<Record<string, Record<string, string>>> = {
  poc: { timeBoxHours: '1 8' },
  improvement: { 'metrics.0.before': 'about nine' },
}

type Find = <K extends RecordKind>(kind: K) => RecordOf<K>

function ofRecord(record: AnyRecord, links: readonly RecordOf<'evidence-link'>[]): Kept[] {
  if (!isPagedKind(record.kind)) return []
  const draft = draftOfRecord({ ...record, [typedField[record.kind]]: typedWords }, links)
  const value = { ...draft, typed: numbers[record.kind] ?? {} }
  return [{ key: record.id, kind: record.kind, baseRevision: record.revision, value }]
}

function ofPeople(find: Find): Kept[] {
  const person = find('person')
  return [
    {
      key: `person:${person.id}`,
      kind: 'person',
      baseRevision: person.revision,
      value: { ...valuesOf(person), note: typedWords },
    },
    { key: 'new:person', kind: 'person', value: { ...valuesOf(person), name: typedWords } },
    { key: 'ask', kind: 'question', value: { question: typedWords } },
  ]
}

function ofReviews(find: Find): Kept[] {
  const received = find('received-share').id
  const anchor = { thingId: null, partId: null, quote: null }
  const work = { ...newReviewWork('Ilse Marrow'), reviewId: find('given-review').id, startedAt: later, unsaved: true }
  const sending = {
    ...newSending(personId(0)),
    personId: find('person').id,
    help: typedWords,
    since: 'Since we last met',
    questions: [{ id: recordIdOf('question'), text: 'Who would you ask?' }],
    things: [recordIdOf('proposal')],
    asked: [`${recordIdOf('proposal')} DEC-S2`],
    standIns: [{ personId: null, original: 'Project Heron', standIn: 'the project' }],
  }
  return [
    { key: 'sending', kind: 'share', value: sending },
    { key: notePlace(received), kind: 'given-note', value: { note: typedWords } },
    {
      key: notePlace(`review:${received}`),
      kind: 'given-review',
      value: { ...work, privateNote: typedWords, draft: { id: null, kind: 'better', anchor, text: typedWords } },
    },
    { key: notePlace(find('feedback').id), kind: 'feedback-answer', value: { reason: typedWords } },
  ]
}

function ofPacket(find: Find): Kept[] {
  const packet = find('packet').id
  const asked = { ...askedAtFirst(find('profile'), find('roadmap'), '2025-03-14'), name: typedWords }
  const remark = { id: idOf(75_000), text: typedWords, claim: 1, criterionId: null }
  const outcome: TypedOutcome = { decision: 'not-yet', day: '2025-03-14', remarks: [remark] }
  return [
    { key: notePlace('packet-begins'), kind: 'packet', value: asked },
    { key: notePlace('packet-next'), kind: 'packet', value: asked },
    { key: notePlace(typedPlace(packet, 'asked')), kind: 'packet', value: asked },
    { key: notePlace(typedPlace(packet, 'edition')), kind: 'packet', value: { forWhom: typedWords } },
    { key: notePlace(typedPlace(packet, 'outcome-1')), kind: 'packet', value: outcome },
    { key: notePlace(typedPlace(packet, `answer-${remark.id}`)), kind: 'packet', value: { answer: typedWords } },
    { key: notePlace(typedPlace(packet, 'summary')), kind: 'packet', value: { text: typedWords } },
  ]
}

function ofWork(find: Find, records: readonly AnyRecord[]): Kept[] {
  const entry = find('entry')
  const linksOf = (id: string) =>
    records.filter((one) => one.kind === 'evidence-link').filter(({ recordId }) => recordId === id)
  const typed = { ...draftOfEntry(entry, linksOf(entry.id)), what: typedWords }
  const open = records.find((one) => one.kind === 'session' && one.closedAt === null)?.id ?? sessionId(0)
  const goal = { goal: { from: '', text: typedWords }, 'new/agenda': { from: '', text: typedWords } }
  return [
    { key: entry.id, kind: 'entry', baseRevision: entry.revision, value: typed },
    { key: 'new:journal-entry', kind: 'entry', value: typed },
    { key: 'quick-line', kind: 'quick-line', value: { line: typedWords } },
    { key: open, kind: 'session', value: { ...nothingTyped, texts: goal } },
    ...records.filter(({ id, kind }) => id === recordIdOf(kind)).flatMap((one) => ofRecord(one, linksOf(one.id))),
  ]
}

const blanks = { name: typedWords, currentLevel: 'mid-level', targetLevel: 'lead', month: '2025-03', horizon: '18' }

/** `records` as they stand in the database. */
export function fullDrafts(records: readonly AnyRecord[]): DraftRow[] {
  const find: Find = (kind) => {
    const found = records.find((one): one is RecordOf<typeof kind> => one.id === recordIdOf(kind))
    if (found === undefined) throw new Error(`There is no ${kind}.`)
    return found
  }
  const all: Kept[] = [
    { key: firstRunKey, kind: 'profile', value: blanks },
    ...ofWork(find, records),
    ...ofPeople(find),
    ...ofReviews(find),
    ...ofPacket(find),
  ]
  return all.map((one) => ({ baseRevision: null, ...one, window: 'closed', at: later }))
}
