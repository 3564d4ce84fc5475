// The measuring is measured: known ratios come out, and the generator gives the same career twice.
import { expect, test } from 'vitest'
import { evidenceKinds } from '../../shared/records/field-choices.ts'
import { AnyRecord } from '../../shared/records/record-definitions.ts'
import { sessionLinesOf } from '../../shared/rules/sessions/closed-session-timeline.ts'
import { compare, measurePairs, median, percentile } from './compare-pairs.ts'
import { generateCareer, newestWords } from './generate-career.ts'
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
test('the same size gives the same career, of exactly its size, in several scripts', () => {
  const career = generateCareer(1000)
  expect(career).toEqual(generateCareer(1000))
  expect(career.records.length).toBe(1000)
  expect(new Set(career.records.map(({ id }) => id)).size).toBe(1000)
  expect(/[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(JSON.stringify(career.records))).toBe(true)
  expect(career.records.at(-1)).toMatchObject({ kind: 'entry', what: newestWords, day: career.lastDay })
})
test('every record of a career is valid, and each session closed has its place on the line', () => {
  const career = generateCareer(3000)
  expect(career.records.map((record) => AnyRecord.safeParse(record)).filter(({ success }) => !success)).toEqual([])
  const kinds = new Set<string>(career.records.map(({ kind }) => kind))
  expect(evidenceKinds.filter((kind) => !kinds.has(kind))).toEqual([])
  const rows = rowsOf(career)
  const items = sessionLinesOf(career.records.flatMap((one) => (one.kind === 'closing' ? [one] : [])))
  expect(rows.sessionLines).toEqual(items)
  expect(items.flatMap((chunk) => chunk.items).length).toBe(218)
  expect(rows.standings?.length).toBe(56)
  expect(rows.changes?.map((change) => Reflect.get(change, 'seq'))).toEqual(career.changes.map((_, at) => at + 1))
})
