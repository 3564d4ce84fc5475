// Words as a part of a file's name: as many of them as a name has room for.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { namePart, newPathOf } from '../../../shared/files/vault/vault-file-names.ts'
import { entry, idOf } from '../../build-records.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text).length

it('is cut only where it would have more than 80 characters or 180 bytes', () => {
  const sign = fc.constantFrom('a', 'é', '\u07ff', '週', '\uffee', '😀', '\u{10ffff}')
  fc.assert(
    fc.property(fc.array(sign, { minLength: 1, maxLength: 120 }), (signs) => {
      const kept = [...namePart(signs.join(''))]
      expect(signs.slice(0, kept.length)).toEqual(kept)
      expect(kept.length).toBeLessThanOrEqual(80)
      expect(bytesOf(kept.join(''))).toBeLessThanOrEqual(180)
      const oneMore = signs.slice(0, kept.length + 1)
      if (oneMore.length > kept.length) expect(oneMore.length > 80 || bytesOf(oneMore.join('')) > 180).toBe(true)
    }),
  )
})

it('has no words of a link in it', () => {
  const record = entry(1, { title: '', what: `Said no, see [[${idOf(2)}|Offer from Initech]].`, day: '2025-03-01' })
  expect(newPathOf(record, () => true)).toMatch(/^Entries\/2025-03-01 Said no, see/)
  expect(newPathOf(record, () => true)).not.toContain('Initech')
})
