// Two editions that say the same have the same words; where they differ, each place is named.
import { expect, it } from 'vitest'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import { editionDifferences, editionMark, editionWords } from '../../../shared/rules/packet/compare-editions.ts'
import { packetEvidence } from '../../../shared/rules/packet/packet-evidence.ts'
import { workingPacket } from '../../../shared/rules/packet/working-packet.ts'
import { entry, packet, roadmap } from '../../build-records.ts'
import { career, quotes, retries } from './quotes-career.ts'

const documentOf = (records: readonly AnyRecord[], of = packet(100)) =>
  workingPacket(of, packetEvidence(roadmap, records)).document
const first = documentOf(career)

it('the same packet has the same words, whatever is recorded that may not leave', () => {
  expect(editionWords(documentOf([...career, entry(90, { what: 'Only mine' })]))).toBe(editionWords(first))
})

it('holds no id of a record, so it is the same wherever the records came from', () => {
  expect(editionWords(first)).not.toContain(quotes.id)
  expect(editionWords(first)).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/)
})

it('another word makes other words', () => {
  const changed = career.map((one) => (one.id === quotes.id ? { ...quotes, outcome: 'A price takes 290 ms' } : one))
  expect(editionWords(documentOf(changed))).not.toBe(editionWords(first))
  expect(editionDifferences(first, documentOf(changed))).toEqual([
    {
      where: 'Case 1, Outcome on 15 January 2025',
      was: expect.stringContaining('310 ms since December'),
      now: expect.stringContaining('290 ms'),
    },
  ])
})

it('a version without roles has the words it had before claims told them', () => {
  const roleless = { ...first, claims: first.claims.map((one) => ({ ...one, role: '' })) }
  const told = (JSON.parse(editionWords(roleless)) as unknown[]).at(-1) as unknown[][]
  expect(told.length).toBeGreaterThan(0)
  for (const claim of told) expect(claim).toHaveLength(8)
  expect(first.claims.some(({ role }) => role !== '')).toBe(true)
  expect(editionWords(roleless)).not.toBe(editionWords(first))
})

it('what came and what went is told with an empty side, what went last', () => {
  const without = documentOf(career.filter(({ id }) => id !== retries.id))
  const went = editionDifferences(first, without).filter(({ now }) => now === '')
  expect(went.map(({ where }) => where)).toContain('Case 2, Problem')
  const came = editionDifferences(without, first).filter(({ was }) => was === '')
  expect(came.map(({ where }) => where)).toContain('Case 2, Problem')
  expect(editionDifferences(first, first)).toEqual([])
})

it('is named by its number, its day and the beginning of its hash', () => {
  expect(editionMark({ number: 2, day: '2025-03-27', hash: 'abcdef0123456789' })).toBe(
    'Version 2 of 27 March 2025, abcdef012345',
  )
})
