// Files that are no ladder, or more than one: each has a trouble with its place, and words that say what to do.
import { expect, test } from 'vitest'
import { ladderTroubleWords } from '../../../shared/files/ladder/ladder-error-messages.ts'
import type { LadderTrouble } from '../../../shared/files/ladder/ladder-error-types.ts'
import { readLadder } from '../../../shared/files/ladder/parse-ladder-file.ts'
import { readText } from './ladder-outline.ts'

function troubleOf(name: string, text: string): LadderTrouble {
  const read = readText(name, text)
  if (read.ok) throw new Error(`It was read: ${read.value.content.criteria.length} criteria.`)
  return read.trouble
}

const head = 'Level,Competency,Criterion\n'
const rows = (count: number, row: (at: number) => string) =>
  head + Array.from({ length: count }, (_, at) => row(at)).join('\n')

test('a file of more bytes than a ladder has', () => {
  const read = readLadder({ name: 'a.csv', bytes: new Uint8Array(20_000_001) })
  expect(read).toEqual({ ok: false, trouble: { kind: 'too-large', bytes: 20_000_001, most: 20_000_000 } })
})

test('a picture or a PDF with the name of a table', () => {
  // Its beginning, then bytes without any pattern.
  const noise = Array.from({ length: 5000 }, (_, at) => (at * at * 31) % 256)
  for (const begins of [
    [0xff, 0xd8, 0xff, 0xe0, 0, 16],
    [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10],
    [...'%PDF-1.7\n'].map((one) => one.charCodeAt(0)),
  ])
    expect(readLadder({ name: 'ladder.csv', bytes: Uint8Array.from([...begins, ...noise]) })).toEqual({
      ok: false,
      trouble: { kind: 'unknown-format' },
    })
})

test('more criteria, levels, competencies, rows or columns than a ladder has', () => {
  expect(
    troubleOf(
      'a.csv',
      rows(5001, (at) => `Junior,Testing,Writes test ${at}`),
    ),
  ).toEqual({ kind: 'too-many', what: 'criteria', most: 5000, place: 'line 5002' })
  expect(
    troubleOf(
      'a.csv',
      rows(101, (at) => `Rung ${at},Testing,Writes tests`),
    ),
  ).toMatchObject({ kind: 'too-many', what: 'levels' })
  expect(
    troubleOf(
      'a.csv',
      rows(501, (at) => `Junior,Skill ${at},Does it`),
    ),
  ).toMatchObject({ kind: 'too-many', what: 'competencies' })
  expect(
    troubleOf(
      'a.csv',
      rows(20_001, () => 'Junior,Testing,Writes tests'),
    ),
  ).toMatchObject({ kind: 'too-many', what: 'rows', place: 'line 20001' })
  expect(
    troubleOf('a.csv', `${head}a,b,${'x,'.repeat(600)}\n`.replace('Criterion', `Criterion${',c'.repeat(600)}`)),
  ).toMatchObject({ kind: 'too-many', what: 'columns', place: 'line 1' })
})

test('criteria for every level count once for each', () => {
  const many = rows(3000, (at) => `"L1, L2",Testing,Writes test ${at}`)
  expect(troubleOf('a.csv', many)).toMatchObject({ kind: 'too-many', what: 'criteria', place: 'line 2502' })
})

test('keys that occur twice, with their line', () => {
  expect(troubleOf('a.yml', 'Junior:\n  Testing: Writes tests\n  Testing: Runs tests\n')).toEqual({
    kind: 'duplicate-key',
    place: 'line 3',
    key: 'Testing',
  })
  expect(troubleOf('a.json', '{"Junior": {"Testing": "Writes",\n"Testing": "Runs"}}')).toEqual({
    kind: 'duplicate-key',
    place: 'line 2',
    key: 'Testing',
  })
})

test('YAML and JSON that are broken, with their line', () => {
  expect(troubleOf('a.yml', 'levels:\n  - name: Junior\n    skills: [a, b\n  - name: Senior\n')).toMatchObject({
    kind: 'broken',
    format: 'YAML',
    place: expect.stringMatching(/^line [34]$/),
  })
  expect(troubleOf('a.json', '{"levels": [\n{"name": "Junior"\n')).toMatchObject({
    kind: 'broken',
    format: 'JSON',
    place: expect.stringMatching(/^line [123]$/),
  })
})

test('aliases that unfold without end, or to far too much', () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x, x]',
    ...[...'bcdefgh'].map((key, at) => `${key}: &${key} [${`*${'abcdefg'[at]}, `.repeat(9)}*${'abcdefg'[at]}]`),
  ].join('\n')
  expect(troubleOf('a.yml', bomb)).toMatchObject({ kind: 'alias-bomb', place: expect.stringMatching(/^line \d+$/) })
  expect(troubleOf('a.yml', 'Junior: &a\n  Testing: *a\n')).toEqual({ kind: 'cycle', place: 'line 2' })
})

test('aliases of a usual size are what they stand for', () => {
  const read = readText('a.yml', 'Junior:\n  Testing: &t\n    - Writes tests\nSenior:\n  Testing: *t\n')
  expect(read.ok && read.value.content.criteria.map(({ levelId, text }) => [levelId, text])).toEqual([
    ['junior', 'Writes tests'],
    ['senior', 'Writes tests'],
  ])
})

test('what nests too deeply', () => {
  expect(troubleOf('a.json', '['.repeat(60) + ']'.repeat(60))).toMatchObject({ kind: 'too-deep' })
  expect(troubleOf('a.json', '['.repeat(100_000) + ']'.repeat(100_000))).toMatchObject({ kind: 'too-deep' })
  expect(troubleOf('a.md', `# Junior\n\n${'> '.repeat(5000)}a`)).toMatchObject({ kind: 'too-deep' })
})

test('files without criteria, or of no known format', () => {
  expect(troubleOf('a.json', '{"levels": ["Junior", "Senior"]}')).toEqual({ kind: 'no-criteria', format: 'JSON' })
  expect(troubleOf('a.md', '# Ladder\n')).toMatchObject({ kind: 'no-criteria', format: 'Markdown' })
  expect(troubleOf('a.txt', '')).toEqual({ kind: 'unknown-format' })
  expect(troubleOf('a.png', '\u0089PNG\r\n\u001a\n\u0000\u0000')).toEqual({ kind: 'unknown-format' })
})

test('a name that is as long as a text', () => {
  const long = 'word '.repeat(60)
  expect(troubleOf('a.csv', `${head}Junior,${long},Writes tests\nSenior,${long},Plans tests`)).toMatchObject({
    kind: 'too-long',
    place: 'line 2',
  })
})

test('a ladder of Cairn’s own that someone broke is not guessed at', () => {
  const own =
    'format: cairn-ladder\ntitle: A\nlevels: [{id: a, name: A, track: "", metWhen: evidenced}]\ncompetencies: []\ncriteria: [{id: A-1, competencyId: x, levelId: a, text: b, notes: "", kinds: [entry], needs: [], minimum: 1}]\n'
  expect(troubleOf('a.yml', own)).toMatchObject({
    kind: 'broken',
    detail: 'The criterion “A-1” refers to a level or competency that is not listed',
  })
  expect(troubleOf('a.yml', own.replace('minimum: 1', 'minimum: 0'))).toMatchObject({
    kind: 'broken',
    place: 'criteria.0.minimum',
  })
})

test('every trouble is told in sentences that end, with its place', () => {
  const troubles: LadderTrouble[] = [
    { kind: 'too-large', bytes: 21_000_000, most: 20_000_000 },
    { kind: 'too-many', what: 'criteria', most: 5000, place: 'line 9' },
    { kind: 'too-long', place: 'line 9', most: 250 },
    { kind: 'too-deep', place: 'line 9', most: 40 },
    { kind: 'unknown-format' },
    { kind: 'broken', format: 'YAML', place: 'line 9', detail: 'Unexpected end.' },
    { kind: 'duplicate-key', place: 'line 9', key: 'a' },
    { kind: 'cycle', place: 'line 9' },
    { kind: 'alias-bomb', place: 'line 9' },
    { kind: 'zip-bomb', place: 'line 9', most: 100_000_000 },
    { kind: 'locked', format: 'XLSX' },
    { kind: 'no-criteria', format: 'JSON' },
  ]
  for (const trouble of troubles) {
    const words = ladderTroubleWords(trouble)
    expect(words).toMatch(/^[A-Z].*[^.]\.$/)
    if ('place' in trouble) expect(words).toContain('(line 9)')
  }
})

test('a cell that holds more items than a ladder has is refused too', () => {
  const cell = `"${'- does a thing\n'.repeat(200_000)}"`
  expect(troubleOf('a.csv', `Level,Expectations\nJunior,${cell}\nSenior,Leads`)).toMatchObject({
    kind: 'too-many',
    what: 'criteria',
  })
})
