// What a reader has no field for is in the text, among the tags, or listed as left out: it never vanishes.
import { expect, test } from 'vitest'
import { readWell } from './found-outline.ts'

test('a date property says the day, and stays as text where it is no date', () => {
  const [dated, other] = readWell(
    '2024-03-01.md',
    '- Wrote the plan\n  date:: 2024-02-27\n- Met Noor\n  date:: someday\n',
  ).records
  expect(dated).toMatchObject({ day: '2024-02-27', dayFrom: 'field', text: 'Wrote the plan' })
  expect(other).toMatchObject({ day: '2024-03-01', text: 'Met Noor\ndate: someday' })
})

test('a type that is no kind is a tag', () => {
  const [entry] = readWell('2024-03-01.md', '- Wrote the plan\n  type:: milestone\n').records
  expect(entry).toMatchObject({ kind: 'entry', tags: ['milestone'] })
})

test('each property with people counts', () => {
  const [entry] = readWell('2024-03-01.md', '- Wrote the plan\n  people:: Ana\n  with:: Noor\n').records
  expect(entry?.people).toEqual(['Ana', 'Noor'])
})

test('the title of a daily note is listed', () => {
  const { leftOut } = readWell('2024-03-01.md', '---\ntitle: A calm day\n---\n\n- Wrote the plan\n')
  expect(leftOut).toMatchObject([{ line: 2, what: 'title: A calm day' }])
})

test('a second date of a decision is listed', () => {
  const text = '# 1. Keep it\n\nDate: 2020-01-02\nDate: 2021-03-04\n\n## Context\n\nText.\n\n## Decision\n\nYes.\n'
  const { records, leftOut } = readWell('adr/1.md', text)
  expect(records[0]).toMatchObject({ day: '2020-01-02' })
  expect(leftOut).toMatchObject([{ line: 4, what: '2021-03-04', why: expect.stringContaining('2020-01-02') }])
})

test('a position in a résumé is a tag of its highlights, and the basics are listed', () => {
  const resume = {
    basics: { name: 'Ines Alder', location: { city: 'Graz' } },
    work: [{ name: 'Halden', position: 'Engineer', highlights: ['Led the move'] }],
  }
  const { records, leftOut } = readWell('resume.json', JSON.stringify(resume, null, 2))
  expect(records).toMatchObject([{ text: 'Led the move', tags: ['Halden', 'Engineer'] }])
  expect(leftOut).toMatchObject([{ line: 2, endLine: 7, what: 'Ines Alder' }])
})

test('a table with too many columns says so', () => {
  const row = (cell: string) => Array.from({ length: 1000 }, () => cell).join(',')
  expect(() => readWell('a.csv', `date,what,${row('x')}\n2024-01-02,Held it,${row('y')}\n`)).toThrow(
    /more than \d+ columns/,
  )
})

test('invalid front matter is told in the words of a note, not of a ladder', () => {
  const decision = '## Context\n\nText.\n\n## Decision\n\nYes.\n'
  const { leftOut } = readWell(
    'adr/1.md',
    `---\nstatus: accepted\n\tdate: 2020\n& what is this\n---\n# A\n\n${decision}`,
  )
  expect(leftOut.map(({ why }) => why).join()).toMatch(/^The front matter is not valid YAML: [^.]+\.$/)
})
