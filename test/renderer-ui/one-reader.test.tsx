// A text reads the same on the screen, on a mentor's page and in a packet: one tree, shown three times.
import { cleanup, render } from '@testing-library/react'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Written } from '../../renderer/record-views/writing/markdown-text.tsx'
import { WrittenMarkdown } from '../../renderer/record-views/writing/rendered-markdown.tsx'
import { BlocksContext } from '../../renderer/review-kit/block-parser-context.ts'
import { MarkedText } from '../../renderer/review-kit/marked-text.tsx'
import { packetPage } from '../../shared/files/packet-html.ts'
import { termsOf } from '../../shared/rules/journal/search-tokenizer.ts'
import { hasMarks } from '../../shared/rules/markdown/detect-markdown.ts'
import { blocksOf, renderedText } from '../../shared/rules/markdown/markdown-blocks.ts'
import { searchedWords } from '../../shared/rules/markdown/markdown-search-text.ts'
import { blockText } from '../../shared/rules/markdown/text-block.ts'
import { textBlock } from '../../shared/rules/packet/packet-blocks.ts'
import { type Passage, partsOf } from '../../shared/rules/packet/packet-code-fences.ts'
import { citedPassages, passagesOf, plainParagraphs } from '../../shared/rules/packet/packet-text.ts'
import { property } from '../property-limit.ts'
import { renderWithTheme } from './with-theme.tsx'

/** Only the words count here: each place sets its own spaces, and parts cells of a row its own way. */
const words = (text: string) => text.replace(/[\s·]+/g, '')

/** What the screen says beside the text: why something does not open, and the way back from a note. */
const beside = '[class*="why"], a[aria-label^="Back to"], section > h6, svg, style, [role="img"]'

function textWithout(container: HTMLElement, others: string): string {
  const copy = container.cloneNode(true) as HTMLElement
  for (const one of copy.querySelectorAll(others)) one.remove()
  return copy.textContent
}

function onScreen(text: string): string {
  const { container } = renderWithTheme(
    hasMarks(text) ? <WrittenMarkdown text={text} names={undefined} plain={text} /> : <Written text={text} />,
  )
  const shown = textWithout(container, beside)
  cleanup()
  return shown
}

function onPage(text: string): string {
  const { container } = render(
    <BlocksContext value={blocksOf}>
      <MarkedText thingId={null} partId="" text={text} marks={[]} />
    </BlocksContext>,
  )
  const shown = textWithout(container, '[aria-hidden]')
  cleanup()
  return shown
}

/** As the text of a record stands in the packet's file, below its heading. */
function inPacket(text: string): string {
  const blocks = [textBlock('b', '', citedPassages(passagesOf(text), []))]
  const sections = [{ id: 's', kind: 'case', label: '', heading: '', blocks } as const]
  const of = { title: '', from: '2025-01-01', to: '2025-03-31', claims: [], sections: [...sections] }
  const page = packetPage(of, '', { css: '', hash: '' })
  return new DOMParser().parseFromString(page, 'text/html').querySelector('section')?.textContent ?? ''
}

const examples = [
  'We write ``` to open a block. Outcome: saved 40 % of cost.',
  'It *cost us* a day: `__init__.py` and Map<string>',
  '# Why\n\n1. first\n2. second\n   - deep\n\n> said\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```\n    kept\n```',
  '99. percentile fell',
  '[design](<https://w.example/a_(b)>), https://w.example/x_y and <https://w.example>',
  '[a](javascript:void) ![x](https://example.com/x.png)',
  'one[^1] two[^b]\n\n[^1]: because\n\n    and more\n\n[^b]: *so*',
  '- [x] done\n- [ ] open\n\n---\n\nText\n===\n\nlast  \nline',
  '<b>bold</b> & <!-- kept --> AT&amp;T',
  'one\ntwo\n\n  three',
  'Cut to 310[^1] ms\n\n[^1]: at the 95th percentile',
  'We ran\n\n```sql\nSELECT 1\n\n  -- ``` stays\n```\n\n    and this\n\n- then\n\n  ~~~\n  in the item\n  ~~~',
] as const

const sign = fc.constantFrom(
  ...['a', 'b c', ' ', '\n', '\n\n', '*', '**', '_', '`', '```\n', '[', ']', '(', ')', '](https://x.example/a)'],
  ...['| a | b |\n|---|---|\n| ', ' | ', '# ', '> ', '- ', '1. ', '7) ', '- [ ] ', '~~', '!', '\\', '<', '>', '&amp;'],
  ...['[^1]', '\n\n[^1]: note', 'https://x.example/b_c', '    ', '---\n', '==='],
)

describe('a text', () => {
  it.each(examples)('reads the same everywhere: %j', (text) => {
    expect(words(onScreen(text))).toBe(words(renderedText(text)))
    expect(words(onPage(text))).toBe(words(renderedText(text)))
  })

  it('whatever it is made of, is found by every word that the screen shows', property, () => {
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 25 }), (signs) => {
        const text = signs.join('')
        const found = new Set(termsOf(searchedWords(text)))
        expect(termsOf(renderedText(text)).filter((term) => !found.has(term))).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  it('whatever it is made of, reads the same on the screen and on the page', property, () => {
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 25 }), (signs) => {
        const text = signs.join('')
        const read = words(renderedText(text))
        expect(words(onScreen(text))).toBe(read)
        expect(words(onPage(text))).toBe(read)
      }),
      { numRuns: 400 },
    )
  })

  it('whatever it is made of, reads the same in a packet, code as code', property, () => {
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 25 }), (signs) => {
        const text = signs.join('')
        const blocks = blocksOf(text)
        fc.pre(blocks.every(({ marker }) => !/\d/.test(marker)))
        const read = words(renderedText(text))
        expect(words(plainParagraphs(text).join('\n'))).toBe(read)
        expect(words(inPacket(text))).toBe(read)
        const codeOf = (from: readonly Passage[]) =>
          from.filter(({ kind }) => kind === 'code').map((one) => words(one.text))
        const drafted = { text: citedPassages(passagesOf(text), []), hasCode: true }
        expect(codeOf(partsOf(drafted))).toEqual(
          blocks.filter(({ kind }) => kind === 'code').map((one) => words(blockText(one))),
        )
      }),
      { numRuns: 400 },
    )
  })
})

describe('a packet', () => {
  it('loses no words after backticks, and takes no star or low line for a word', () => {
    expect(plainParagraphs('We write ``` to open a block. Outcome: saved 40 % of cost.')).toEqual([
      'We write ``` to open a block. Outcome: saved 40 % of cost.',
    ])
    expect(plainParagraphs('It *cost us* a day: `__init__.py` and Map<string>')).toEqual([
      'It cost us a day: __init__.py and Map<string>',
    ])
    expect(plainParagraphs('[design](<https://w.example/a_(b)>) held')).toEqual(['design held'])
  })

  it('prints a table as its cells, and keeps a number that begins a sentence', () => {
    expect(plainParagraphs('| Env | p99 |\n|---|---|\n| A | 310 |')).toEqual(['Env · p99', 'A · 310'])
    expect(plainParagraphs('99. percentile fell')).toEqual(['99.\u00a0percentile fell'])
    expect(plainParagraphs('1. first\n2. second')).toEqual(['first', 'second'])
  })
})
