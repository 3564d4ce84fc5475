// What the long view says in sentences: of its figures, right for one record and for none of them, and the answer of its page.
import { describe, expect, it } from 'vitest'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import { longFigures, longSentence } from '../../../shared/rules/long-view/long-view.ts'
import { longRecordsOf } from '../../../shared/rules/long-view/long-view-records.ts'
import { daysSpan, type LongSpan, yearSpan } from '../../../shared/rules/long-view/long-view-span.ts'
import { action, entry, feedback, later, learning, question, session } from '../../build-records.ts'

const today = '2025-07-15'

describe('the sentence of a figure', () => {
  const span = yearSpan(2025)
  const sentencesOf = (all: readonly AnyRecord[]) => {
    const records = longRecordsOf(all, { span, personId: null, reader: 'owner' })
    return longFigures({ records, before: [], span, today, atTarget: null, reader: 'owner' }).map((one) => one.sentence)
  }
  it('is right for one record and for none of them', () => {
    const at = { day: '2025-02-01', startedAt: later, closedAt: later }
    const held = session(1, {
      ...at,
      goalMet: 'yes',
      drove: 'me',
      problemWas: 'another',
      outcome: 'decision',
      held: 'yes',
    })
    const told = [
      held,
      action(2, { day: at.day }),
      question(3, { day: at.day, changed: 'no' }),
      feedback(4, { day: at.day }),
      learning(5, { day: at.day, source: 'reading' }),
    ]
    const sentences = sentencesOf(told)
    expect(sentences).toEqual(
      expect.arrayContaining([
        'Goals met: 1 of 1.',
        'Sessions you drove: 1 of 1.',
        'Sessions in which the problem found was not the one stated: 1 of 1.',
        'Checked outcomes that held up: 1 of 1.',
        'Actions done: 0 of 1.',
        '1 question about decisions asked; 0 led to a change, in full or in part.',
        'Comments acted on: 0 of 1.',
        'Topics from sources other than a mentor: 1 of 1.',
      ]),
    )
    const done = action(2, { day: at.day, state: 'done', due: at.day, doneOn: at.day })
    expect(sentencesOf([done])).toContain('Actions done: 1 of 1 (1 by the day agreed).')
  })
})

describe('the answer of the page', () => {
  const sentence = (records: readonly AnyRecord[], span: LongSpan, whom: string | null = null) =>
    longSentence(longRecordsOf(records, { span, personId: null, reader: 'owner' }), span, whom, today)
  it('says what there is, that there is nothing, or that the span lies ahead', () => {
    const records = [entry(1, { day: '2025-02-01' }), session(2, { day: '2025-02-01', startedAt: later })]
    expect(sentence(records.slice(0, 1), yearSpan(2025))).toBe('1 item in 2025.')
    expect(sentence(records, yearSpan(2025), 'Ilse')).toBe('2 items in 2025 with Ilse, including 1 session.')
    expect(sentence(records.slice(1), daysSpan('2025-02-01', '2025-02-01'))).toBe('1 session on 1 February 2025.')
    expect(sentence([], yearSpan(2019), 'Ilse')).toBe('Nothing recorded in 2019 with Ilse.')
    expect(sentence([], daysSpan('2025-02-01', '2025-02-02'))).toBe(
      'Nothing recorded from 1 February 2025 to 2 February 2025.',
    )
    expect(sentence([], daysSpan('2025-02-01', '2025-02-01'))).toBe('Nothing recorded on 1 February 2025.')
    expect(sentence([], yearSpan(2026))).toBe('2026 is in the future.')
  })
})
