// The stated problem locks at the start, a closed session takes only corrections, and lines keep their order.
import { describe, expect, it } from 'vitest'
import {
  minutesGone,
  movedLine,
  newAgendaItem,
  newNoteLine,
  refusal,
  started,
  stopped,
  withAgenda,
} from '../../shared/rules/sessions/apply-session-changes.ts'
import { type TextPlace, textAt, withTextAt } from '../../shared/rules/sessions/session-text-access.ts'
import { idOf, session } from '../build-records.ts'

const at = '2025-03-06T10:02:00.000Z'

describe('starting', () => {
  it('locks the stated problem with its time, once', () => {
    const begun = started(session(1, { problemStated: 'No date.' }), at)
    expect(begun).toMatchObject({ startedAt: at, problemLockedAt: at, day: '2025-03-06' })
    expect(started(begun, '2025-03-06T11:00:00.000Z')).toBe(begun)
  })

  it('before its planned day is held on the day it begins; later it keeps its day', () => {
    const early = started(session(1, { day: '2025-03-20', startsAt: '2025-03-20T10:00:00.000Z' }), at)
    expect(early).toMatchObject({ day: '2025-03-06', startsAt: null })
    expect(started(session(1, { day: '2025-03-01' }), at).day).toBe('2025-03-01')
  })
})

describe('a change', () => {
  const open = session(1, { problemStated: 'No date.' })
  const begun = started(open, at)
  const closed = { ...begun, closedAt: at }

  it('of the stated problem is taken before the start and refused after', () => {
    expect(refusal(open, { ...open, problemStated: 'Other' })).toBeNull()
    expect(refusal(begun, { ...begun, problemStated: 'Other' })).toBe('problem-locked')
    expect(refusal(begun, { ...begun, goal: 'Other' })).toBeNull()
  })

  it('of a closed session is refused, except corrections and whether it held', () => {
    expect(refusal(closed, { ...closed, goal: 'Other' })).toBe('closed')
    expect(refusal(closed, withAgenda({ ...closed, agenda: [] }, idOf(2), { answered: true }))).toBeNull()
    expect(refusal(closed, { ...closed, held: 'yes', addenda: [{ at, text: 'It was Friday.' }] })).toBeNull()
  })
})

describe('lines', () => {
  it('move by one and stay at the ends', () => {
    const lines = ['a', 'b', 'c'].map((id) => ({ id }))
    const order = (list: { id: string }[]) => list.map(({ id }) => id).join('')
    expect(order(movedLine(lines, 'c', -1))).toBe('acb')
    expect(order(movedLine(lines, 'a', -1))).toBe('abc')
    expect(order(movedLine(lines, 'c', 1))).toBe('abc')
  })

  it('have every text of theirs under an address of its own', () => {
    const whole = session(1, {
      agenda: [newAgendaItem(idOf(2), 'Q')],
      notes: [newNoteLine(idOf(3), at, 'N')],
      reading: [{ id: idOf(4), title: 'R', url: '', recordId: null, sentOn: null }],
    })
    const places: TextPlace[] = [
      'goal',
      'theyLearned',
      `agenda/${idOf(2)}/text`,
      `agenda/${idOf(2)}/answer`,
      `notes/${idOf(3)}/text`,
      `reading/${idOf(4)}/title`,
      `reading/${idOf(4)}/url`,
    ]
    for (const place of places) {
      const next = withTextAt(whole, place, 'new words')
      expect(textAt(next, place)).toBe('new words')
      for (const other of places) if (other !== place) expect(textAt(next, other)).toBe(textAt(whole, other))
    }
    expect(textAt(whole, `notes/${idOf(9)}/text`)).toBeNull()
  })
})

describe('the timer', () => {
  it('counts whole minutes until now or until the stop', () => {
    const begun = started(session(1), at)
    expect(minutesGone(session(1), at)).toBe(0)
    expect(minutesGone(begun, '2025-03-06T10:29:59.000Z')).toBe(27)
    expect(minutesGone(stopped(begun, '2025-03-06T10:54:00.000Z'), '2025-03-06T18:00:00.000Z')).toBe(52)
  })
})
