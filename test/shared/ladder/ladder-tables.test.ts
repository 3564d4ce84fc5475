// Ladders in tables: one row a criterion, and matrices either way round, as spreadsheets export them and as their cells are pasted.
import { expect, test } from 'vitest'
import { outline, readText, readWell } from './ladder-outline.ts'

test('one row a criterion, with lists of levels, notes and a text of several paragraphs', () => {
  const csv = [
    'Level,Competency,Criterion,Notes,Owner',
    'Junior,Testing,"Writes unit tests, with help",such as a bug fix,Jo',
    'Junior,Delivery,"Ships small changes',
    '',
    '- with review"',
    '"Senior, Staff",Delivery,Leads a project,,',
    'Staff,Delivery,,,',
  ].join('\n')
  expect(outline('ladder.csv', csv)).toEqual([
    'Junior / Testing / Writes unit tests, with help',
    'Junior / Delivery / Ships small changes⏎⏎- with review',
    'Senior / Delivery / Leads a project',
    'Staff / Delivery / Leads a project',
  ])
  const { content, leftOut } = readWell('ladder.csv', csv)
  expect(content.criteria.map(({ id }) => id)).toEqual(['TES-J1', 'DEL-J1', 'DEL-S1', 'DEL-ST1'])
  expect(content.criteria[0]?.notes).toBe('such as a bug fix')
  expect(leftOut).toEqual([
    { place: 'line 1', what: 'Owner', why: 'A ladder has no field for this column.' },
    { place: 'line 7', what: 'Delivery', why: 'It has no text.' },
  ])
})

test('a matrix with a title, sections and several criteria in a cell', () => {
  const csv = [
    'Northwind engineering ladder;;;',
    ';L3;L4;L5',
    'Technical;;;',
    'Code quality;"• Writes clean code',
    '• Asks for review";Reviews others\' code;Sets standards',
    'Testing;Tests own code;;"1. Owns the strategy',
    '2. Teaches it"',
    'People;;;',
    'Mentoring;-;Mentors one;Mentors many',
  ].join('\n')
  expect(outline('ladder.csv', csv)).toEqual([
    'L3 / Technical: Code quality / Writes clean code',
    'L3 / Technical: Code quality / Asks for review',
    "L4 / Technical: Code quality / Reviews others' code",
    'L5 / Technical: Code quality / Sets standards',
    'L3 / Technical: Testing / Tests own code',
    'L5 / Technical: Testing / Owns the strategy',
    'L5 / Technical: Testing / Teaches it',
    'L4 / People: Mentoring / Mentors one',
    'L5 / People: Mentoring / Mentors many',
  ])
  expect(readWell('ladder.csv', csv).title).toBe('Northwind engineering ladder')
})

test('pasted cells with a level in each row and quotes as people type them', () => {
  const tsv = [
    'Role\tScope\tSkills',
    'Engineer\tWorks on tasks that the team lead gives\t"Knows one language well',
    'Knows "git"',
    'Senior Engineer\tOwns one service of the team from start to end\t"Databases" are chosen with care',
    'Engineering Manager\tRuns one team of up to eight engineers\tCoaches and hires engineers for the team',
  ].join('\n')
  expect(outline('pasted.txt', tsv.replace('"git"', '""git"""'))).toEqual([
    'Engineer / Scope / Works on tasks that the team lead gives',
    'Engineer / Skills / Knows one language well',
    'Engineer / Skills / Knows "git"',
    'Senior Engineer / Scope / Owns one service of the team from start to end',
    'Senior Engineer / Skills / "Databases" are chosen with care',
    'Manager: Engineering Manager / Scope / Runs one team of up to eight engineers',
    'Manager: Engineering Manager / Skills / Coaches and hires engineers for the team',
  ])
})

test('tracks above the levels of a matrix', () => {
  const csv =
    ',IC,,Manager,\nCompetency,Senior,Staff,Manager,Director\nDelivery,Delivers epics,Delivers programs,Plans quarters,Plans years'
  expect(outline('ladder.csv', csv)).toEqual([
    'IC: Senior / Delivery / Delivers epics',
    'IC: Staff / Delivery / Delivers programs',
    'Manager: Manager / Delivery / Plans quarters',
    'Manager: Director / Delivery / Plans years',
  ])
})

test('a track behind its level is that level’s own; before the levels it groups them, as merged cells do', () => {
  const behind = 'Skill,Level,Track,Criterion\nDesign,Staff,IC,Sets direction\nDesign,Engineer,,Ships features'
  expect(outline('ladder.csv', behind)).toEqual([
    'IC: Staff / Design / Sets direction',
    'Engineer / Design / Ships features',
  ])
  const before = 'Track,Level,Skill,Criterion\nIC,Senior,Design,Writes designs\n,Staff,Design,Sets direction'
  expect(outline('ladder.csv', before)).toEqual([
    'IC: Senior / Design / Writes designs',
    'IC: Staff / Design / Sets direction',
  ])
})

test('ranges of levels make one criterion each, with ids that tell them apart', () => {
  const csv =
    'id,level,skill,description\nQ-1,L3–L5,Quality,Tests what they write\nQ-2,L4+,Quality,Measures it\nq-2,L3,Quality,Asks'
  const { content } = readWell('ladder.csv', csv)
  expect(content.criteria.map(({ id, levelId }) => [id, levelId])).toEqual([
    ['Q-1-L3', 'l3'],
    ['Q-1-L4', 'l4'],
    ['Q-1-L5', 'l5'],
    ['Q-2-L4', 'l4'],
    ['Q-2-L5', 'l5'],
    ['q-2', 'l3'],
  ])
})

test('a changed mapping is applied, and the same file gives the same guess', () => {
  const csv =
    'Level,Skill,Criterion,Remark\nJunior,Testing,Writes tests,Reads them too\nSenior,Testing,Plans tests,Reviews plans'
  const first = readWell('ladder.csv', csv)
  expect(readWell('ladder.csv', csv)).toEqual(first)
  const fields = first.mapping.fields.map((field) =>
    field.name === 'Criterion'
      ? { ...field, role: 'ignored' as const }
      : field.name === 'Remark'
        ? { ...field, role: 'criterion' as const }
        : field,
  )
  const changed = readWell('ladder.csv', csv, { fields })
  expect(changed.content.criteria.map(({ text }) => text)).toEqual(['Reads them too', 'Reviews plans'])
  expect(changed.mapping.fields).toEqual(fields)
})

test.each([
  ['UTF-8 with its mark', (text: string) => new TextEncoder().encode(`\ufeff${text}`)],
  ['UTF-16 little endian', (text: string) => utf16(`\ufeff${text}`, true)],
  ['UTF-16 big endian without a mark', (text: string) => utf16(text, false)],
  ['Windows-1252', (text: string) => Uint8Array.from(text, (sign) => (sign === '–' ? 0x96 : sign.charCodeAt(0)))],
])('%s', async (_name, encode) => {
  const { readLadder } = await import('../../../shared/files/ladder/parse-ladder-file.ts')
  const text = 'Level,Competency,Criterion\nJunior,Qualität – Café,Prüft\nSenior,Qualität – Café,Plant'
  const read = readLadder({ name: 'a.csv', bytes: encode(text) })
  expect(read.ok && read.value.content.competencies[0]?.name).toBe('Qualität – Café')
})

function utf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle)
  return new Uint8Array(view.buffer)
}

test('what is no table has no known format, and a table without texts has no criteria', () => {
  expect(readText('a.bin', 'hello')).toMatchObject({ ok: false, trouble: { kind: 'unknown-format' } })
  expect(readText('a.csv', 'Level,Competency,Criterion\nJunior,Testing,')).toMatchObject({
    ok: false,
    trouble: { kind: 'no-criteria', format: 'CSV' },
  })
})
