// A table of what was done, as CSV or TSV: its columns are guessed by their names and values, or taken as a person chose them.

import { failed, ok } from '../../../result.ts'
import type { ColumnRole, FoundColumn, FoundNote, LeftOutLines } from '../../../rules/import/found-record.ts'
import { guessDelimiter, readDelimited } from '../../ladder/read-delimited.ts'
import type { Table } from '../../ladder/table-model.ts'
import { findDay } from '../days-in-text.ts'
import type { ChosenColumns, ReadFile } from '../read-import-file.ts'
import { beginning } from '../source-lines.ts'
import { foundNotes, linksIn, type NoteDraft, tagsIn } from './note-draft.ts'
import { kindOfWords, speakersOf } from './note-kind.ts'
import { dayOf } from './read-resume.ts'

const byName: readonly (readonly [RegExp, ColumnRole])[] = [
  [/^(?:date|day|when|on|datum|completed(?: on)?|finished|end(?: date)?|timestamp|created(?: at)?)$/, 'date'],
  [/^(?:id|key|uuid|number)$/, 'id'],
  [
    /^(?:what|title|entry|text|achievement|accomplishment|task|activity|summary|what i did|note|win|item|name|done)$/,
    'text',
  ],
  [/^(?:tags?|labels?|category|categories|project|area|topic|theme|company|team|skills?)$/, 'tags'],
  [/^(?:type|kind|sort)$/, 'kind'],
  [/^(?:person|people|who|from|by|with|stakeholders?|manager)$/, 'person'],
  [/^(?:links?|urls?|pr|evidence|reference)$/, 'link'],
  [/^(?:description|details?|notes|impact|result|outcome|comments?|context|why|role|my part)$/, 'details'],
]

const folded = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
const dayIn = (cell: string): string | null => findDay(cell)?.day ?? dayOf(cell.trim())

function guessed(name: string, values: readonly string[]): ColumnRole {
  const role = byName.find(([pattern]) => pattern.test(folded(name)))?.[1]
  const filled = values.filter((value) => value.trim() !== '')
  const dates = filled.filter((value) => value.length < 40 && dayIn(value) !== null).length
  if (role === 'date' || role === undefined) {
    if (filled.length > 0 && dates * 10 >= filled.length * 6) return 'date'
    return role === undefined ? 'details' : 'ignored'
  }
  return role
}

/** One date, and one text: the first column that could be either; others add to it. */
function guessRoles(header: readonly string[], rows: readonly (readonly string[])[]): ColumnRole[] {
  const roles = header.map((name, at) =>
    guessed(
      name,
      rows.map((row) => row[at] ?? ''),
    ),
  )
  const first = roles.indexOf('date')
  const single = roles.map((role, at): ColumnRole => (role === 'date' && at !== first ? 'details' : role))
  if (single.includes('text')) return single
  const details = single.indexOf('details')
  return single.map((role, at) => (at === details ? 'text' : role))
}

const looksLikeLadder = (header: readonly string[]): boolean =>
  header.some((name) => /^(?:level|competency|criteri(?:on|a))$/.test(folded(name)))

function draftOf(row: readonly string[], columns: readonly FoundColumn[], line: number, endLine: number): NoteDraft {
  const cells = (role: ColumnRole) =>
    columns.flatMap((column, at) =>
      column.role === role && (row[at] ?? '').trim() !== ''
        ? [{ name: column.name, value: (row[at] ?? '').trim() }]
        : [],
    )
  const values = (role: ColumnRole) => cells(role).map(({ value }) => value)
  const details = cells('details').map(({ name, value }) =>
    /^(?:description|details?|notes?|)$/.test(folded(name)) ? value : `${name}: ${value}`,
  )
  const text = [values('text').join('\n'), ...details].filter((part) => part !== '').join('\n\n')
  const tags = [...values('tags').flatMap((value) => value.split(/\s*[,;]\s*/)), ...tagsIn(text)]
  const day = values('date').flatMap((value) => dayIn(value) ?? [])[0] ?? null
  const kindCell = values('kind')[0] ?? ''
  const kind: FoundNote['kind'] = kindOfWords(kindCell) ?? 'entry'
  const people = values('person').flatMap((value) => value.split(/\s*[,;]\s*/))
  return {
    kind,
    text,
    day,
    dayFrom: day === null ? null : 'field',
    line,
    endLine,
    tags: kind === 'entry' && kindCell !== '' ? [...tags, kindCell] : tags,
    people: people.length > 0 || kind !== 'feedback' ? people : speakersOf(text),
    links: linksIn([text, ...values('link')].join('\n')),
    key: values('id')[0] ?? '',
  }
}

function columnsOf({ rows }: Table, chosen: ChosenColumns | undefined): FoundColumn[] | null {
  const [header = [], ...rest] = rows
  if (header.length < 2 || rest.length === 0) return null
  const roles = guessRoles(header, rest.slice(0, 200))
  const isJournal = roles.includes('date') && roles.includes('text') && !looksLikeLadder(header)
  if (chosen === undefined && !isJournal) return null
  return header.map((name, at) => ({
    name,
    role: chosen?.[at] ?? roles[at] ?? 'ignored',
    example: beginning(rest.find((row) => (row[at] ?? '').trim() !== '')?.[at] ?? ''),
  }))
}

export function readJournalTable(path: string, text: string, chosen: ChosenColumns | undefined): ReadFile | null {
  const delimiter = guessDelimiter(text)
  if (delimiter === null || delimiter === '|') return null
  const read = readDelimited(text, delimiter)
  if (!read.ok) {
    const { trouble } = read
    if (trouble.kind !== 'too-many' || !/\.(?:csv|tsv)$/i.test(path)) return null
    return failed({ kind: 'too-many', what: trouble.what === 'columns' ? 'columns' : 'rows', most: trouble.most })
  }
  const columns = columnsOf(read.value, chosen)
  if (columns === null) return null
  const lineOf = (row: number): number => Number(/\d+/.exec(read.value.place(row, 0))?.[0] ?? 1)
  const leftOut: LeftOutLines[] = []
  const drafts = read.value.rows.slice(1).flatMap((row, index) => {
    const line = lineOf(index + 1)
    const endLine = line + row.reduce((count, cell) => count + cell.split('\n').length - 1, 0)
    const draft = draftOf(row, columns, line, endLine)
    if (draft.text !== '') return [draft]
    if (row.some((cell) => cell.trim() !== ''))
      leftOut.push({ line, endLine, what: beginning(row.join(' ')), why: 'A row without text.' })
    return []
  })
  const used = new Set(columns.filter(({ role }) => role !== 'ignored').map(({ role }) => role))
  return ok({
    recognized: {
      format: delimiter === '\t' ? 'TSV' : 'CSV',
      sureness: used.has('date') && used.has('text') ? 'likely' : 'possible',
      why: columns
        .filter(({ role }) => role === 'date' || role === 'text')
        .map(({ name, role }) => `“${name}” as ${role}`),
    },
    records: foundNotes('table', path, drafts),
    leftOut,
    structure: [1],
    columns,
  })
}
