// A proposal's steps: its four directions, its states, the words of who was told, and how sure its owner was over all of them.
import { describe, expect, it } from 'vitest'
import type { Proposal, Stakeholder } from '../../shared/records/proposal.ts'
import {
  choosing,
  inState,
  isAsked,
  questionAbout,
  shownChecks,
  withCheck,
} from '../../shared/rules/proposals/apply-proposal-changes.ts'
import { calibrationAt, calibrationOf, calibrationWords } from '../../shared/rules/proposals/prediction-calibration.ts'
import { stakeholderWords, stateSince } from '../../shared/rules/proposals/proposal-words.ts'
import { idOf, proposal, session } from '../build-records.ts'

const told = (number: number, more: Partial<Stakeholder> = {}): Stakeholder => ({
  id: idOf(number),
  personId: null,
  name: `Team ${number}`,
  part: 'told',
  on: null,
  note: '',
  ...more,
})
const open = (of: Partial<Proposal>) =>
  shownChecks(proposal(1, of))
    .filter(({ isOpen }) => isOpen)
    .map(({ direction }) => direction)

describe('the four directions', () => {
  it('are open until each is answered in words or excused', () => {
    expect(open({})).toEqual(['system', 'alternatives', 'challenge', 'stakeholders'])
    const answered = withCheck(proposal(1), 'system', { answer: 'The bus carries more' })
    expect(open(answered)).toEqual(['alternatives', 'challenge', 'stakeholders'])
    expect(open(withCheck(answered, 'alternatives', { excused: 'A law leaves one way' }))).toEqual([
      'challenge',
      'stakeholders',
    ])
    expect(open(withCheck(answered, 'system', { answer: ' ' }))).toContain('system')
  })
  it('keep what the others say when one is answered anew', () => {
    const both = withCheck(withCheck(proposal(1), 'system', { answer: 'A' }), 'challenge', { answer: 'B' })
    const next = withCheck(both, 'system', { answer: 'C' })
    expect(shownChecks(next).map(({ answer }) => answer)).toEqual(['C', '', 'B', ''])
  })
  it('leave who must know open while one of them has not been told', () => {
    expect(open({ stakeholders: [told(1, { on: '2025-03-03' })] })).not.toContain('stakeholders')
    expect(open({ stakeholders: [told(1, { on: '2025-03-03' }), told(2)] })).toContain('stakeholders')
  })
})

describe('an open direction taken to a session', () => {
  const item = questionAbout(idOf(9), { id: idOf(1), title: 'Quotes' }, 'challenge')
  it('is a question about the proposal', () => {
    expect(item).toMatchObject({
      aboutId: idOf(1),
      text: 'What would you challenge in this? (Quotes)',
      answered: false,
    })
  })
  it('is known there again, also under another title, and not mistaken for another direction or proposal', () => {
    const asked = session(2, { agenda: [item] })
    expect(isAsked(asked, idOf(1), 'challenge')).toBe(true)
    expect(isAsked(asked, idOf(1), 'system')).toBe(false)
    expect(isAsked(asked, idOf(3), 'challenge')).toBe(false)
  })
})

describe('its states', () => {
  const accepted = inState(proposal(1), { state: 'accepted', on: '2025-02-27', why: 'The forum', supersededById: null })
  it('are kept with day and reason, the present one last', () => {
    expect(accepted.history.map(({ state, on }) => [state, on])).toEqual([
      ['draft', '2025-03-03'],
      ['accepted', '2025-02-27'],
    ])
    expect(stateSince(accepted, '2025-03-14')).toBe('accepted 27 February')
    expect(stateSince(proposal(1), '2025-03-14')).toBe('draft since 3 March')
  })
  it('name a successor only while superseded', () => {
    const on = '2025-03-10'
    const gone = inState(accepted, { state: 'superseded', on, why: '', supersededById: idOf(2) })
    expect(gone.supersededById).toBe(idOf(2))
    expect(inState(gone, { state: 'accepted', on, why: '', supersededById: idOf(2) }).supersededById).toBeNull()
  })
  it('and one option at most is chosen', () => {
    const option = { name: '', for: '', against: '', whyLost: '', chosen: true }
    const next = choosing(
      [
        { ...option, id: idOf(1) },
        { ...option, id: idOf(2) },
      ],
      idOf(2),
    )
    expect(next.map(({ chosen }) => chosen)).toEqual([false, true])
  })
})

describe('who must know', () => {
  const words = (...stakeholders: Stakeholder[]) => stakeholderWords(stakeholders, ({ name }) => name, '2025-03-14')
  it('is told by day, those asked apart, those still waiting last', () => {
    expect(
      words(
        told(3),
        told(1, { on: '2025-03-03' }),
        told(4, { part: 'consulted', on: '2025-03-05' }),
        told(2, { on: '2025-03-03' }),
      ),
    ).toBe('Team 1 and Team 2, on 3 March. Asked: Team 4, on 5 March. Team 3 not yet.')
  })
  it('is nothing where nobody is named', () => expect(words()).toBe(''))
})

describe('how sure, and how often it came true', () => {
  const said = (confidence: number | null, cameTrue: Proposal['cameTrue']) => ({ confidence, cameTrue })
  const lines = calibrationOf([
    said(80, 'yes'),
    said(84, 'yes'),
    said(75, 'partly'),
    said(80, 'no'),
    said(50, 'no'),
    said(80, null),
    said(null, 'yes'),
  ])
  it('counts by tens, and only what was looked at again', () => {
    expect(lines).toEqual([
      { sure: 80, told: 4, cameTrue: 2, inPart: 1 },
      { sure: 50, told: 1, cameTrue: 0, inPart: 0 },
    ])
  })
  it('is said in a sentence', () => {
    expect(lines.map(calibrationWords)).toEqual([
      'Of 4 you were about 80% sure of, 2 came true and 1 in part.',
      'You were about 50% sure once before: it did not come true.',
    ])
  })
  it('is nothing for a certainty never looked at again', () => {
    expect(calibrationAt(lines, 78)?.told).toBe(4)
    expect(calibrationAt(lines, 90)).toBeNull()
    expect(calibrationAt(lines, null)).toBeNull()
  })
})
