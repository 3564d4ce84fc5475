// How one grew in a span: where what was learned came from, and the habits of one real case as a mirror, never as a measure.
import type { Learning } from '../../records/learning.ts'
import { figureOf, idsOf, type LongFigure, ofWords, rowOf, rowsByValue } from './long-view-figure.ts'
import type { LongRecords } from './long-view-records.ts'

export const sourceWords = {
  mentor: 'A mentor',
  reading: 'Reading',
  'own-work': 'Own work',
  'other-code': 'Code of others',
  incident: 'An incident',
  course: 'A course',
  community: 'A community',
} as const satisfies Record<NonNullable<Learning['source']>, string>

export function sourcesFigure({ learnings }: LongRecords): LongFigure {
  const rows = rowsByValue(learnings, ({ source }) => source, sourceWords, 'Not set').sort(
    (one, other) => Number(one.id === 'none') - Number(other.id === 'none') || other.count - one.count,
  )
  const said = learnings.filter(({ source }) => source !== null)
  const beyond = said.filter(({ source }) => source !== 'mentor')
  return figureOf({
    id: 'sources',
    section: 'growth',
    title: 'Where growth came from',
    sentence:
      said.length === 0
        ? 'No topic has a source.'
        : `Topics from sources other than a mentor: ${ofWords(beyond.length, said.length)}.`,
    definition: 'Topics by the day they were first met, and the source that was chosen for them.',
    isEmpty: said.length === 0,
    rows,
  })
}

const wide: readonly Learning['source'][] = ['reading', 'other-code', 'course', 'community']

export interface HabitsGiven {
  readonly today: string
  /** Pieces of evidence of the span for criteria of the target level; null where there is no target, and of one person. */
  readonly atTarget: number | null
}

export function habitsFigure(records: LongRecords, { today, atTarget }: HabitsGiven): LongFigure {
  const { learnings, proposals, sessions, presentations } = records
  const lookedBack = sessions.filter(
    ({ wentWell, couldBeBetter, learned }) => `${wentWell}${couldBeBetter}${learned}`.trim() !== '',
  )
  const rows = [
    rowOf('wide', 'Studied beyond your own work', idsOf(learnings.filter(({ source }) => wide.includes(source)))),
    rowOf(
      'unasked',
      'Wrote self-initiated proposals',
      idsOf(proposals.filter(({ initiative }) => initiative === 'self')),
    ),
    rowOf('brainstormed', 'Brainstormed and looked back', idsOf(lookedBack)),
    rowOf('presented', 'Presented', idsOf(presentations.filter(({ day }) => day <= today))),
    ...(atTarget === null
      ? []
      : [rowOf('next-level', 'Did the job of the next level', [], { count: atTarget, address: '/roadmap/path' })]),
  ]
  const seen = rows.filter(({ count }) => count > 0).length
  return figureOf({
    id: 'habits',
    section: 'growth',
    title: 'Habits, compared with one 16-month career',
    sentence:
      seen === 0
        ? 'None of these habits is recorded.'
        : `${seen} of ${rows.length} habits ${seen === 1 ? 'is' : 'are'} recorded.`,
    definition:
      'One engineer went from mid-level to lead in 16 months and named these five habits. It is one person’s case: no count is right or wrong. Studied: topics whose source is reading, code of others, a course or a community. Proposals: self-initiated ones. Brainstormed: sessions with something written about what went well, could be better or was learned. Presented: presentations held by today. Next level: evidence of this period for criteria of your target level, shown on the roadmap.',
    rows,
  })
}
