// A record while it is written: numbers are kept as typed, one that is no number is named, and a line taken out takes its typing along.
import { describe, expect, it } from 'vitest'
import { emptyMetric } from '../../shared/rules/journal/journal-entry-draft.ts'
import { newLimit, newMeasurement } from '../../shared/rules/proposals/apply-poc-changes.ts'
import { draftOfRecord, recordOfDraft } from '../../shared/rules/records/record-draft.ts'
import { readNumbers } from '../../shared/rules/text/typed-number.ts'
import { idOf, improvement, poc } from '../build-records.ts'

describe('several numbers in one field', () => {
  it.for([
    ['318 305 322 295', [318, 305, 322, 295]],
    ['318, 305;\n0,5  1,840', [318, 305, 0.5, 1840]],
    ['', []],
    ['318 about 305', null],
  ] as const)('%j', ([typed, read]) => {
    expect(readNumbers(typed)).toEqual(read)
  })
})

describe('a draft', () => {
  const limit = { ...newLimit(idOf(11)), value: 400 }
  const trial = poc(1, { limits: [limit], measurements: [newMeasurement(idOf(12), limit)] })
  const fieldOf = (typed: Record<string, string>, record = trial) => {
    const said = recordOfDraft({ ...draftOfRecord(record, []), typed })
    return said.ok ? 'fits' : said.trouble.field
  }
  it('fits when all its numbers are numbers, several of them where the field takes several', () => {
    expect(fieldOf({ timeBoxHours: '1 800', [`measurements.${idOf(12)}.runs[]`]: '318 305' })).toBe('fits')
  })
  it('names the field that is no number', () => {
    expect(fieldOf({ timeBoxHours: 'a day' })).toBe('timeBoxHours')
    expect(fieldOf({ [`limits.${idOf(11)}.value`]: 'fast' })).toBe(`limits.${idOf(11)}.value`)
    expect(fieldOf({ [`measurements.${idOf(12)}.runs[]`]: '318 about' })).toBe(`measurements.${idOf(12)}.runs[]`)
  })
  it('names it also where lines go by their place', () => {
    const costs = { ...emptyMetric, before: null, after: null }
    const said = (typed: Record<string, string>) =>
      recordOfDraft({ ...draftOfRecord(improvement(2, { metrics: [costs] }), []), typed }).ok
    expect([said({ 'metrics.0.before': 'nine' }), said({ 'metrics.1.before': 'nine' })]).toEqual([false, true])
  })
  it('forgets what was typed in a line that was taken out', () => {
    expect(fieldOf({ [`limits.${idOf(11)}.value`]: 'fast' }, { ...trial, limits: [] })).toBe('fits')
  })
})
