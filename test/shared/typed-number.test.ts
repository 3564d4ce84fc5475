// Numbers as people of many countries type them: what is read, what is refused, and what is said where two readings are possible.
import { describe, expect, it } from 'vitest'
import { newLimit, newMeasurement } from '../../shared/rules/proposals/apply-poc-changes.ts'
import { figureRows } from '../../shared/rules/proposals/poc-figures.ts'
import { recordParts } from '../../shared/rules/sharing/shared-record-parts.ts'
import { readAs, readNumber, readNumbers } from '../../shared/rules/text/typed-number.ts'
import { entry, idOf, poc } from '../build-records.ts'

describe('a typed number', () => {
  it.for([
    ['0,125', 0.125],
    ['0.125', 0.125],
    ['-0,5', -0.5],
    ['−5', -5],
    ['–5', -5],
    ['- 5', -5],
    ['+7', 7],
    ['.5', 0.5],
    [',5', 0.5],
    ['00,125', 0.125],
    ['1,840', 1840],
    ['1.840', 1.84],
    ['12,34', 12.34],
    ['1234,567', 1234.567],
    ['1.234.567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1,23,456', 123_456],
    ['1,00,000.5', 100_000.5],
    ['1 234,5', 1234.5],
    ['1\u00a0234,5', 1234.5],
    ['1\u202f234,5', 1234.5],
    ['1\u2009234.5', 1234.5],
    ["1'234", 1234],
    ['1’234’567.25', 1_234_567.25],
    ['1_000_000', 1_000_000],
    ['1e3', 1000],
    ['1.5e-7', 1.5e-7],
    ['1e+21', 1e21],
    ['٣', 3],
    ['١٬٨٤٠', 1840],
    ['٠٫١٢٥', 0.125],
    ['१२', 12],
    ['１，８４０', 1840],
    ['\u200e12\u200b', 12],
    ['', null],
    ['  \u00a0', null],
  ] as const)('%j is %d', ([typed, value]) => {
    expect(readNumber(typed)).toBe(value)
  })

  it.for([
    '5%',
    '1,840 ms',
    '12 monkeys',
    '1e9999',
    '1e-9999',
    '0,125,000',
    '0.125.000',
    '0 125',
    '12 34',
    '1,2345,678',
    '1,234,56',
    '1.2.3',
    '1,234.567.890',
    '10⁶',
    '½',
    '0x10',
    'NaN',
    'Infinity',
    '--5',
    '.',
    ',',
    '-',
  ])('%j is none', (typed) => {
    expect(readNumber(typed)).toBeNaN()
    expect(readAs(typed)).toBeNull()
  })

  it('is read again as it was stored', () => {
    for (const value of [0.125, -0.5, 1840, 1.84, 1e21, 1e-7, 123456.789]) expect(readNumber(String(value))).toBe(value)
  })
})

describe('how it was read', () => {
  it.for([
    ['1,840', 'Read as 1840. For 1.84, write 1.84.'],
    ['1.840', 'Read as 1.84. For 1840, write 1840.'],
    ['-1,125', 'Read as −1125. For −1.125, write -1.1250.'],
    ['0,125', 'Read as 0.125.'],
    ['1 234,5', 'Read as 1234.5.'],
    ['1,23,456', 'Read as 123456.'],
    ['1e3', 'Read as 1000.'],
    ['٣', 'Read as 3.'],
  ] as const)('%j: %s', ([typed, words]) => {
    expect(readAs(typed)).toBe(words)
  })
  it.for(['', '5', '-5', '−5', '0.125', '12.', '318'])('%j needs no word', (typed) => {
    expect(readAs(typed)).toBeNull()
  })
  it('names a way to write the other number that has one reading only', () => {
    for (const typed of ['1,840', '1.840', '1,125', '1.125', '999,999', '12.345']) {
      const [, other = '', way = ''] = /For (.+), write (.+)\.$/.exec(readAs(typed) ?? '') ?? []
      expect(readNumber(way)).toBe(readNumber(other))
      expect(readAs(way)).toBeNull()
    }
  })
})

describe('several numbers in one field', () => {
  it('are parted by spaces that may break, and grouped by those that may not', () => {
    expect(readNumbers('0,125 0,250')).toEqual([0.125, 0.25])
    expect(readNumbers('1\u202f840 305')).toEqual([1840, 305])
    expect(readNumbers('12\u00a034')).toBeNull()
  })
})

describe('a limit of 0.2 held against 0,125', () => {
  it('holds', () => {
    const limit = { ...newLimit(idOf(11)), metric: 'Error rate', unit: '%', value: 0.2 }
    const measurement = { ...newMeasurement(idOf(12), limit), result: readNumber('0,125') }
    const [row] = figureRows(poc(1, { limits: [limit], measurements: [measurement] }))
    expect([row?.figure, row?.held]).toEqual([0.125, 'held'])
  })
})

describe('figures that leave', () => {
  const metric = { name: 'Build', unit: 'min', before: 50, after: 4, howMeasured: '', source: '', decision: '' }
  const textOf = (more: Partial<typeof metric> | { after: null }) => {
    const parts = recordParts(entry(1, { metrics: [{ ...metric, ...more }] }), () => '')
    return parts.find(({ id }) => id === 'metrics')?.text
  }
  it('have their unit after each number', () => {
    expect(textOf({})).toBe('- Build: 50 min before, 4 min after')
    expect(textOf({ after: null })).toBe('- Build: 50 min before, not known yet after')
    expect(textOf({ unit: '', before: 1840 })).toBe('- Build: 1,840 before, 4 after')
  })
})
