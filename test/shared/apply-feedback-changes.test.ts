// What is done with feedback, and the sentence that says so.
import { describe, expect, it } from 'vitest'
import type { Feedback } from '../../shared/records/feedback.ts'
import {
  actedOn,
  agendaText,
  declinedWith,
  feedbackSentence,
  toDiscuss,
  waitingAgain,
} from '../../shared/rules/growth/apply-feedback-changes.ts'
import { feedback, idOf } from '../build-records.ts'

const today = '2025-03-14'
const said = (one: Feedback, more: { name?: string; actedBy?: string; meetsOn?: string } = {}) =>
  feedbackSentence({ feedback: one, name: null, actedBy: null, meetsOn: null, today, ...more })

describe('an answer to feedback', () => {
  it('names the record that acted, and lets it go when another answer is given', () => {
    const acted = actedOn(feedback(1), idOf(2), today)
    expect(acted).toMatchObject({ state: 'acted', resolvedById: idOf(2), respondedOn: today })
    expect(toDiscuss(acted, today)).toMatchObject({ state: 'discuss', resolvedById: null })
    expect(waitingAgain(acted)).toMatchObject({ state: 'waiting', resolvedById: null, respondedOn: null })
  })

  it('keeps the reason of a no, also when it is taken up again', () => {
    const declined = declinedWith(feedback(1), 'The figure is known.', today)
    expect(declined).toMatchObject({ state: 'declined', response: 'The figure is known.' })
    expect(waitingAgain(declined).response).toBe('The figure is known.')
  })

  it('is said in one sentence', () => {
    const one = feedback(1)
    expect(said(one, { name: 'Pell' })).toBe('Pell’s words wait for your answer.')
    expect(said(one)).toBe('These words wait for your answer.')
    expect(said(actedOn(one, idOf(2), today), { actedBy: 'Quotes' })).toBe('Acted on in “Quotes”.')
    expect(said(actedOn(one, null, today))).toBe('Acted on, 14 March.')
    const discuss = toDiscuss(one, today)
    expect(said(discuss, { name: 'Pell', meetsOn: '2025-03-20' })).toBe(
      'To be discussed with Pell on Thursday 20 March.',
    )
    expect(said(discuss)).toBe('To be discussed when you next meet.')
    expect(said(declinedWith(one, '', today))).toBe('Heard, and declined, 14 March.')
  })
})

describe('what the next session asks', () => {
  it('quotes them in one line that is not too long', () => {
    expect(agendaText({ verbatim: ' Why did it lose?\nI see no figure. ' })).toBe(
      'You said: “Why did it lose? I see no figure.”',
    )
    expect(agendaText({ verbatim: 'a'.repeat(400) }).length).toBeLessThan(220)
    expect(agendaText({ verbatim: '' })).toContain('What you said to me')
  })
})
