// Markdown as its reader sees it on the review page: blocks and runs, quick however it is made, and no address that may not be opened.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blocksOf, blockText, renderedText } from '../../../shared/rules/rendered-text.ts'
import { property } from '../../property-limit.ts'

test.for([
  ['One\ntwo\n\nThree', 'One\ntwo\nThree'],
  ['# Head\ntext', 'Head\ntext'],
  ['- a\n- b\n1. c', 'a\nb\nc'],
  ['> said', 'said'],
  ['**For:** it `works` and *well*', 'For: it works and well'],
  ['a_b_c and _so_', 'a_b_c and so'],
  ['2 * 3 * 4 = 24', '2 * 3 * 4 = 24'],
  ['| a | b |\n|---|---|\n| 1 | 2 |', 'a · b\n1 · 2'],
  ['```\n**kept**\n\n- as is\n```', '**kept**\n\n- as is'],
  ['see [the plan](https://x.example/a) and ![Graph](attachment:1)', 'see the plan and Picture: Graph'],
  ['<b>bold</b> & <script>', '<b>bold</b> & <script>'],
  ['\\*not\\*', '*not*'],
  ['', ''],
])('%j reads as %j', ([text = '', wanted]) => {
  expect(renderedText(text)).toBe(wanted)
})

test.for(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'vbscript:x', 'https://a@b.example'])(
  'an address of %s leads nowhere',
  (address) => {
    const runs = blocksOf(`[here](${address})`).flatMap((block) => block.runs)
    expect(runs.map(({ link }) => link)).toEqual([null])
  },
)

test('no word of a plain text is lost', property, () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 30 }), (words) => {
      expect(renderedText(words.join(' ')).split(/\s+/)).toEqual(words)
    }),
  )
})

test('any text is read, and its blocks are its text', property, () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('a', ' ', '\n', '*', '_', '`', '[', ']', '(', ')', '|', '#', '>', '-', '1.', '!', '\\'),
      }),
      (text) => {
        expect(blocksOf(text).map(blockText).join('\n')).toBe(renderedText(text))
      },
    ),
  )
})

test.for(['*', '_', '`', '[', '![', '[[', '**', '|', '> ', 'https://', '\\'])(
  'a hundred thousand of %s are read at once',
  (sign) => {
    const text = sign.repeat(Math.floor(100_000 / sign.length))
    const steps: number[] = []
    for (const length of [text.length / 8, text.length]) {
      const part = text.slice(0, length)
      expect(renderedText(part).length).toBeLessThanOrEqual(part.length * 4 + 20)
      steps.push(length)
    }
    expect(steps).toHaveLength(2)
  },
)
