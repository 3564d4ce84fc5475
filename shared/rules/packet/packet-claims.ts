// Claims of a packet: numbers that are given once, and what each resolves to.
import { kindOf } from '../../kinds/all-kinds.ts'
import type { Packet } from '../../records/packet.ts'
import type { PacketClaim } from '../../records/packet-edition.ts'
import type { EvidenceRecord } from '../evidence/evidence-item.ts'
import { clauseOf } from '../journal/entry-title.ts'
import { shortened, titleText } from '../records/record-title.ts'
import { allowedLink } from '../text/allowed-link.ts'
import { fullDay } from '../time/day-words.ts'
import { countedFigure } from './measured-figure.ts'
import type { Passage } from './packet-code-fences.ts'
import type { PacketEvidence } from './packet-evidence.ts'
import { asAside } from './packet-people.ts'
import { passagesOf, plainParagraphs } from './packet-text.ts'
import { hasFigures } from './packet-threads.ts'

export interface Citer {
  /** Numbers of these records; one that has none yet gets the next. */
  cite(...ids: readonly string[]): number[]
  /** Every number given so far, the earlier ones included. */
  given(): Packet['claims']
}

/** Goes on from the numbers that were given before: no number ever passes to another record. */
export function citerFrom(known: Packet['claims']): Citer {
  const numbers = new Map(known.map(({ recordId, number }) => [recordId, number]))
  let last = known.reduce((most, { number }) => Math.max(most, number), 0)
  const numberOf = (id: string) => {
    const found = numbers.get(id)
    if (found !== undefined) return found
    last += 1
    numbers.set(id, last)
    return last
  }
  return {
    cite: (...ids) => ids.map(numberOf),
    given: () => [...numbers].map(([recordId, number]) => ({ number, recordId })).sort((a, b) => a.number - b.number),
  }
}

/** The first line of words; of a text that is nothing but code, of the code. */
function firstOf(passages: readonly Passage[]): string {
  const first = passages.find(({ kind }) => kind === 'words') ?? passages[0]
  return first?.text.trim().split('\n')[0] ?? ''
}

/** The title of a record that may leave, else ''. Titles of links are as visible as what they lead to. */
export const titleIn =
  ({ byId }: PacketEvidence) =>
  (id: string): string => {
    const record = byId.get(id)
    return record === undefined ? '' : firstOf(passagesOf(titleText(record)))
  }

/** What a text of a record says, its code apart from its words. */
export const passagesIn = (evidence: PacketEvidence, text: string): Passage[] => passagesOf(text, titleIn(evidence))

/** Its lines, for a cell of a table. */
export const plainText = (evidence: PacketEvidence, text: string): string[] => plainParagraphs(text, titleIn(evidence))

/** Its first line, for a sentence around it. */
export const firstLine = (evidence: PacketEvidence, text: string): string => firstOf(passagesIn(evidence, text))

/** Characters of a title, and of somebody's words, in the table of claims. */
const longestTitle = 160
const longestQuote = 400

/** What a record is called on a sheet: its first line, or its kind where that may not be said or was not written. */
export function sheetTitle(record: EvidenceRecord, evidence: PacketEvidence): string {
  const name = 'personId' in record && record.personId !== null ? evidence.names.get(record.personId) : undefined
  const line = firstLine(evidence, titleText(record))
  // A whole clause wherever there is one; only what has no end is cut.
  const first =
    record.kind === 'feedback'
      ? shortened(line, longestQuote)
      : clauseOf(line, record.kind === 'entry' ? undefined : longestTitle) || shortened(line)
  switch (record.kind) {
    case 'session':
      return name === undefined ? 'Session' : `Session with ${name}`
    case 'feedback':
      return first === '' ? 'Feedback' : `“${first}”`
    case 'entry':
    case 'proposal':
    case 'poc':
    case 'presentation':
    case 'learning':
    case 'question':
    case 'improvement':
      return first
  }
}

/** What happened on a record's day, where it is not the day of what came of it: a result is of a later day than its proposal. */
export const begunOn: Readonly<Partial<Record<PacketClaim['recordKind'], string>>> = {
  proposal: 'begun',
  improvement: 'noticed',
  poc: 'begun',
  learning: 'begun',
}

/** "begun 22 May 2025", "9 July 2025" */
export const dayBegun = ({ kind, day }: Pick<EvidenceRecord, 'kind' | 'day'>): string =>
  [begunOn[kind] ?? '', fullDay(day)].filter((part) => part !== '').join(' ')

/** Sentences of one line. */
export const sentencesOfLine = (line: string): string[] => line.split(/(?<=[.!?]) +/)

function isMeasured(record: EvidenceRecord): boolean {
  switch (record.kind) {
    case 'poc':
      return record.measurements.some((one) => countedFigure(record, one) !== null)
    case 'entry':
    case 'improvement':
      return hasFigures(record)
    case 'proposal':
    case 'session':
    case 'presentation':
    case 'feedback':
    case 'learning':
    case 'question':
      return false
  }
}

/** Still open: a draft, a trial without a verdict. */
export function isUnfinished(record: EvidenceRecord): boolean {
  switch (record.kind) {
    case 'proposal':
      return record.state === 'draft' || record.state === 'in-review'
    case 'poc':
      return record.verdict === null
    case 'improvement':
      return record.state === 'noticed' || record.state === 'planned' || record.state === 'in-progress'
    case 'entry':
    case 'session':
    case 'presentation':
    case 'feedback':
    case 'learning':
    case 'question':
      return false
  }
}

const linksOf = (record: EvidenceRecord): PacketClaim['links'] =>
  ('links' in record ? record.links : []).flatMap(({ title, url }) => {
    const link = allowedLink(url)
    return link === null ? [] : [{ title: title.trim() || link, url: link }]
  })

const nobody = { by: '', role: '' }

/** Whose words it is, as far as it may be said. */
const saidBy = ({ names, roles }: PacketEvidence, personId: string | null): Pick<PacketClaim, 'by' | 'role'> =>
  personId === null ? nobody : { by: names.get(personId) ?? '', role: asAside(roles.get(personId) ?? '') }

function claimOfRecord(number: number, record: EvidenceRecord, evidence: PacketEvidence): PacketClaim {
  const criteria = evidence.links.filter(({ recordId }) => recordId === record.id).map(({ criterionId }) => criterionId)
  return {
    number,
    recordKind: record.kind,
    title: sheetTitle(record, evidence),
    day: record.day,
    ...(record.kind === 'feedback' ? saidBy(evidence, record.personId) : nobody),
    fromOthers: kindOf(record).isFromOthers,
    measured: isMeasured(record),
    unfinished: isUnfinished(record),
    criteria: [...new Set(criteria)],
    links: linksOf(record),
  }
}

function claimOfWord(number: number, word: PacketEvidence['words'][number], evidence: PacketEvidence): PacketClaim {
  return {
    number,
    recordKind: 'assessment',
    title: shortened(firstLine(evidence, word.words)) || `Said of ${word.criterionId}`,
    day: word.day,
    ...saidBy(evidence, word.personId),
    fromOthers: word.personId !== null,
    measured: false,
    unfinished: false,
    criteria: [word.criterionId],
    links: [],
  }
}

/** What the numbers resolve to, ascending; one whose record may not leave resolves to nothing and is absent. */
export function resolved(given: Packet['claims'], evidence: PacketEvidence): PacketClaim[] {
  const words = new Map(evidence.words.map((word) => [word.id, word]))
  return given.flatMap(({ number, recordId }) => {
    const record = evidence.byId.get(recordId)
    if (record !== undefined) return [claimOfRecord(number, record, evidence)]
    const word = words.get(recordId)
    return word === undefined ? [] : [claimOfWord(number, word, evidence)]
  })
}
