// The plain words of a request: what its reader may see is in them and nothing else, as real markup, with nothing in it that could run.
import { describe, expect, it } from 'vitest'
import { shareWords } from '../../../shared/files/share-plain-html.ts'
import { shareSheet } from '../../../shared/files/share-print-html.ts'
import { blocksOf } from '../../../shared/rules/markdown/markdown-blocks.ts'
import { blockText } from '../../../shared/rules/markdown/text-block.ts'
import { personStandIns } from '../../../shared/rules/sharing/apply-pseudonyms.ts'
import { numberedThings, requestCode } from '../../../shared/rules/sharing/numbered-passages.ts'
import { leaving, shareSource } from '../../build-review.ts'
import { sharedCopy } from '../../build-shared.ts'
import { tokenShare } from './token-share.ts'

const tokenOf = /token [\w.-]+ end/g

describe('a request of everything, each string field with its own token', () => {
  it.each(['private', 'mentor', 'packet'] as const)(
    '%s: no token stands in the plain words that is not in the copy',
    (audience) => {
      const { source, records } = tokenShare(audience)
      const { copy } = leaving(source)
      const [words, json] = [shareWords(copy), JSON.stringify(copy)]
      const found = words.match(tokenOf) ?? []
      expect(found.length).toBeGreaterThan(audience === 'private' ? 2 : 100)
      expect(found.filter((token) => !json.includes(token))).toEqual([])
      expect(records.map(({ id }) => id).filter((id) => words.includes(id))).toEqual([])
      expect(words).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/)
    },
  )

  it('has every word of the copy that is shown', () => {
    const { copy } = leaving(tokenShare('packet').source)
    const words = shareWords(copy)
    const texts = [
      copy.help,
      ...copy.questions.map(({ text }) => text),
      ...copy.things.flatMap(({ parts }) => parts.map(({ text }) => text)),
    ]
    const tokens = texts.flatMap((text) => text.match(tokenOf) ?? [])
    expect(tokens.filter((token) => !words.includes(token))).toEqual([])
  })
})

it('says the pseudonym and not the name', () => {
  const standIns = personStandIns('1', 'Rook Pell', 'Alder Finch')
  const words = shareWords(leaving(shareSource({ help: 'Ask Rook Pell.', standIns })).copy)
  expect(words).toContain('Ask Alder Finch.')
  expect(words).not.toMatch(/Rook|Pell/)
})

it('says the format of the session under the day of the meeting, on paper too, and nothing where there is none', () => {
  const { session } = sharedCopy()
  if (session === null) throw new Error('The request is for a session.')
  const copyWith = (format: typeof session.format) => sharedCopy({ session: { ...session, format, goal: '' } })
  const told = '<h2>What we meet for on 20 March</h2>\n<p>Format: design exercise.</p>\n</section>'
  for (const words of [shareWords(copyWith('design-exercise')), shareSheet(copyWith('design-exercise'))])
    expect(words).toContain(told)
  for (const words of [shareWords(copyWith(null)), shareWords(sharedCopy({ session: null }))])
    expect(words).not.toMatch(/Format:|What we meet for/)
})

it('numbers the passages from 1 in reading order, each once, and says how to answer', () => {
  const copy = sharedCopy()
  const words = shareWords(copy)
  const numbers = [...words.matchAll(/<b>\[(\d+)\]<\/b>/g)].map(([, number]) => Number(number))
  expect(numbers).toEqual([1, 2, 3])
  expect(words).toContain('<b>[Q1]</b>')
  expect(words).toContain(`Cairn request ${requestCode(copy)}`)
  const [, second] = numberedThings(copy, blocksOf).flatMap(({ parts }) => parts.flatMap(({ passages }) => passages))
  expect(second === undefined ? '' : blockText(second.block)).toMatch(/^A price takes/)
})

it('holds no sign that could begin a script, an element or an address', () => {
  const hostile = '<script>alert(1)</script> <img src=x onerror=alert(1)> </article> [a](javascript:alert(1)) "\'&'
  const words = shareWords(
    sharedCopy({
      help: hostile,
      from: { id: sharedCopy().from.id, name: hostile },
      since: [{ id: 'since', heading: hostile, text: hostile }],
    }),
  )
  const tags = new Set([...words.matchAll(/<\/?([a-z0-9]+)/g)].map(([, tag]) => tag))
  expect([...tags].toSorted()).toEqual(
    ['article', 'b', 'h1', 'h2', 'h3', 'li', 'ol', 'p', 'section', 'ul'].filter((one) => tags.has(one)),
  )
  expect(words).not.toMatch(/<(script|img|a)\b|href=|src=x(?!.*&gt;)/)
})
