// The measuring is measured: known ratios come out, and the generator gives the same career twice.
import { expect, test } from 'vitest'
import { AnyRecord } from '../../shared/records/all-records.ts'
import { compare, measurePairs, median, percentile } from './compare-pairs.ts'
import { generateCareer } from './generate-career.ts'
import { rowsOf } from './seed-database.ts'

test('the median pair is the answer, and one wild pair does not move it', () => {
  const pairs = [...Array.from({ length: 24 }, () => ({ measured: 30, floor: 20 })), { measured: 900, floor: 20 }]
  const { ratio, interval, absolute } = compare(pairs)
  expect([ratio, ...interval, absolute]).toEqual([1.5, 1.5, 1.5, 30])
})
test('medians and percentiles of small lists', () => {
  expect([median([3, 1, 2]), median([1, 2, 3, 4]), percentile([1, 2, 3, 4], 0.95), percentile([5], 0)]).toEqual([
    2, 2.5, 4, 5,
  ])
  expect(() => median([])).toThrow('of nothing')
})
test('pairs are interleaved and turned round every other time, after one warm-up each', async () => {
  const order: string[] = []
  const note = (name: string) => async () => order.push(name)
  await measurePairs(2, note('m'), note('f'))
  expect(order.join('')).toBe('mfmffm')
})
test('the same size gives the same career, near its size, every record valid and every summary made', () => {
  const records = generateCareer(1000)
  expect(records).toEqual(generateCareer(1000))
  expect(records.length).toBeGreaterThan(900)
  expect(records.length).toBeLessThan(1100)
  expect(records.map((record) => AnyRecord.safeParse(record)).filter(({ success }) => !success)).toEqual([])
  expect(new Set(records.map(({ id }) => id)).size).toBe(records.length)
  expect(/[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(JSON.stringify(records))).toBe(true)
  expect(rowsOf(records, '2025-03-14T12:00:00.000Z').standings?.length).toBeGreaterThan(10)
})
