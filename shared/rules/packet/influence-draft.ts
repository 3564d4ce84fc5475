// Influence beyond one's own work: what forums decided, decisions that a question changed, and the words of others.

import type { PacketBlock, PacketSection } from '../../records/packet-edition.ts'
import type { RecordOf } from '../../records/record-definitions.ts'
import type { EvidenceRecord } from '../evidence/evidence-item.ts'
import { counted, figures, sentenceCase } from '../text/number-words.ts'
import { fullDay } from '../time/day-words.ts'
import { quoteOf } from './case-draft.ts'
import type { Telling } from './case-parts.ts'
import { section, tableBlock, textBlock } from './packet-blocks.ts'
import { firstLine, plainText } from './packet-claims.ts'
import { asSentence, cited, inSentence } from './packet-text.ts'
import { isQuotable, isWithin, type Period } from './packet-threads.ts'
import { caseTitle } from './packet-titles.ts'

/** Words of others that stand outside of cases. */
const mostQuotes = 6

export const ofKind = <K extends EvidenceRecord['kind']>({ evidence }: Telling, period: Period, kind: K) =>
  evidence.records
    .filter((one): one is Extract<EvidenceRecord, { kind: K }> => one.kind === kind)
    .filter(({ day }) => isWithin(period, day))

const answers = {
  accepted: 'accepted',
  'with-condition': 'accepted with a condition',
  rejected: 'not accepted',
  deferred: 'deferred',
  informed: 'noted',
} as const satisfies Record<NonNullable<RecordOf<'presentation'>['outcome']>, string>

const isAccepted = ({ outcome }: RecordOf<'presentation'>) => outcome === 'accepted' || outcome === 'with-condition'

const times = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${figures(count)} times`)

/** "I presented 7 times to 5 audiences; 3 times the answer was yes." */
function talksSentence(talks: readonly RecordOf<'presentation'>[], forums: number): string {
  const accepted = talks.filter(isAccepted).length
  if (talks.length === 1) return accepted === 1 ? 'I presented once, and the answer was yes.' : 'I presented once.'
  const to = forums > 1 ? ` to ${counted(forums, 'audience')}` : ''
  return `I presented ${times(talks.length)}${to}${accepted === 0 ? '' : `; ${times(accepted)} the answer was yes`}.`
}

function talksBlocks(
  telling: Telling,
  talks: readonly RecordOf<'presentation'>[],
  said: ReadonlySet<string>,
): PacketBlock[] {
  if (talks.length === 0) return []
  const { evidence, citer } = telling
  const columns = ['Day', 'Where', 'What', 'Answer']
  const forums = new Set(talks.map(({ forum }) => forum.trim().toLowerCase()).filter((forum) => forum !== '')).size
  const rows = talks
    .filter(({ id }) => !said.has(id))
    .map((talk) => [
      fullDay(talk.day),
      talk.forum.trim(),
      cited(caseTitle(talk, evidence), citer.cite(talk.id)),
      talk.outcome === null ? '' : sentenceCase(answers[talk.outcome]),
    ])
  return [
    textBlock('influence/talks', '', talksSentence(talks, forums)),
    ...(rows.length === 0
      ? []
      : [
          {
            ...tableBlock('influence/talks-table', { columns, rows, marks: [] }),
            lead: talks.length === rows.length ? 'Presentations' : 'Other presentations',
          },
        ]),
  ]
}

function questionRow({ evidence, citer }: Telling, question: RecordOf<'question'>): string[][] {
  if (question.changed !== 'yes' && question.changed !== 'partly') return []
  const decision = inSentence(firstLine(evidence, question.decision || question.asked))
  if (decision === '') return []
  const how = plainText(evidence, question.changedHow).map(asSentence).join(' ')
  const changed = how || (question.changed === 'yes' ? 'It was changed.' : 'It was changed in part.')
  return [[fullDay(question.day), decision, cited(changed, citer.cite(question.id))]]
}

function questionsBlocks(telling: Telling, questions: readonly RecordOf<'question'>[]): PacketBlock[] {
  const rows = questions.flatMap((one) => questionRow(telling, one))
  if (rows.length === 0) return []
  const table = tableBlock('influence/questions', {
    columns: ['Day', 'What was decided', 'What my question changed'],
    rows,
    marks: [],
  })
  return [{ ...table, lead: 'Decisions that I questioned' }]
}

/** What stands in a case or in a line of its own already (`said`, by id) is counted and not told again. */
export const influenceSection = (telling: Telling, period: Period, said: ReadonlySet<string>): PacketSection =>
  section('influence', 'Influence', [
    ...talksBlocks(telling, ofKind(telling, period, 'presentation'), said),
    ...questionsBlocks(
      telling,
      ofKind(telling, period, 'question').filter(({ id }) => !said.has(id)),
    ),
  ])

/** Words that stand elsewhere already (`said`, by id) are not said twice; of the others the newest. */
export function feedbackSection(telling: Telling, period: Period, said: ReadonlySet<string>): PacketSection {
  const quotes = ofKind(telling, period, 'feedback')
    .filter((one) => !said.has(one.id) && one.sort !== 'improve' && isQuotable(one, telling.evidence))
    .slice(-mostQuotes)
    .map((one) => quoteOf(telling, one))
  return section('feedback', 'In others’ words', quotes)
}
