// A written review of a span, drafted from its figures: what the records say in sentences, each figure with its rule, nothing judged.
import type { AnyRecord } from '../../records/record-definitions.ts'
import { titleOf } from '../records/record-title.ts'
import { type Report, type ReportPart, reportPart } from '../text/report-document.ts'
import type { LongFigure } from './long-view-figure.ts'
import type { LongRecords } from './long-view-records.ts'
import { type LongSpan, lengthWords, spanName } from './long-view-span.ts'

/** Titles told of each kind. */
const most = 8

const titles = (records: readonly AnyRecord[]): string[] => {
  const told = records.slice(-most).map(titleOf)
  const more = records.length - told.length
  return more > 0 ? [...told, `and ${more} earlier`] : told
}

function listPart(heading: string, records: readonly AnyRecord[]): ReportPart[] {
  return records.length === 0 ? [] : [reportPart(heading, { items: titles(records) })]
}

function figureTable({ title, rows, partLabels }: LongFigure) {
  const columns = ['', 'Figure', ...partLabels]
  return { caption: title, columns, rows: rows.map(({ label, words, parts }) => [label, words, ...parts.map(String)]) }
}

/** Notes told in full; the rest is in the app. */
const mostNotes = 5

const figurePart = (figure: LongFigure): ReportPart =>
  reportPart(figure.title, {
    paragraphs: [figure.sentence],
    items: figure.notes.slice(-mostNotes).map(({ text }) => text),
    tables: figure.rows.length > 1 ? [figureTable(figure)] : [],
    note: figure.definition,
  })

/** A paragraph for work, sessions and growth, of the figures that say something: the others are named together at the end. */
export function reviewLead(figures: readonly LongFigure[]): string {
  const sections = [...new Set(figures.map(({ section }) => section))]
  const paragraphs = sections.map((section) =>
    figures
      .filter((one) => one.section === section && !one.isEmpty)
      .map(({ sentence }) => sentence)
      .join(' '),
  )
  return paragraphs.filter((text) => text !== '').join('\n\n')
}

export interface ReviewGiven {
  readonly span: LongSpan
  readonly figures: readonly LongFigure[]
  readonly records: LongRecords
  /** Whose it is; '' where the profile has no name. */
  readonly owner: string
  /** With whom, where it is of one person. */
  readonly person: string | null
  /** In the owner's own words; in the place of the drafted sentences where it is written. */
  readonly words: string
}

export function yearReview({ span, figures, records, owner, person, words }: ReviewGiven): Report {
  const filled = figures.filter(({ isEmpty }) => !isEmpty)
  const empty = figures.filter(({ isEmpty }) => isEmpty)
  const whom = person === null ? '' : ` with ${person}`
  return {
    title: `Looking back on ${spanName(span)}${whom}`,
    label: [owner, lengthWords(span)].filter((text) => text !== '').join(' · '),
    lead: [words.trim() === '' ? reviewLead(figures) : words.trim()].filter((text) => text !== ''),
    parts: [
      ...listPart('Proposals', records.proposals),
      ...listPart('POCs', records.pocs),
      ...listPart('Presentations', records.presentations),
      ...listPart(
        'Topics that can be explained',
        records.learnings.filter(({ state }) => state === 'explained'),
      ),
      ...filled.map(figurePart),
      ...(empty.length === 0 ? [] : [reportPart('Not recorded', { items: empty.map(({ sentence }) => sentence) })]),
    ],
  }
}
