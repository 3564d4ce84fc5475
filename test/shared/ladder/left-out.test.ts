// What a ladder's file holds beside its criteria is listed, each with its place and why.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readWell } from './ladder-outline.ts'

const read = (name: string) => {
  const file = readFileSync(join(import.meta.dirname, 'files', name), 'utf8')
  return readWell(name, file).leftOut.map(({ place, what, why }) => `${place} / ${what} / ${why}`)
}

test('what stands around the levels of a document, and what is read from its other half, is listed as left out', () => {
  expect(read('chapters-around-levels.md')).toEqual([
    'line 5 / Why we wrote this / This section describes no level.',
    'line 55 / What we look at / This section describes no level.',
    'line 60 / How a promotion goes / This section describes no level.',
    'line 11 / Task / The criteria were read from another part of this file.',
    'line 12 / Feature / The criteria were read from another part of this file.',
    'line 13 / Project / The criteria were read from another part of this file.',
  ])
  expect(read('front-matter-and-text.md').slice(-5)).toEqual([
    'line 32 / make plans / The criteria were read from another part of this file.',
    'line 33 / pay fairly / The criteria were read from another part of this file.',
    'line 36 / Talking - How you speak with others / The criteria were read from another part of this file.',
    'line 37 / Mastery - What you know / The criteria were read from another part of this file.',
    'line 31 / It helps engineers and managers: / A ladder has no field for this key.',
  ])
})

test('a text across a row of an HTML table is listed with its line, as is code after the table', () => {
  expect(read('html-table.md')).toEqual([
    'line 58 / ```html / The criteria were read from another part of this file.',
    'line 58 / <table><tr><td>Level</td><td>Delivery</td></tr><tr><td>IC9</td><td>Is not read<… / The criteria were read from another part of this file.',
    'line 58 / ``` / The criteria were read from another part of this file.',
    'line 21 / Someone who learns how the team builds, tests and runs what it owns. - **Years:… / It stands across the whole row.',
    'line 44 / Someone who works on their own for a week and knows when to ask. / It stands across the whole row.',
  ])
})

test('a text and a second table on the lines of an HTML table are listed with their line', () => {
  const table = (last: string) =>
    ['Level,Delivery,Mentoring', `Junior,Finishes tasks,Asks ${last}`, `Senior,Leads projects,Helps ${last}`]
      .map((row) => `<tr><td>${row.replaceAll(',', '</td><td>')}</td></tr>`)
      .join('\n')
  const file = `# Ladder\n\n<table>${table('a mentor')}</table> See the wiki <table>${table('two teams')}</table>\n`
  const { content, leftOut } = readWell('beside.md', file)
  expect(content.criteria.map(({ text }) => text)).toEqual([
    'Finishes tasks',
    'Asks a mentor',
    'Leads projects',
    'Helps a mentor',
  ])
  expect(leftOut.map(({ place, what, why }) => `${place} / ${what} / ${why}`)).toEqual([
    'line 5 / See the wiki / It stands on the same line as a table.',
    'line 5 / Level Delivery Mentoring Junior Finishes tasks Asks two teams Senior Leads proj… / It stands on the same line as a table.',
  ])
})

test('of two texts of a level the shorter is kept as the note, also where no competency is named', () => {
  const level = (summary: string, detail: string) => ({ summary, detail })
  const file = {
    name: 'Mentoring',
    L1: level('Builds trust.', 'Listens first and tells something of their own work.'),
    L2: level('Shows the problem.', 'Asks until the other person says what the problem is.'),
  }
  const { content, leftOut } = readWell('mentoring.json', JSON.stringify(file))
  expect(content.criteria.map(({ levelId, text, notes }) => [levelId, text, notes])).toEqual([
    ['l1', 'Listens first and tells something of their own work.', 'Builds trust.'],
    ['l2', 'Asks until the other person says what the problem is.', 'Shows the problem.'],
  ])
  expect(leftOut).toEqual([])
})
