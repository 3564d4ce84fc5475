// One session's progress as a page for its mentor, a minute to read: what they may see of what its closing froze, and nothing else.
import type { AnyRecord } from '../../records/record-definitions.ts'
import type { CriterionId } from '../../records/record-ids.ts'
import type { Roadmap } from '../../records/roadmap.ts'
import type { Session } from '../../records/session.ts'
import type { ClosedPiece, Closing } from '../../records/session-closing-record.ts'
import { statusInText } from '../evidence/criterion-status-words.ts'
import { kindName } from '../records/kind-names.ts'
import { titleOf } from '../records/record-title.ts'
import { maySeePiece } from '../roadmap/moved-criteria.ts'
import { mapTexts, type NamedRecords } from '../sharing/hidden-titles.ts'
import { maySee, seenBy } from '../sharing/redact-record.ts'
import { withTitles } from '../sharing/resolve-references.ts'
import { counted, listed } from '../text/number-words.ts'
import { type Report, type ReportPart, reportPart } from '../text/report-document.ts'
import { dayWords, fullDay } from '../time/day-words.ts'
import { sinceWords } from './session-sentence.ts'
import { goalOutcomeWords } from './session-words.ts'

export interface ProgressForMentor {
  /** As it is now: it may be private since its closing. */
  readonly session: Session
  readonly closing: Closing
  readonly previousDay: string | null
  readonly roadmap: Roadmap
  /** All that was known at the closing of each criterion that moved. */
  readonly known: ReadonlyMap<CriterionId, readonly ClosedPiece[]>
  /** The records that the summary speaks of, as they are now; one that was erased is absent. */
  readonly records: ReadonlyMap<string, AnyRecord>
  /** Acted on and understood in that time. */
  readonly grown: readonly AnyRecord[]
  readonly named: NamedRecords
  readonly owner: string
  readonly person: string
  readonly today: string
}

export interface ProgressReport {
  readonly report: Report
  /** Lines of the summary that stay with its owner. */
  readonly keptBack: number
}

/** So many lines of each kind can be read in a minute. */
const most = 8

type Given = ProgressForMentor

/** The record if a mentor may see it today: what became private since must not leave with an old summary. */
function seenRecord({ records }: Given, id: string): AnyRecord | null {
  const record = records.get(id)
  return record === undefined || seenBy(record, 'mentor') === null ? null : record
}

const textFor = ({ named }: Given, text: string) => withTitles(text.trim(), named.records, named.earlierTitles)
const titleFor = ({ named }: Given, record: AnyRecord) =>
  titleOf(mapTexts(record, (text) => withTitles(text, named.records, named.earlierTitles)))

/**
 * A status rests on everything that was known: it is told only where a mentor may see all of that. Otherwise the status itself would
 * say that there is more.
 */
function mayTell(given: Given, criterionId: CriterionId): boolean {
  const { closing, known } = given
  const ofIt = (pieces: readonly ClosedPiece[]) => pieces.filter((piece) => piece.criterionId === criterionId)
  const all = [...(known.get(criterionId) ?? []), ...ofIt(closing.gained), ...ofIt(closing.lost)]
  return all.length > 0 && all.every((piece) => maySeePiece(piece, given.records.get(piece.recordId)))
}

function movedLine(given: Given, { criterionId, from, to }: Closing['moved'][number]): string {
  const { closing, roadmap } = given
  const text = roadmap.criteria.find(({ id }) => id === criterionId)?.text ?? ''
  const titles = closing.gained
    .filter((piece) => piece.criterionId === criterionId)
    .flatMap(({ recordId }) => {
      const record = seenRecord(given, recordId)
      return record === null ? [] : [`“${titleFor(given, record).replace(/[.\s]+$/, '')}”`]
    })
  const by =
    titles.length === 0 ? '' : `, by ${listed([...titles.slice(0, 3), ...(titles.length > 3 ? ['others'] : [])])}`
  return `${criterionId}, ${text.replace(/[.\s]+$/, '')}: from ${statusInText[from]} to ${statusInText[to]}${by}`
}

const cut = (lines: readonly string[]): string[] =>
  lines.length <= most ? [...lines] : [...lines.slice(-most), `and ${lines.length - most} more`]

const listPart = (heading: string, lines: readonly string[]): ReportPart => reportPart(heading, { items: cut(lines) })

function recordedLines(given: Given): string[] {
  return given.closing.recorded.flatMap(({ recordId, audience, day, recordKind }) => {
    const record = maySee(audience, 'mentor') ? seenRecord(given, recordId) : null
    return record === null
      ? []
      : [`${titleFor(given, record)} (${kindName(recordKind).toLowerCase()}, ${dayWords(day, given.today)})`]
  })
}

const ends = { done: 'done', carried: 'open', new: 'agreed here', dropped: 'dropped' } as const
function actionLines(given: Given): string[] {
  return given.closing.actions.flatMap(({ recordId, state }) => {
    const record = seenRecord(given, recordId)
    return record === null ? [] : [`${titleFor(given, record)}: ${ends[state]}`]
  })
}

function problemPart(given: Given): ReportPart {
  const { problemStated, problemFound } = given.closing
  const lines = [
    ...(problemStated.trim() === '' ? [] : [`Stated: ${textFor(given, problemStated)}`]),
    ...(problemFound.trim() === '' ? [] : [`Found: ${textFor(given, problemFound)}`]),
  ]
  return reportPart('The problem', { paragraphs: lines })
}

function goalLines(given: Given): string[] {
  const { goal, goalMet, goalWhy } = given.closing
  if (goal.trim() === '') return []
  const lead = goalMet === null ? 'Goal' : goalOutcomeWords[goalMet]
  return [`${lead}: ${textFor(given, goal)} ${textFor(given, goalWhy)}`.trim()]
}

/** Null where the session itself is private, or was at that closing. */
export function progressReport(given: ProgressForMentor): ProgressReport | null {
  const { session, closing, previousDay, owner, person, today } = given
  if (seenBy(session, 'mentor') === null || seenBy(closing, 'mentor') === null) return null
  const moved = closing.moved.filter(({ criterionId }) => mayTell(given, criterionId))
  const grown = given.grown.filter((record) => seenRecord(given, record.id) !== null)
  const [recorded, actions] = [recordedLines(given), actionLines(given)]
  const since = sinceWords(previousDay, today)
  const all = closing.moved.length + closing.recorded.length + closing.actions.length + given.grown.length
  const told = moved.length + recorded.length + actions.length + grown.length
  const report: Report = {
    title: `Session of ${fullDay(closing.day)}${person === '' ? '' : ` with ${person}`}`,
    label: [owner, 'what it changed, as it was known that day'].filter((text) => text !== '').join(' · '),
    lead: [
      ...goalLines(given),
      `${counted(moved.length, 'criterion', 'criteria')} moved and ${counted(recorded.length, 'record')} ${recorded.length === 1 ? 'was' : 'were'} added ${since}.`,
    ],
    parts: [
      problemPart(given),
      listPart(
        'What moved, and what moved it',
        moved.map((one) => movedLine(given, one)),
      ),
      listPart(
        'Feedback acted on, topics understood',
        grown.map((one) => titleFor(given, one)),
      ),
      listPart('Actions', actions),
      listPart('Recorded in that time', recorded),
    ],
  }
  return { report, keptBack: all - told }
}
