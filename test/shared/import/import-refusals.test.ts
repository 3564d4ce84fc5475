// Files that hold nothing to import, or not as they should: each is named with what to do, and never half read.
import { describe, expect, test } from 'vitest'
import { importTroubleWords } from '../../../shared/files/import/import-trouble.ts'
import { readFile } from '../../../shared/files/import/read-import-file.ts'
import { bytesOf, readWell } from './found-outline.ts'

function troubleOf(path: string, content: string | Uint8Array): string {
  const read = readFile({ path, bytes: typeof content === 'string' ? bytesOf(content) : content })
  if (read.ok) throw new Error(`${path} was read.`)
  return importTroubleWords(read.trouble)
}

const decision = '# 1. Keep it\n\n## Status\n\nAccepted\n\n## Context\n\nText.\n\n## Decision\n\nYes.\n'

describe('a file that is not read says why', () => {
  test('too large', () => {
    expect(troubleOf('a.md', new Uint8Array(200_000_000))).toBe(
      'The file is 200 MB; at most 20 MB can be imported. Split it into smaller files.',
    )
  })
  test('no text', () => {
    expect(troubleOf('a.md', new Uint8Array([0x89, 0x50, 0, 1, 2, 3, 4, 5, 0, 0]))).toBe('It is not a text file.')
  })
  test.each([
    ['a.rst', 'Title\n=====\n', /^It is reStructuredText, which Cairn does not read yet\./],
    ['a.adoc', '= Title\n', /^It is AsciiDoc/],
    ['a.org', '* Title\n', /^It is Org mode/],
    ['adr/template.md', decision, /^It is a template/],
    ['adr/README.md', `${decision}\n- [one](0001-a.md)`, /^It only lists the other files\.$/],
    ['a.json', '{"entries": [{"title": "a", "body": "b"', /^Line 1 is not valid JSON/],
    ['a.json', '{"format": "cairn-share", "version": 1}', /^It is a review file of Cairn/],
  ])('%s', (path, content, words) => {
    expect(troubleOf(path, content)).toMatch(words)
  })
})

describe('a file that is read in part says what is missing', () => {
  test('front matter that unfolds to far too much', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefgh'.split('').map((key, at) => `${key}: &${key} [${Array(9).fill(`*${'abcdefg'[at]}`).join(',')}]`),
    ]
    const read = readWell('adr/1.md', `---\n${bomb.join('\n')}\nstatus: accepted\n---\n${decision}`)
    expect(read.records).toHaveLength(1)
    expect(read.records[0]).toMatchObject({
      title: 'Keep it',
      statuses: [{ state: 'accepted' }],
    })
  })
  test('front matter with lines that are no YAML', () => {
    const read = readWell('adr/1.md', `---\nstatus: accepted\ndate: 2020-01-02\n& what is this\n---\n${decision}`)
    expect(read.records[0]).toMatchObject({ day: '2020-01-02' })
    expect(read.leftOut.map(({ line, what }) => [line, what])).toEqual([[4, '& what is this']])
  })
  test('a decision of 100,001 characters is left out whole', () => {
    const read = readWell('adr/1.md', decision.replace('Yes.', 'y'.repeat(100_001)))
    expect(read.records).toEqual([])
    expect(read.leftOut).toMatchObject([{ line: 1, what: 'Keep it' }])
  })
})

test('UTF-16, a byte order mark and Windows line ends make no difference', () => {
  const plain = readWell('adr/1.md', decision)
  const crlf = readWell('adr/1.md', `\ufeff${decision.replaceAll('\n', '\r\n')}`)
  const wide = new Uint8Array([
    0xff,
    0xfe,
    ...new Uint8Array(new Uint16Array([...decision].map((sign) => sign.charCodeAt(0))).buffer),
  ])
  const utf16 = readFile({ path: 'adr/1.md', bytes: wide })
  expect(crlf).toEqual(plain)
  expect(utf16).toEqual({ ok: true, value: plain })
})

test('columns of a table are read as they were chosen', () => {
  const csv = 'when,a,b\n2024-01-02,first,second\n'
  const guessed = readWell('a.csv', csv)
  expect(guessed.columns?.map(({ role }) => role)).toEqual(['date', 'text', 'details'])
  const read = readFile({ path: 'a.csv', bytes: bytesOf(csv) }, ['date', 'tags', 'text'])
  expect(read).toMatchObject({ ok: true, value: { records: [{ text: 'second', tags: ['first'], day: '2024-01-02' }] } })
})

test('source ids stay when other lines come and go, and when later words of an item change', () => {
  const idsOf = (text: string) => readWell('2024-03-01.md', text).records.map(({ sourceId }) => sourceId)
  const [one, two] = idsOf('- Wrote the plan for the move to events\n- Met Noor\n')
  expect(idsOf('# Day\n\n- New\n- Wrote the plan for the move, again\n- Met Noor\n')).toEqual([
    expect.any(String),
    one,
    two,
  ])
})
