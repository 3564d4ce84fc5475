// The files a packet leaves as: every word escaped, nothing asked for, and of each record exactly what a committee may see.
// @vitest-environment jsdom
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { packetPage } from '../../../shared/files/packet-html.ts'
import { packetMarkdown } from '../../../shared/files/packet-markdown.ts'
import { packetStyle } from '../../../shared/files/packet-style.ts'
import { audiences } from '../../../shared/records/field-choices.ts'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import { headingId, withText } from '../../../shared/rules/packet/packet-edits.ts'
import { packetEvidence } from '../../../shared/rules/packet/packet-evidence.ts'
import { workingPacket } from '../../../shared/rules/packet/working-packet.ts'
import { maySee, strictest } from '../../../shared/rules/sharing/redact-record.ts'
import { packet, roadmap } from '../../build-records.ts'
import { career, quotes } from './quotes-career.ts'
import { tokenCareer, toldFields } from './token-career.ts'

const documentOf = (records: readonly AnyRecord[], of = packet(100)) =>
  workingPacket(of, packetEvidence(roadmap, records)).document
const styleOf = (title: string) => {
  const css = packetStyle(title, '')
  return { css, hash: `sha256-${createHash('sha256').update(css).digest('base64')}` }
}
const pageOf = (records: readonly AnyRecord[], of = packet(100)) => {
  const made = documentOf(records, of)
  return packetPage(made, 'Version 1 of 31 March 2025, abc', styleOf(made.title))
}
const bodyOf = (page: string) => new DOMParser().parseFromString(page, 'text/html')

it('the bars of a case are solid where chosen and hollow elsewhere: told apart without colors', () => {
  const rows = [...bodyOf(pageOf(career)).querySelectorAll('.bars tr')].flatMap((row) => {
    const bar = row.querySelector('path:not([stroke-dasharray])')
    return bar === null
      ? []
      : [{ isSolid: bar.getAttribute('fill') !== 'none', isChosen: row.classList.contains('chosen') }]
  })
  expect(new Set(rows.map(({ isChosen }) => isChosen))).toEqual(new Set([true, false]))
  for (const { isSolid, isChosen } of rows) expect(isSolid).toBe(isChosen)
})

describe('what is in a file', () => {
  const files = (records: readonly AnyRecord[]) => [pageOf(records), packetMarkdown(documentOf(records), '')]

  it.each(audiences)('holds of records for %s only fields that a committee may see', (audience) => {
    const { records, placed } = tokenCareer(audience)
    for (const file of files(records)) {
      const leaked = placed.filter(
        ({ token, ceilings }) => file.includes(token) && !maySee(strictest(audience, ...ceilings), 'packet'),
      )
      expect(leaked.map(({ token }) => token)).toEqual([])
    }
  })

  it('tells each field that it is meant to tell, and no other', () => {
    const { records, placed } = tokenCareer('packet')
    for (const file of files(records)) {
      const told = placed.filter(({ token }) => file.includes(token)).map(({ token }) => token.slice(6, -4))
      expect(told.toSorted()).toEqual(toldFields.toSorted())
    }
  })

  it('has nothing of feedback whose giver may not be quoted', () => {
    const { records } = tokenCareer('packet', false)
    for (const file of files(records)) expect(file).not.toMatch(/token feedback/)
  })

  it('has no id of any record and no claim that leads nowhere', () => {
    const page = pageOf(career)
    expect(page).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}/)
    const found = bodyOf(page)
    const marks = [...found.querySelectorAll('a.c')].map((one) => one.getAttribute('href') ?? '')
    expect(marks.length).toBeGreaterThan(10)
    for (const mark of marks) expect(found.querySelector(mark), mark).not.toBeNull()
  })
})

describe('the page', () => {
  it('asks for nothing and runs nothing: its policy allows its own style, named by its hash', () => {
    const page = pageOf(career)
    const { css, hash } = styleOf('Wren Alderby, case for lead')
    expect(page).toContain(`default-src 'none'; style-src '${hash}'; font-src data:`)
    expect(page).toContain(`<style>${css}</style>`)
    expect(page).not.toMatch(/<script|<link|<img|src=|url\(|@import| style=| on[a-z]+=/)
  })

  it('has one outline: a title, a heading for each part, and tables with heads', () => {
    const found = bodyOf(pageOf(career))
    expect([...found.querySelectorAll('h1')].map((one) => one.textContent)).toEqual(['Wren Alderby, case for lead'])
    expect([...found.querySelectorAll('h2')].map((one) => one.textContent)).toContain(
      'Quotes stopped waiting for invoices',
    )
    expect(found.querySelectorAll('h3, h4').length).toBe(0)
    for (const table of found.querySelectorAll('tbody tr')) expect(table.querySelector('th[scope=row]')).not.toBeNull()
    expect(found.documentElement.lang).toBe('en')
  })

  it('escapes every word, also in its running title', () => {
    const nasty = '</style><script>alert(1)</script>"\\\' &'
    const records = career.map((one) => (one.id === quotes.id ? { ...quotes, title: nasty, context: nasty } : one))
    const page = pageOf(records, packet(100, { name: nasty }))
    expect(page.match(/<\/style>/g)).toHaveLength(1)
    expect(page).not.toContain('<script')
    expect(bodyOf(page).querySelector('h1')?.textContent).toBe(`${nasty}, case for lead`)
  })

  it('opens only addresses on the allow-list', () => {
    const bad = {
      ...quotes,
      links: [
        { title: 'Run me', url: 'javascript:alert(1)' },
        { title: 'Design', url: 'https://example.org/d' },
      ],
    }
    const hrefs = [
      ...bodyOf(pageOf(career.map((one) => (one.id === quotes.id ? bad : one)))).querySelectorAll('a:not(.c)'),
    ]
    expect(hrefs.map((one) => one.getAttribute('href'))).toEqual(['https://example.org/d'])
  })

  it('says a told confirmation in words and draws the second stone only for one that came as a file', () => {
    const rows = [...bodyOf(pageOf(career)).querySelectorAll('tbody tr')]
    const lichen = (id: string) =>
      rows.find((one) => one.querySelector('th')?.textContent === id)?.innerHTML.includes('#7F8600')
    expect(lichen('DEC-L1')).toBe(true)
    expect(lichen('SYS-L1')).toBe(false)
  })
})

describe('Markdown', () => {
  it('takes no word for a mark', () => {
    const heading = headingId(`case/${quotes.id}`)
    const outcome = `case/${quotes.id}/outcome`
    const named = withText(packet(100), heading, 'A *bold* | [plan](x) <b>', '')
    const text = packetMarkdown(
      documentOf(career, withText(named, outcome, '310 ms.\n# no heading\n1. no list\n- nor this', '')),
      '',
    )
    expect(text).toContain('## Case 1: A \\*bold\\* \\| \\[plan\\](x) \\<b\\>')
    expect(text).toContain('**Outcome on 15 January 2025.** 310 ms.\n\n\\# no heading\n\n1\\. no list\n\n\\- nor this')
  })

  it('has every table as wide as its head', () => {
    const cells = (line: string) => line.replace(/\\\|/g, '').split('|').length
    const tables = packetMarkdown(documentOf(career), '')
      .trim()
      .split('\n\n')
      .filter((part) => part.startsWith('|'))
    expect(tables.length).toBeGreaterThan(3)
    for (const table of tables) expect(new Set(table.split('\n').map(cells)).size, table).toBe(1)
  })

  it('ends with the edition it is', () => {
    expect(
      packetMarkdown(documentOf([]), 'Version 1 of 31 March 2025, abc')
        .trim()
        .endsWith('Version 1 of 31 March 2025, abc'),
    ).toBe(true)
  })
})
