// The answer over the journal reads as a person would say it.
import { describe, expect, it } from 'vitest'
import { journalSentence, narrowedWords } from '../../shared/rules/journal/journal-list-summary.ts'

const found = {
  total: 11,
  planned: 0,
  all: 138,
  words: '',
  narrowedTo: [],
  newestDay: '2025-03-13',
  today: '2025-03-14',
}

describe('the sentence over the journal', () => {
  it('says how many speak of what was searched', () => {
    expect(journalSentence({ ...found, words: 'copy' })).toBe('11 records speak of “copy”.')
    expect(journalSentence({ ...found, words: 'copy', total: 1 })).toBe('1 record speaks of “copy”.')
    expect(journalSentence({ ...found, words: 'copy', total: 0 })).toBe('No record speaks of “copy”.')
  })

  it('names what the list was narrowed down to', () => {
    const narrowedTo = narrowedWords({ kind: 'entry', from: 'self', person: 'x', criterion: 'EVI-S2' }, () => 'Ilse')
    expect(journalSentence({ ...found, total: 7, narrowedTo })).toBe(
      '7 of 138 records: entries, self-initiated, with Ilse, for EVI-S2.',
    )
    expect(journalSentence({ ...found, total: 0, narrowedTo: ['entries'] })).toBe('No record is here yet: entries.')
  })

  it('says planned sessions beside the records, and counts them as none', () => {
    const some = { ...found, total: 3, planned: 2 }
    expect(journalSentence({ ...some, words: 'copy' })).toBe('3 records and 2 planned sessions speak of “copy”.')
    expect(journalSentence({ ...some, total: 0, planned: 1, words: 'copy' })).toBe(
      '1 planned session speaks of “copy”.',
    )
    expect(journalSentence({ ...some, narrowedTo: ['sessions'] })).toBe(
      '3 of 138 records and 2 planned sessions: sessions.',
    )
    expect(journalSentence({ ...some, total: 0, narrowedTo: ['planned'] })).toBe('2 planned sessions: planned.')
  })

  it('says when something was last recorded, or that nothing was', () => {
    expect(journalSentence(found)).toBe('Last recorded yesterday.')
    expect(journalSentence({ ...found, newestDay: '2025-03-20' })).toBe('138 records, planned ahead to 20 March.')
    expect(journalSentence({ ...found, planned: 2, newestDay: '2025-03-20' })).toBe(
      '138 records and 2 planned sessions up to 20 March.',
    )
    expect(journalSentence({ ...found, newestDay: null })).toBe('Nothing recorded yet.')
  })
})
