// The sentence of a week says what the week's summary counts, and is calm about an empty one.
import { describe, expect, it } from 'vitest'
import { weekSentence } from '../../shared/rules/week/week-sentence.ts'
import { emptyWeek } from '../../shared/rules/week/weekly-summary.ts'

const week = '2025-W11'
const said = (more: { stones: number; unasked?: number; fromOthers?: number }) =>
  weekSentence({ ...emptyWeek(week), ...more }, week, week)

describe('the sentence of a week', () => {
  it('counts what was recorded and what was unasked', () => {
    expect(said({ stones: 4, unasked: 2 })).toBe('4 records this week, 2 self-initiated.')
    expect(said({ stones: 4, unasked: 1 })).toBe('4 records this week, 1 self-initiated.')
    expect(said({ stones: 13, unasked: 13 })).toBe('13 records this week, all self-initiated.')
    expect(said({ stones: 2, unasked: 2 })).toBe('2 records this week, all self-initiated.')
    expect(said({ stones: 1, unasked: 1 })).toBe('1 record this week, self-initiated.')
    expect(said({ stones: 3 })).toBe('3 records this week.')
  })
  it('names what others laid when nothing was unasked', () => {
    expect(said({ stones: 3, fromOthers: 1 })).toBe('3 records this week, 1 from someone else.')
  })
  it('does not scold an empty week, and knows which week it is', () => {
    expect(weekSentence(null, '2025-W11', '2025-W11')).toBe('Nothing recorded this week yet. Add your first line.')
    expect(weekSentence(null, '2024-W52', '2025-W01')).toBe('Nothing recorded in this week. You can still add to it.')
    expect(weekSentence(null, '2025-W12', '2025-W11')).toBe('A week still to come.')
  })
})
