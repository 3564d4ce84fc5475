// What a packet may be made from: every record cut to what a committee may see, and whole again with all else as empty as it began.

import {
  newFeedback,
  newImprovement,
  newLearning,
  newPoc,
  newPresentation,
  newProposal,
  newQuestion,
} from '../../records/new-evidence.ts'
import { newAssessment, newEntry, newEvidenceLink, newPerson, newSession } from '../../records/new-records.ts'
import type { AnyRecord, RecordOf } from '../../records/record-definitions.ts'
import type { Roadmap } from '../../records/roadmap.ts'
import { type EvidenceRecord, isEvidenceRecord } from '../evidence/evidence-item.ts'
import { titleOf } from '../records/record-title.ts'
import { byText, dayThenId } from '../records/sort-by-day-and-id.ts'
import { personStandIns, standInsFor } from '../sharing/apply-pseudonyms.ts'
import {
  type EarlierTitles,
  mapTexts,
  type NamedRecords,
  titlesRecordGoesBy,
  withoutEarlierTitles,
} from '../sharing/hidden-titles.ts'
import { seenBy } from '../sharing/redact-record.ts'
import { seenTitle } from '../sharing/redacted-title.ts'
import { rolesOf } from './packet-people.ts'

/** The kinds a packet is made from. */
type Source = EvidenceRecord | RecordOf<'evidence-link'> | RecordOf<'assessment'> | RecordOf<'person'>

export interface PacketEvidence {
  readonly roadmap: Roadmap
  /** By day, then id: the order they were given in decides nothing. */
  readonly records: readonly EvidenceRecord[]
  readonly links: readonly RecordOf<'evidence-link'>[]
  readonly words: readonly RecordOf<'assessment'>[]
  /** Names that may be said. */
  readonly names: ReadonlyMap<string, string>
  /** Roles that may be said, by person; also of someone whose name may not. */
  readonly roles: ReadonlyMap<string, string>
  readonly byId: ReadonlyMap<string, EvidenceRecord>
}

/** The record with what its reader may not see emptied. Whoever reads it on needs no second thought about audiences. */
function emptied<R extends Source>(record: R, blank: R): R | null {
  const seen = seenBy(record, 'packet')
  return seen === null ? null : { ...blank, ...seen }
}

/** Words of someone who did not agree to be quoted stay out, and so does who it was. */
function feedbackSeen(record: RecordOf<'feedback'>, day: string, at: string) {
  const seen = emptied(record, newFeedback(record.id, day, at))
  // A passage is a piece of another record, which has an audience of its own.
  if (seen === null) return null
  const kept = { ...seen, passage: '', aboutField: '' }
  return seen.mayQuote ? kept : { ...kept, verbatim: '', response: '', relation: '', personId: null }
}

function evidenceSeen(record: EvidenceRecord): EvidenceRecord | null {
  const { id, day, createdAt: at } = record
  switch (record.kind) {
    case 'entry':
      return emptied(record, newEntry(id, day, at))
    case 'proposal':
      return emptied(record, newProposal(id, day, at))
    case 'poc':
      return emptied(record, newPoc(id, day, at))
    case 'presentation':
      return emptied(record, newPresentation(id, day, at))
    case 'feedback':
      return feedbackSeen(record, day, at)
    case 'learning':
      return emptied(record, newLearning(id, day, at))
    case 'question':
      return emptied(record, newQuestion(id, day, at))
    case 'improvement':
      return emptied(record, newImprovement(id, day, at))
    case 'session':
      // Whose mentor I was says nothing of my own roadmap, here as everywhere.
      return record.role === 'mentor' ? null : emptied(record, newSession(record.id, day, record.zone, at))
  }
}

function linkSeen(record: AnyRecord): RecordOf<'evidence-link'>[] {
  if (record.kind !== 'evidence-link') return []
  const seen = emptied(record, newEvidenceLink(record.id, record.createdAt, record))
  return seen === null ? [] : [seen]
}
function wordSeen(record: AnyRecord): RecordOf<'assessment'>[] {
  if (record.kind !== 'assessment') return []
  const seen = emptied(record, newAssessment(record.id, record.day, record.createdAt, record))
  return seen === null ? [] : [seen]
}
function personSeen(record: AnyRecord): RecordOf<'person'>[] {
  if (record.kind !== 'person') return []
  const seen = emptied(record, newPerson(record.id, record.createdAt))
  return seen === null ? [] : [seen]
}
function nameSeen({ id, name }: RecordOf<'person'>): [string, string][] {
  return name.trim() === '' ? [] : [[id, name.trim()]]
}

/** A ladder that may not leave takes its criteria with it. */
const ladderSeen = (roadmap: Roadmap): Roadmap =>
  seenBy(roadmap, 'packet') === null ? { ...roadmap, title: '', levels: [], competencies: [], criteria: [] } : roadmap

/** By id every title, today's and earlier ones, of records that may not leave. */
function keptTitles({ records, earlierTitles }: NamedRecords): EarlierTitles {
  const kept = [...records.values()].filter((one) => seenTitle(one, 'packet') !== titleOf(one))
  return new Map(kept.map((one) => [one.id, [...titlesRecordGoesBy(one), ...(earlierTitles.get(one.id) ?? [])]]))
}

/** What stands in the place of someone whose name may not be said. */
export const unnamedPerson = 'a colleague'
const atStart = new RegExp(String.raw`(^|[.!?]["”’)]*\s+|\n\s*(?:[-*+>] )?)${unnamedPerson}(?![\p{L}\p{N}])`, 'gu')

/** Takes people out of a text whose pages are not for a packet, by any part of their name. */
function withoutPeople(all: readonly AnyRecord[]): (text: string) => string {
  const kept = all.flatMap((one) =>
    one.kind === 'person' && seenBy(one, 'packet') === null
      ? personStandIns(one.id, one.name, '').map((part) => ({ ...part, standIn: unnamedPerson }))
      : [],
  )
  const change = standInsFor(kept)
  if (kept.length === 0) return (text) => text
  return (text) => {
    const left = change(text)
    return left === text ? text : left.replace(atStart, (_, before: string) => `${before}A${unnamedPerson.slice(1)}`)
  }
}

/** Not an id, a day or an instant, the code of a criterion, or one of a field's choices. */
const isProse = (text: string) =>
  !/^(?:[0-9a-f]{8}-[0-9a-f-]{27}|\d{4}-\d\d.*|[A-Z]{1,12}(?:-[A-Z0-9]{1,12}){1,3}|[a-z]+(?:-[a-z]+)*)$/.test(text)

const noNames: NamedRecords = { records: new Map(), earlierTitles: new Map() }

/** Everything of `all` that a committee may see, in an order of its own. `named` are further records that texts of these point at. */
export function packetEvidence(roadmap: Roadmap, all: readonly AnyRecord[], named = noNames): PacketEvidence {
  const known = new Map([...all.map((one) => [String(one.id), one] as const), ...named.records])
  const kept = keptTitles({ ...named, records: known })
  const unnamed = withoutPeople([...known.values()])
  const change = (text: string) => unnamed(withoutEarlierTitles(text, kept))
  const records = all
    .filter(isEvidenceRecord)
    .flatMap((record) => evidenceSeen(record) ?? [])
    .map((record) => mapTexts(record, change, isProse))
    .sort(dayThenId)
  const byId = new Map(records.map((record) => [record.id, record]))
  const links = all
    .flatMap(linkSeen)
    // A link goes only as far as the record it speaks of.
    .filter(({ recordId, roadmapId }) => byId.has(recordId) && roadmapId === roadmap.id)
    .sort((a, b) => byText(a.criterionId, b.criterionId) || byText(a.id, b.id))
  const words = all
    .flatMap(wordSeen)
    .map((word) => mapTexts(word, change, isProse))
    .filter(({ roadmapId }) => roadmapId === roadmap.id)
    .sort(dayThenId)
  const people = all.flatMap(personSeen)
  const [names, roles] = [new Map(people.flatMap(nameSeen)), rolesOf(records, people)]
  return { roadmap: ladderSeen(roadmap), records, links, words, names, roles, byId }
}
