// Ladders in XLSX files: shared and inline texts, merged cells, formulas, one sheet a level or a track; and files that are none.
import { expect, test } from 'vitest'
import { readLadder } from '../../../shared/files/ladder/parse-ladder-file.ts'
import { outlineOf } from './ladder-outline.ts'
import { inlineRow, sharedRow, workbook } from './workbook.ts'

function outline(bytes: Uint8Array): string[] {
  const read = readLadder({ name: 'ladder.xlsx', bytes })
  if (!read.ok) throw new Error(JSON.stringify(read.trouble))
  return outlineOf(read.value)
}

test('a matrix with merged names, a text across levels, rich text and a formula', () => {
  const texts = ['Area', 'Skill', 'L1', 'L2', 'Craft', 'Testing', 'Delivery', 'Writes tests\nRuns tests'].map(
    (text) => `<t xml:space="preserve">${text}</t>`,
  )
  texts.push('<r><t>Plans </t></r><r><t>tests</t></r><rPh><t>x</t></rPh>')
  const rows = [
    sharedRow(1, [0, 1, 2, 3]),
    sharedRow(2, [4, 5, 7, 8]),
    `<row r="3"><c r="B3" t="s"><v>6</v></c><c r="C3" t="str"><f>A1&amp;B1</f><v>Ships changes</v></c></row>`,
  ].join('')
  const bytes = workbook([{ name: 'Ladder', rows, merged: ['A2:A3', 'C3:D3'] }], texts)
  expect(outline(bytes)).toEqual([
    'L1 / Craft: Testing / Writes tests',
    'L1 / Craft: Testing / Runs tests',
    'L2 / Craft: Testing / Plans tests',
    'L1 / Craft: Delivery / Ships changes',
    'L2 / Craft: Delivery / Ships changes',
  ])
})

test('one sheet a level, beside a sheet that tells about the company', () => {
  const sheet = (name: string, text: string) => ({
    name,
    rows:
      inlineRow(1, ['Competency', 'Expectation']) +
      inlineRow(2, ['Testing', text]) +
      inlineRow(3, ['Delivery', `${text} and ships`]),
  })
  const about = { name: 'About', rows: inlineRow(1, ['We are Harbor.']) }
  const bytes = workbook([about, sheet('Junior', 'Writes tests'), sheet('Senior', 'Plans tests')])
  expect(outline(bytes)).toEqual([
    'Junior / Testing / Writes tests',
    'Junior / Delivery / Writes tests and ships',
    'Senior / Testing / Plans tests',
    'Senior / Delivery / Plans tests and ships',
  ])
  const read = readLadder({ name: 'ladder.xlsx', bytes })
  expect(read.ok && read.value.leftOut.map(({ place }) => place)).toEqual(['About!A1'])
})

test('sheets for two tracks', () => {
  const sheet = (name: string, levels: string[]) => ({
    name,
    rows:
      inlineRow(1, ['Competency', ...levels]) +
      inlineRow(2, ['Delivery', ...levels.map((level) => `Delivers as ${level}`)]),
  })
  expect(outline(workbook([sheet('IC', ['Senior', 'Staff']), sheet('Management', ['Manager', 'Director'])]))).toEqual([
    'IC: Senior / Delivery / Delivers as Senior',
    'IC: Staff / Delivery / Delivers as Staff',
    'Management: Manager / Delivery / Delivers as Manager',
    'Management: Director / Delivery / Delivers as Director',
  ])
})

test('a sheet that ends in the last row of all is refused by its place; an empty one there is not', () => {
  const rows =
    inlineRow(1, ['Competency', 'Junior', 'Senior']) + inlineRow(2, ['Testing', 'Writes tests', 'Plans tests'])
  const far = (cell: string) => `<row r="1048576"><c r="XFD1048576" ${cell}</row>`
  const refused = readLadder({
    name: 'a.xlsx',
    bytes: workbook([{ name: 'S', rows: rows + far('t="inlineStr"><is><t>x</t></is></c>') }]),
  })
  expect(refused).toEqual({ ok: false, trouble: { kind: 'too-many', what: 'rows', most: 20_000, place: 'XFD1048576' } })
  expect(outline(workbook([{ name: 'S', rows: rows + far('s="1"/>') }]))).toHaveLength(2)
})

test('broken, foreign and locked files have a trouble of their own', () => {
  const whole = workbook([{ name: 'S', rows: inlineRow(1, ['a']) }])
  const read = (bytes: Uint8Array) => readLadder({ name: 'a.xlsx', bytes })
  expect(read(whole.slice(0, whole.length - 40))).toMatchObject({
    ok: false,
    trouble: { kind: 'broken', format: 'XLSX' },
  })
  expect(read(workbook([{ name: 'S', rows: '<row><c></row>' }]))).toMatchObject({
    ok: false,
    trouble: { kind: 'broken', format: 'XLSX' },
  })
  expect(read(workbook([{ name: 'S', rows: '&bomb;' }]))).toMatchObject({ ok: false, trouble: { kind: 'broken' } })
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])
  expect(read(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...name]))).toMatchObject({
    ok: false,
    trouble: { kind: 'locked' },
  })
  expect(read(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]))).toMatchObject({
    ok: false,
    trouble: { kind: 'unknown-format' },
  })
})
