// What the work of a span came to: who began it, proposals and what was predicted, POCs, questions, feedback, how long faults went unseen.
import type { Improvement } from '../../records/improvement.ts'
import { detectionGap, elapsedWords } from '../growth/detection-gap.ts'
import { calibrationOf, countedAt } from '../proposals/prediction-calibration.ts'
import { dayThenId } from '../records/sort-by-day-and-id.ts'
import { counted, figures } from '../text/number-words.ts'
import {
  countIn,
  figureOf,
  idsOf,
  type LongFigure,
  ofWords,
  rowOf,
  rowsByValue,
  shareWords,
} from './long-view-figure.ts'
import type { LongRecords } from './long-view-records.ts'
import type { SpanPart } from './long-view-span.ts'
import { partRows } from './session-figures.ts'

/** Work of which it can be said who began it. */
const initiativeWork = ({ entries, proposals, pocs, presentations, improvements }: LongRecords) =>
  [...entries, ...proposals, ...pocs, ...presentations, ...improvements].sort(dayThenId)

export function initiativeFigure(records: LongRecords, parts: readonly SpanPart[], today: string): LongFigure {
  const said = initiativeWork(records).filter(({ initiative }) => initiative !== null)
  const self = said.filter(({ initiative }) => initiative === 'self')
  const rows = parts.map(({ label, first, last }) => {
    const within = ({ day }: { readonly day: string }) => day >= first && day <= last
    const [count, of] = [self.filter(within), said.filter(within)]
    return rowOf(first, label, idsOf(count), {
      of: of.length,
      words: of.length === 0 ? 'none' : shareWords(count.length, of.length),
    })
  })
  return figureOf({
    id: 'initiative',
    section: 'work',
    title: 'Self-initiated work',
    sentence:
      said.length === 0
        ? 'No record says whether the work was self-initiated or assigned.'
        : `Self-initiated records of work: ${ofWords(self.length, said.length)}.`,
    definition:
      'Entries, proposals, POCs, presentations and improvements of which it was said whether they were self-initiated or assigned, by their day. The share is the self-initiated ones out of those.',
    isEmpty: said.length === 0,
    rows: partRows(rows, parts, today),
  })
}

export function proposalsFigure({ proposals }: LongRecords): LongFigure {
  const rows = rowsByValue(proposals, ({ state }) => state, {
    implemented: 'Implemented',
    accepted: 'Accepted',
    'in-review': 'In review',
    draft: 'Draft',
    superseded: 'Superseded',
    rejected: 'Rejected',
  })
  const taken = countIn(rows, 'accepted', 'implemented')
  return figureOf({
    id: 'proposals',
    section: 'work',
    title: 'Proposals by outcome',
    sentence:
      proposals.length === 0
        ? 'No proposal was begun.'
        : `${counted(proposals.length, 'proposal')}; ${figures(taken)} accepted or implemented by now.`,
    definition: 'Proposals by the day they were begun, with the status they have today.',
    rows,
  })
}

export function predictionsFigure({ proposals }: LongRecords): LongFigure {
  const lines = calibrationOf(proposals)
  const told = lines.reduce((sum, line) => sum + line.told, 0)
  const came = lines.reduce((sum, line) => sum + line.cameTrue, 0)
  const rows = lines.map((line) =>
    rowOf(`sure-${line.sure}`, `About ${line.sure}% sure`, idsOf(countedAt(proposals, line.sure)), {
      count: line.cameTrue,
      of: line.told,
      words: `${shareWords(line.cameTrue, line.told)}${line.inPart === 0 ? '' : `, ${figures(line.inPart)} in part`}`,
    }),
  )
  return figureOf({
    id: 'predictions',
    section: 'work',
    title: 'Predictions and results',
    sentence:
      told === 0
        ? 'No prediction with a stated certainty has been reviewed.'
        : `Predictions that came true: ${ofWords(came, told)}.`,
    definition:
      'Proposals begun in this period that say how sure you were and whether the prediction came true, by certainty rounded to tens. Well calibrated is where the share is close to the certainty.',
    isEmpty: told === 0,
    rows,
  })
}

export function pocsFigure({ pocs }: LongRecords): LongFigure {
  const labels = { validated: 'Validated', invalidated: 'Invalidated', inconclusive: 'Inconclusive' }
  const rows = rowsByValue(pocs, ({ verdict }) => verdict, labels, 'No verdict yet')
  const said = countIn(rows, 'validated', 'invalidated', 'inconclusive')
  return figureOf({
    id: 'pocs',
    section: 'work',
    title: 'POC verdicts',
    sentence:
      pocs.length === 0
        ? 'No POC was begun.'
        : `${counted(pocs.length, 'POC')}, ${figures(said)} with a verdict. A “no” is an answer too.`,
    definition: 'POCs by the day they began, with the verdict they have today.',
    rows,
  })
}

export function questionsFigure({ questions }: LongRecords): LongFigure {
  const rows = rowsByValue(
    questions,
    ({ state, changed }) => changed ?? (state === 'answered' ? ('answered' as const) : ('open' as const)),
    {
      yes: 'The decision changed',
      partly: 'It changed in part',
      no: 'The decision stands',
      answered: 'Answered, outcome not said',
      open: 'Open',
    },
  )
  const changed = countIn(rows, 'yes', 'partly')
  return figureOf({
    id: 'questions',
    section: 'work',
    title: 'Questions asked, and what came of them',
    sentence:
      questions.length === 0
        ? 'No decision was questioned.'
        : `${counted(questions.length, 'question')} about decisions asked; ${figures(changed)} led to a change, in full or in part.`,
    definition: 'Questions about decisions, by the day they were asked, with the outcome they have today.',
    rows,
  })
}

export function feedbackFigure({ feedback }: LongRecords): LongFigure {
  const rows = rowsByValue(feedback, ({ state }) => state, {
    acted: 'Acted on',
    discuss: 'To discuss',
    declined: 'Declined',
    waiting: 'Waiting for an answer',
  })
  return figureOf({
    id: 'feedback',
    section: 'work',
    title: 'Feedback acted on',
    sentence:
      feedback.length === 0
        ? 'No feedback was recorded.'
        : `Comments acted on: ${ofWords(countIn(rows, 'acted'), feedback.length)}.`,
    definition: 'Feedback by the day it was given, with the answer it has today.',
    rows,
  })
}

interface Incident {
  readonly id: string
  readonly minutes: number
}
const incidentsOf = (improvements: readonly Improvement[]): Incident[] =>
  improvements.flatMap((one) => {
    const gap = detectionGap(one)
    return gap?.kind === 'gap' ? [{ id: one.id, minutes: gap.minutes }] : []
  })

/** The one in the middle, of an even number the lower of the two; null of none. */
function medianOf(incidents: readonly Incident[]): number | null {
  const sorted = incidents.map(({ minutes }) => minutes).sort((one, other) => one - other)
  return sorted[Math.ceil(sorted.length / 2) - 1] ?? null
}

const gapWords = (minutes: number) => (minutes === 0 ? 'under a minute' : elapsedWords(minutes))

/** `before`: improvements of the period before, as long as this one. */
export function detectionFigure({ improvements }: LongRecords, before: readonly Improvement[]): LongFigure {
  const spans = [
    { id: 'now', label: 'This period', of: incidentsOf(improvements) },
    { id: 'before', label: 'The period before', of: incidentsOf(before) },
  ]
  const rows = spans.flatMap(({ id, label, of }) => {
    const median = medianOf(of)
    return median === null
      ? []
      : [
          rowOf(id, label, idsOf(of), {
            count: median,
            words: `${gapWords(median)}, ${counted(of.length, 'incident')}`,
          }),
        ]
  })
  const now = rows.find(({ id }) => id === 'now')
  const then = rows.find(({ id }) => id === 'before')
  const compared = then === undefined ? '' : ` In the period before: ${gapWords(then.count)}.`
  return figureOf({
    id: 'detection',
    section: 'work',
    title: 'Time until an incident was noticed',
    sentence:
      now === undefined
        ? 'No incident has both the time it broke and the time it was noticed.'
        : `Incidents were noticed after ${gapWords(now.count)} (median).${compared}`,
    definition:
      'Improvements of this period with the time something broke and the time it was noticed; the median of what lies between, the lower one of an even number. The period before is as long as this one.',
    isEmpty: now === undefined,
    rows,
  })
}
