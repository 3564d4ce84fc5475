// Writes a ladder as YAML, CSV or Markdown. `readLadder` gives the same ladder back: title, levels, competencies, criteria, every field.
import { stringify } from 'yaml'
import { cellText, csvCell } from '../csv-cell.ts'
import { type CsvRow, csvHeader } from './cairn-ladder-csv.ts'
import { type OwnLadder, ownFormat } from './cairn-ladder-format.ts'
import { escapedLine, marker } from './cairn-ladder-markdown.ts'
import { unguarded } from './read-delimited.ts'

// Readers of YAML 1.1 take `yes` and `12:30` for other values unless they are quoted.
// A list that two criteria share is written out twice.
const yamlStyle = { lineWidth: 0, compat: 'yaml-1.1', aliasDuplicateObjects: false } as const

function valueOfLadder({ title, levels, competencies, criteria }: OwnLadder) {
  return { format: ownFormat, title, levels, competencies, criteria }
}

export const writeLadderYaml = (ladder: OwnLadder): string => stringify(valueOfLadder(ladder), yamlStyle)

/** With the apostrophe of a guarded cell, and one more before a text that would lose its own when it is read back. */
const guarded = (text: string): string => {
  const isGuarded = cellText(text) !== text
  return csvCell(!isGuarded && unguarded(text) !== text ? `'${text}` : text, true)
}

function csvRows({ title, levels, competencies, criteria }: OwnLadder): CsvRow[] {
  const nameOf = (list: readonly { id: string; name: string }[], wanted: string) =>
    list.find(({ id }) => id === wanted)?.name ?? ''
  return [
    { row: ownFormat, text: title },
    ...levels.map(({ id, name, track, metWhen }) => ({ row: 'level', levelId: id, level: name, track, metWhen })),
    ...competencies.map(({ id, name, shortName }) => ({
      row: 'competency',
      competencyId: id,
      competency: name,
      shortName,
    })),
    ...criteria.map((one) => ({
      row: 'criterion',
      id: one.id,
      levelId: one.levelId,
      level: nameOf(levels, one.levelId),
      competencyId: one.competencyId,
      competency: nameOf(competencies, one.competencyId),
      text: one.text,
      notes: one.notes,
      kinds: one.kinds.join(' '),
      needs: one.needs.join(' '),
      minimum: String(one.minimum),
    })),
  ]
}

/** UTF-8 with its mark and CRLF, as spreadsheets read it; line breaks within a cell are "\n". */
export function writeLadderCsv(ladder: OwnLadder): string {
  const keys = Object.keys(csvHeader) as (keyof typeof csvHeader)[]
  const lines = csvRows(ladder).map((row) => keys.map((key) => guarded(row[key] ?? '')).join(','))
  return `\ufeff${[keys.map((key) => csvHeader[key]).join(','), ...lines].join('\r\n')}\r\n`
}

const body = (text: string): string => text.split('\n').map(escapedLine).join('\n')

/** A document to read: front matter with levels and competencies, then each criterion with its text and notes as they are. */
export function writeLadderMarkdown(ladder: OwnLadder): string {
  const { criteria, ...about } = valueOfLadder(ladder)
  const parts = [`---\n${stringify(about, yamlStyle)}---`, `# ${oneLine(ladder.title)}`]
  for (const { id: competency, name } of ladder.competencies) {
    const own = criteria.filter(({ competencyId }) => competencyId === competency)
    if (own.length > 0) parts.push(`## ${oneLine(name)}`)
    for (const level of ladder.levels) {
      const here = own.filter(({ levelId }) => levelId === level.id)
      if (here.length > 0)
        parts.push(`### ${oneLine([level.track, level.name].filter((one) => one !== '').join(': '))}`)
      for (const one of here) parts.push(...criterionParts(one, criteria.indexOf(one)))
    }
  }
  return `${parts.join('\n\n')}\n`
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The place in the ladder is written too: the document is sorted by competency and level, the ladder need not be. */
function criterionParts({ text, notes, ...about }: OwnLadder['criteria'][number], at: number): string[] {
  return [
    `#### ${about.id}`,
    marker('criterion', { ...about, at }),
    body(text),
    ...(notes === '' ? [] : [marker('notes'), body(notes)]),
    marker('end'),
  ]
}
