// Tables for a spreadsheet: what a person wrote stays text, whatever it begins with, and comes back as it was written.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvColumns, csvFile } from '../../shared/files/csv-file.ts'
import { packetCsv } from '../../shared/files/packet-csv.ts'
import type { PacketClaim } from '../../shared/records/packet-edition.ts'
import { entry } from '../build-records.ts'
import { property } from '../property-limit.ts'

/** A plain reader of our own for RFC 4180, so that the writer is not judged by itself. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let isQuoted = false
  for (let at = 0; at < text.length; at += 1) {
    const one = text[at] ?? ''
    if (isQuoted && one === '"' && text[at + 1] === '"') {
      cell += '"'
      at += 1
    } else if (one === '"') isQuoted = !isQuoted
    else if (!isQuoted && one === ',') {
      rows.at(-1)?.push(cell)
      cell = ''
    } else if (!isQuoted && one === '\r') {
      rows.at(-1)?.push(cell)
      cell = ''
      rows.push([])
      at += 1
    } else cell += one
  }
  return rows.slice(0, -1)
}

const what = csvColumns('entry').indexOf('what')
const whatOf = (text: string) => rowsOf(csvFile('entry', [entry(1, { what: text })]).slice(1))[1]?.[what]

const claim = (title: string): PacketClaim => ({
  number: 1,
  recordKind: 'entry',
  title,
  day: '2025-03-14',
  by: '',
  role: '',
  fromOthers: false,
  measured: false,
  unfinished: false,
  criteria: [],
  links: [],
})
const titleOf = (text: string) => rowsOf(packetCsv({ claims: [claim(text)] }).slice(1))[1]?.[1]

const hostileStarts = [
  ...['=1+1', '+1', '-1', '@SUM(A1)', '|cmd', '%x', '%0A=1', '＝1+1', '＋1', '－1', '＠x', '﹦1'],
  ...['\t=1', '\r=1', '\n=1', ' =1+1', '  =cmd|x', '\u00a0=1', '\u200b=1', '\ufeff=1', '\u202e=1', '\u00ad+1', '\0=1'],
  ...['\nx', '\tx', '\rx', '\u00a0x', '\u3000x', '\u200bx'],
]

describe('a table', () => {
  it('begins with the mark of UTF-8 and a heading, and has a line a record', () => {
    const text = csvFile('entry', [entry(1), entry(2)])
    expect(text.charCodeAt(0)).toBe(0xfeff)
    const rows = rowsOf(text.slice(1))
    expect(rows.map((row) => row.length)).toEqual([1, 2, 3].map(() => csvColumns('entry').length))
    expect(rows[2]?.[what]).toBe('Entry 2')
  })

  it.each(hostileStarts)('keeps %j a text, in both tables and in a list', (text) => {
    expect(whatOf(text)).toBe(`'${text}`)
    expect(titleOf(text)).toBe(`'${text}`)
    const tags = csvColumns('entry').indexOf('tags')
    const rows = rowsOf(csvFile('entry', [entry(1, { tags: [text, 'x'] })]).slice(1))
    expect(rows[1]?.[tags]).toBe(`'${text}; x`)
  })

  it.each(['Cut p95', ' two words', 'a=1', '5 % less', "'quoted'", '“=1”', '日本'])('leaves %j as it is', (text) => {
    expect(whatOf(text)).toBe(text)
    expect(titleOf(text)).toBe(text)
  })

  it('keeps a negative figure a figure', () => {
    const text = csvFile('improvement', [])
    expect(text.endsWith('\r\n')).toBe(true)
    const metric = { name: '', unit: '', before: -4, after: null, howMeasured: '', source: '', decision: '' }
    expect(csvFile('entry', [entry(1, { metrics: [metric] })])).toContain('""before"":-4')
  })

  it('gives any text back, with at most an apostrophe before it', property, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const found = whatOf(text)
        expect(found === text || found === `'${text}`).toBe(true)
        expect(found ?? '').not.toMatch(/^[\s\u00a0]*[=+\-@＝＋－＠]/)
      }),
    )
  })
})
