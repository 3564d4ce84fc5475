// A packet's Markdown in the hands of others: every reader shows the words that were written, and opens the addresses that stand there.
// @vitest-environment jsdom
import { spawnSync } from 'node:child_process'
import { HtmlRenderer, Parser } from 'commonmark'
import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { marked } from 'marked'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import { packetMarkdown } from '../../../shared/files/packet-markdown.ts'
import type { PacketDocument } from '../../../shared/records/packet-edition.ts'
import { fenced } from '../../../shared/rules/packet/packet-code-fences.ts'
import { property } from '../../property-limit.ts'

const readers: Readonly<Record<string, (text: string) => string>> = {
  commonmark: (text) => new HtmlRenderer().render(new Parser().parse(text)),
  'markdown-it': (text) => new MarkdownIt().render(text),
  marked: (text) => marked.parse(text, { async: false }),
  micromark: (text) => micromark(text),
  'micromark with GitHub’s additions': (text) => micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()] }),
}

const additions = ['table', 'strikethrough', 'autolink', 'tagfilter', 'tasklist'].flatMap((name) => ['-e', name])

/** GitHub's own reader, a program of the system: Debian's package `cmark-gfm`. */
function byCmark(text: string): string {
  const { status, stdout, stderr } = spawnSync('cmark-gfm', additions, { input: text, encoding: 'utf8' })
  if (status !== 0) throw new Error(`cmark-gfm failed: ${stderr}`)
  return stdout
}
const hasCmark = spawnSync('cmark-gfm', ['--version']).status === 0
const withCmark = hasCmark ? 'cmark-gfm' : 'cmark-gfm (skipped: not installed)'

function packetOf(text: string, form: 'text' | 'quote' = 'text', hasCode = false): PacketDocument {
  const block = {
    id: 'b',
    form,
    lead: '',
    text,
    hasCode,
    by: '',
    columns: [],
    rows: [],
    bars: [],
    unit: '',
    limit: null,
  }
  const section = { id: 's', kind: 'case', label: '', heading: 'Head', blocks: [block] }
  return {
    title: 'Packet',
    from: '2025-01-01',
    to: '2025-03-31',
    sections: [section],
    claims: [],
  } as unknown as PacketDocument
}

function shownBy(read: (text: string) => string, document: PacketDocument) {
  const body = new DOMParser().parseFromString(read(packetMarkdown(document, '')), 'text/html').body
  for (const head of body.querySelectorAll('h1, h1 + p, h2')) head.remove()
  return {
    words: body.textContent.replace(/\s+/g, ' ').trim(),
    links: [...body.querySelectorAll('a')].map((one) => one.getAttribute('href') ?? ''),
    code: body.querySelectorAll('code, pre').length,
  }
}

const address = 'https://wiki.example.org/x/Quotes_read_model?a=1&b=2#part~2'

interface Tried {
  readonly name: string
  readonly read: (text: string) => string
  readonly skip: boolean
  readonly runs: number
}
const tried: readonly Tried[] = [
  ...Object.entries(readers).map(([name, read]) => ({ name, read, skip: false, runs: 300 })),
  // Each text starts a program.
  { name: withCmark, read: byCmark, skip: !hasCmark, runs: 60 },
]

describe.for(tried)('$name', ({ read, skip, runs }) => {
  it.skipIf(skip)('opens an address as it was written, whatever signs are in it', () => {
    for (const url of [
      address,
      'https://w.example/a_(b)',
      'https://w.example/*x*/__y__/~z',
      'https://w.example/a[0]',
      'https://w.example/?a=1&amp;b=2',
    ])
      for (const text of [`See ${url}.`, `(${url}) holds it`, `Design: ${url}, and then`]) {
        const { links, words } = shownBy(read, packetOf(text))
        expect(links.map(decodeURI)).toEqual([url])
        expect(words).toBe(text)
      }
  })

  it.skipIf(skip)('makes no code of a quotation that begins with spaces', () => {
    const { words, code } = shownBy(read, packetOf('    four spaces first\nthen none', 'quote'))
    expect([words, code]).toEqual(['four spaces first then none', 0])
  })

  it.skipIf(skip)(
    'shows code line by line, whatever signs are in it, beside words and in a quotation',
    property,
    () => {
      const sign = fc.constantFrom(
        ...['`', '```', '~~~', 'a', ' ', '    ', '\n', '\n\n', '\t', '>', '- ', '<b>', '&amp;', '*', '\\'],
      )
      const codeIn = (form: 'text' | 'quote', code: string) => {
        const page = read(packetMarkdown(packetOf(`before\n${fenced(code)}\nafter`, form, true), ''))
        return new DOMParser().parseFromString(page, 'text/html').querySelector('pre')?.textContent.replace(/\n$/, '')
      }
      fc.assert(
        fc.property(
          fc.array(sign, { minLength: 1, maxLength: 12 }),
          fc.constantFrom('text', 'quote'),
          (signs, form) => {
            const code = `x${signs.join('')}x`
            const shown = codeIn(form, code)
            // A reader may write a tab in a quotation as the spaces it stands for.
            expect(shown?.replace(/[ \t]+/g, ' ')).toBe(code.replace(/[ \t]+/g, ' '))
          },
        ),
        { numRuns: runs },
      )
    },
  )

  it.skipIf(skip)('shows every word of any text, and no mark', property, () => {
    const part = fc.constantFrom(
      ...[
        'word',
        ' ',
        '*',
        '**',
        '_',
        '`',
        '```',
        '[',
        ']',
        '(',
        ')',
        '#',
        '>',
        '-',
        '+',
        '1.',
        '1)',
        '|',
        '~~',
        '\\',
        '<',
      ],
      ...['<b>', '&', '&amp;', '!', '![', '$', '=', '==', ':', '"', "'", '@', '\n', address],
    )
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), (parts) => {
        const text = parts.join('')
        fc.pre(!text.includes('\n') || text.split('\n').every((line) => line.trim() !== ''))
        expect(shownBy(read, packetOf(text)).words).toBe(text.replace(/\s+/g, ' ').trim())
      }),
      { numRuns: runs },
    )
  })
})
