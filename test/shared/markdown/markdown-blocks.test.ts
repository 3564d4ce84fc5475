// Markdown as its readers see it: blocks and runs, quick however it is made, and no address that may not be opened.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blocksOf, renderedText } from '../../../shared/rules/markdown/markdown-blocks.ts'
import { blockText } from '../../../shared/rules/markdown/text-block.ts'
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
  ['see [the plan](https://x.example/a) and ![Graph](attachment:1)', 'see the plan and Graph'],
  ['<b>bold</b> & <script>', '<b>bold</b> & <script>'],
  ['\\*not\\*', '*not*'],
  [
    'We write ``` to open a block. Outcome: saved 40 % of cost.',
    'We write ``` to open a block. Outcome: saved 40 % of cost.',
  ],
  ['It *cost us* a day: `__init__.py` and Map<string>', 'It cost us a day: __init__.py and Map<string>'],
  ['a `code` b\n\n| A | 310 |\n|---|---|\n| B | 4 |', 'a code b\nA · 310\nB · 4'],
  ['see [design](<https://w.example/a_(b)>) and [that](https://w.example/a_(b))', 'see design and that'],
  ['a ~~wrong~~ figure', 'a wrong figure'],
  ['AT&amp;T &lt;3 &copy;', 'AT&T <3 ©'],
  ['one[^1]\n\n[^1]: because\n\nlast', 'one[1]\nlast\nbecause'],
  ['[the plan][p]\n\n[p]: https://x.example', 'the plan'],
  ['- one\n\n  more\n  - deep\n- two', 'one\nmore\ndeep\ntwo'],
  ['> - in a quote', 'in a quote'],
  ['one\r\ntwo\r\n\r\nthree', 'one\ntwo\nthree'],
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

test('items carry their numbers, boxes and depth beside their words', () => {
  const items = blocksOf('3. three\n4. four\n   - [x] done\n   - [ ] open').map(
    ({ marker, depth, ...block }) => [marker, depth, blockText({ marker, depth, ...block })] as const,
  )
  expect(items).toEqual([
    ['3.', 0, 'three'],
    ['4.', 0, 'four'],
    ['☑', 1, 'done'],
    ['☐', 1, 'open'],
  ])
})

test('an address leads where the screen lets it lead, brackets in it included', () => {
  const links = (text: string) => blocksOf(text).flatMap(({ runs }) => runs.flatMap(({ link }) => link ?? []))
  expect(links('[design](<https://w.example/a_(b)>)')).toEqual(['https://w.example/a_(b)'])
  expect(links('see https://w.example/x?a=1&b=2#part~2, then')).toEqual(['https://w.example/x?a=1&b=2#part~2'])
  expect(links('[p]\n\n[p]: https://x.example/p')).toEqual(['https://x.example/p'])
})
