// The cells of one sheet of a workbook. A sheet may say that it is a million rows long: only cells with words in them are held.

import type { LadderTrouble } from './ladder-error-types.ts'
import { ladderLimits } from './ladder-limits.ts'
import { findHeader } from './table-header.ts'
import { columnLetters, type Table, widthOf } from './table-model.ts'
import { readXml } from './xml-events.ts'

export class SheetTrouble extends Error {
  readonly trouble: LadderTrouble
  constructor(trouble: LadderTrouble) {
    super(trouble.kind)
    this.trouble = trouble
  }
}

interface Place {
  readonly row: number
  readonly column: number
}

interface Merged {
  readonly from: Place
  readonly to: Place
}

/** "B7", counted from 0. Null where it is no reference. */
function placeOf(reference: string): Place | null {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? []
  if (letters === '') return null
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { row: Number(digits) - 1, column }
}

/** Characters that XML cannot hold are written as `_x000D_`. */
const unescaped = (text: string): string =>
  text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n')

/** Texts that cells refer to by their number. Reading aids for Japanese are no part of them. */
export function sharedTexts(xml: string): string[] {
  const texts: string[] = []
  let text = ''
  let isText = false
  let isAid = false
  readXml(xml, {
    open(name) {
      if (name === 'si') text = ''
      if (name === 'rPh') isAid = true
      if (name === 't') isText = !isAid
    },
    text(part) {
      if (isText) text += part
    },
    close(name) {
      if (name === 't') isText = false
      if (name === 'rPh') isAid = false
      if (name === 'si') texts.push(unescaped(text))
    },
  })
  return texts
}

interface Sheet {
  readonly cells: { readonly place: Place; readonly text: string }[]
  readonly merged: Merged[]
}

function cellText(type: string, value: string, texts: readonly string[]): string {
  if (type === 's') return texts[Number(value)] ?? ''
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
  return type === 'e' ? '' : unescaped(value)
}

/** A cell with a formula has the value that it had when the workbook was saved. */
function readSheet(xml: string, texts: readonly string[], name: string): Sheet {
  const sheet: Sheet = { cells: [], merged: [] }
  let at: Place = { row: -1, column: -1 }
  let type = ''
  let value = ''
  let isValue = false
  readXml(xml, {
    open(element, attributes) {
      if (element === 'row') at = { row: Number(attributes.r ?? at.row + 2) - 1, column: -1 }
      if (element === 'c') {
        at = placeOf(attributes.r ?? '') ?? { row: at.row, column: at.column + 1 }
        type = attributes.t ?? ''
        value = ''
      }
      if (element === 'v' || element === 't') isValue = true
      if (element === 'mergeCell') {
        const [from, to] = (attributes.ref ?? '').split(':').map(placeOf)
        if (from && to) sheet.merged.push({ from, to })
      }
    },
    text(part) {
      if (isValue) value += part
    },
    close(element) {
      if (element === 'v' || element === 't') isValue = false
      if (element !== 'c') return
      const text = cellText(type, value, texts)
      if (text.trim() !== '') sheet.cells.push({ place: checked(at, name), text })
    },
  })
  return sheet
}

function checked(place: Place, sheet: string): Place {
  const what = place.row >= ladderLimits.rows ? 'rows' : place.column >= ladderLimits.columns ? 'columns' : null
  if (what === null) return place
  const reference = `${columnLetters(place.column)}${place.row + 1}`
  throw new SheetTrouble({
    kind: 'too-many',
    what,
    most: ladderLimits[what],
    place: sheet === '' ? reference : `${sheet}!${reference}`,
  })
}

/** One text across several levels stands in each of them. Merged cells above the header, and headings of sections, stay as they are. */
function spreadMerged(rows: string[][], merged: readonly Merged[], header: number): void {
  for (const { from, to } of merged) {
    const text = rows[from.row]?.[from.column] ?? ''
    if (from.row <= header || from.column === 0 || text === '') continue
    const last = Math.min(to.column, widthOf(rows) - 1)
    for (let column = from.column + 1; column <= last; column += 1) {
      const row = rows[from.row]
      if (row !== undefined) row[column] = text
    }
  }
}

/** `name` is empty for the only sheet of a workbook. */
export function sheetTable(xml: string, texts: readonly string[], name: string): Table {
  const { cells, merged } = readSheet(xml, texts, name)
  const height = cells.reduce((most, { place }) => Math.max(most, place.row + 1), 0)
  const width = cells.reduce((most, { place }) => Math.max(most, place.column + 1), 0)
  const rows: string[][] = Array.from({ length: height }, () => [])
  for (const { place, text } of cells) {
    const row = rows[place.row]
    if (row === undefined) continue
    while (row.length < place.column) row.push('')
    row[place.column] = text
  }
  for (const row of rows) while (row.length > 0 && row.length < width) row.push('')
  const place = (row: number, column: number): string =>
    `${name === '' ? '' : `${name}!`}${columnLetters(column)}${row + 1}`
  spreadMerged(rows, merged, findHeader({ name, rows, place }).row)
  return { name, rows, place }
}
