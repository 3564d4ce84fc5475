// What search reads of a text are the words that its readers see, parsed or not, and where its links lead.
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { termsOf } from '../../../shared/rules/journal/search-tokenizer.ts'
import { hasMarks } from '../../../shared/rules/markdown/detect-markdown.ts'
import { parsedWords, searchedWords } from '../../../shared/rules/markdown/markdown-search-text.ts'
import { unparsedWords } from '../../../shared/rules/markdown/unparsed-search-words.ts'
import { property } from '../../property-limit.ts'

const id = '0190e2a0-0000-7000-8000-000000000001'
const terms = (text: string) => termsOf(text).sort()

const sign = fc.constantFrom(
  ...[
    'a',
    'b',
    'Cd',
    'e f',
    '1',
    '2',
    '840',
    '1,',
    '.',
    ',',
    ' ',
    '  ',
    '    ',
    '\n',
    '\n',
    '\n\n',
    '\t',
    '\r\n',
    '会議',
  ],
  ...[
    '*',
    '*',
    '**',
    '_',
    '_',
    '__',
    '`',
    '`',
    '~',
    '~~',
    '#',
    '# ',
    '+',
    '++',
    '>',
    '> ',
    '- ',
    '* ',
    '- [ ] ',
    '[x] ',
  ],
  ...[
    '1. ',
    '2. ',
    '3. ',
    '1) ',
    '9. ',
    '01. ',
    '=',
    '\n===\n',
    '---',
    '\n---\n',
    '|',
    ' | ',
    '\n|---|\n',
    ':-:',
    '-|-',
  ],
  ...[
    '[',
    ']',
    '(',
    ')',
    '![',
    '](',
    ' [b](https://x.example/y_z)',
    '[1](https://x.example/2)',
    `[[${id}|c]]`,
    ' [[c]]',
  ],
  ...[
    'https://x.example/a_b',
    'www.x.example',
    'a@b.example',
    '<',
    '<b>',
    '<https://x.example>',
    '&',
    '&amp;',
    '\\',
    '!',
  ],
  ...[
    '```',
    '```ts\n',
    '\n```\n',
    '\n```\n',
    '\\_',
    '\\#',
    '\\.',
    '[^1]',
    '[^1]: ',
    '[a]: ',
    "'",
    '\u200b',
    '-',
    ':',
    '1840',
  ],
)

describe('search', () => {
  it.for([
    ['It **un**believ*able* cost', ['It', 'unbelievable', 'cost']],
    ['310[^1] ms\n\n[^1]: measured', ['310', '1', 'ms', '1', 'measured']],
    ['[the page](https://wiki.example/Quotes)', ['the', 'page', 'https', 'wiki', 'example', 'Quotes']],
    [`See [[${id}|the outbox]].`, ['See', 'the', 'outbox']],
    ['AT&amp;T', ['AT', 'T']],
    ['```ts\nconst a = 1\n```', ['const', 'a', '1']],
    ['1. one\n2. two', ['1', 'one', '2', 'two']],
    ['cost\\_of', ['cost', 'of']],
  ] as const)('reads %j as %j', ([text, wanted]) => {
    const words = searchedWords(text)
    expect(terms(words)).toEqual(terms(wanted.join(' \n\n')))
  })

  it('parses no text whose signs change no word', () => {
    const usual = [
      'Cut **p95** of `order_service` from *840 ms* to 310 ms',
      '# Why\n\n- one\n- two, see https://w.example/a_b\n\n> said',
      '1. first\n2. second\n3. **third**',
      `See [the page](https://w.example/a#b) and [[${id}|the outbox]].`,
      'OrderService -> Map<string> #perf a|b 3 > 2 ~5 %',
      'foo_bar_baz and [a] (b)',
      'cost\\_of\\_delay, 1\\. first, C:\\Users',
      'Before:\n\n```ts\nconst before = 840\n```\n\nafter',
    ]
    expect(usual.filter((text) => unparsedWords(text) === null)).toEqual([])
  })
})

test('a text that is not parsed has the terms of one that is', property, () => {
  fc.assert(
    fc.property(fc.array(sign, { minLength: 1, maxLength: 14 }), (signs) => {
      const text = signs.join('')
      fc.pre(hasMarks(text))
      const unparsed = unparsedWords(text)
      fc.pre(unparsed !== null)
      expect(terms(unparsed ?? '')).toEqual(terms(parsedWords(text)))
    }),
    { numRuns: Number(process.env.RUNS ?? 1000) },
  )
})

test.for([
  '*',
  '_',
  '`',
  '[',
  '![',
  '[[',
  '**',
  '|',
  '> ',
  '1. ',
  '- ',
  '<',
  'a_',
  '1 ',
  '1*',
  '[a](',
  ' [b',
  '\\',
  '~',
])('a hundred thousand of %s are taken at once', (one) => {
  expect(searchedWords(one.repeat(100_000 / one.length)).length).toBeGreaterThan(0)
})
