// HTML tables that stand in a Markdown document, as Markdown tables: their cells hold lists, and span rows and columns.
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { firstWords } from './found-ladder.ts'
import type { LeftOut } from './ladder-content.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

const mostColumns = 60
const isElement = (node: Node): node is Element => 'tagName' in node
const isOf = (node: Node, ...names: string[]): boolean => isElement(node) && names.includes(node.tagName)
const elementsIn = (node: Element, ...names: string[]): Element[] =>
  node.childNodes.filter(isElement).filter(({ tagName }) => names.includes(tagName))

/** Lines of text, with bullets for the items of lists. */
function linesOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value.replace(/\s+/g, ' ')
  if (!isElement(node) || isOf(node, 'style', 'script')) return ''
  if (node.tagName === 'br') return '\n'
  const inside = node.childNodes.map(linesOf).join('')
  if (isOf(node, 'strong', 'b')) return inside.trim() === '' ? inside : `**${inside.trim()}**`
  if (isOf(node, 'td', 'th')) return `${inside} `
  if (node.tagName === 'li') return `\n- ${inside.trim().replaceAll('\n', ' ')}\n`
  return isOf(node, 'p', 'div', 'ul', 'ol', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6') ? `\n${inside}\n` : inside
}

const textOf = (node: Node): string =>
  linesOf(node)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== '-')
    .join('\n')

interface Cell {
  readonly text: string
  readonly columns: number
  readonly rows: number
}

interface Row {
  readonly line: number
  readonly cells: readonly Cell[]
}

function spanOf(node: Element, name: string): number {
  const span = Number(node.attrs.find((attr) => attr.name === name)?.value ?? 1)
  return Number.isInteger(span) && span > 1 ? Math.min(span, mostColumns) : 1
}

function rowsOf(table: Element, firstLine: number): Row[] {
  const parts = elementsIn(table, 'thead', 'tbody', 'tfoot')
  const rows = parts.flatMap((part) => elementsIn(part, 'tr'))
  return rows.map((row) => ({
    line: firstLine + (row.sourceCodeLocation?.startLine ?? 1) - 1,
    cells: elementsIn(row, 'td', 'th').map((cell) => ({
      text: textOf(cell),
      columns: spanOf(cell, 'colspan'),
      rows: spanOf(cell, 'rowspan'),
    })),
  }))
}

interface Grid {
  readonly rows: { line: number; cells: string[] }[]
  readonly leftOut: LeftOut[]
}

/** Longer than the name of a section. */
const isTelling = (text: string): boolean => text.length > 60 || text.includes('\n')

/** Cells that span rows stand in each of them. A text across the whole row is about the rows around it. */
function gridOf(rows: readonly Row[]): Grid {
  const grid: Grid = { rows: [], leftOut: [] }
  const spans = new Map<number, { text: string; left: number }>()
  for (const { line, cells } of rows) {
    const out: string[] = []
    const fill = (): void => {
      for (let span = spans.get(out.length); span !== undefined && span.left > 0; span = spans.get(out.length)) {
        span.left -= 1
        out.push(span.text)
      }
    }
    for (const { text, columns, rows: down } of cells) {
      fill()
      if (down > 1) spans.set(out.length, { text, left: down - 1 })
      out.push(text, ...Array.from({ length: columns - 1 }, () => ''))
    }
    fill()
    const [only] = cells
    const isAcross = cells.length === 1 && only !== undefined && only.columns > 1 && isTelling(only.text)
    if (isAcross)
      grid.leftOut.push({ place: `line ${line}`, what: firstWords(only.text), why: 'It stands across the whole row.' })
    else if (cells.length > 1 || only?.rows === 1) grid.rows.push({ line, cells: out })
  }
  return grid
}

const cellOf = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', '<br>')

interface Converted {
  readonly lines: readonly { text: string; line: number }[]
  readonly leftOut: readonly LeftOut[]
}

/** What stands on the lines of a table beside it. */
function besideTable(nodes: readonly Node[], table: Element, firstLine: number): LeftOut[] {
  return nodes.flatMap((node) => {
    const text = node === table ? '' : textOf(node)
    if (text === '') return []
    const line = firstLine + (node.sourceCodeLocation?.startLine ?? 1) - 1
    return [{ place: `line ${line}`, what: firstWords(text), why: 'It stands on the same line as a table.' }]
  })
}

function convert(html: string, line: number): Converted | null {
  const { childNodes } = parseFragment(html, { sourceCodeLocationInfo: true })
  const table = childNodes.filter(isElement).find(({ tagName }) => tagName === 'table')
  const grid = table === undefined ? null : gridOf(rowsOf(table, line))
  const [header] = grid?.rows ?? []
  if (table === undefined || grid === null || header === undefined) return null
  const width = Math.min(mostColumns, Math.max(...grid.rows.map(({ cells }) => cells.length)))
  const rows = grid.rows.map(({ line: at, cells }) => ({
    text: `| ${Array.from({ length: width }, (_, column) => cellOf(cells[column] ?? '')).join(' | ')} |`,
    line: at,
  }))
  const [first, ...rest] = rows
  if (first === undefined) return null
  const rule = { text: `|${' --- |'.repeat(width)}`, line: first.line }
  const empty = { text: '', line }
  return {
    lines: [empty, first, rule, ...rest, empty],
    leftOut: [...grid.leftOut, ...besideTable(childNodes, table, line)],
  }
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** How many lines a table takes that begins at this one; 0 where none does. */
function tableLength(lines: readonly string[], at: number): number {
  if (!/^\s*<table\b/i.test(lines[at] ?? '')) return 0
  let depth = 0
  for (let end = at; end < lines.length; end += 1) {
    depth += countOf(lines[end] ?? '', /<table\b/gi) - countOf(lines[end] ?? '', /<\/table>/gi)
    if (depth <= 0) return end - at + 1
  }
  return 0
}

export interface WithoutHtmlTables {
  readonly text: string
  /** For each line of `text`, which line of the file it stands for, counted from 1. */
  readonly lines: readonly number[]
  readonly leftOut: readonly LeftOut[]
}

/** The document with each HTML table as a Markdown table, its code untouched. */
export function withMarkdownTables(markdown: string): WithoutHtmlTables {
  const lines = markdown.split('\n')
  const out: { text: string; line: number }[] = []
  const leftOut: LeftOut[] = []
  let isCode = false
  for (let at = 0; at < lines.length; ) {
    const text = lines[at] ?? ''
    if (/^ {0,3}(?:```|~~~)/.test(text)) isCode = !isCode
    const length = isCode ? 0 : tableLength(lines, at)
    const converted = length === 0 ? null : convert(lines.slice(at, at + length).join('\n'), at + 1)
    if (converted === null) out.push({ text, line: at + 1 })
    else {
      out.push(...converted.lines)
      leftOut.push(...converted.leftOut)
    }
    at += converted === null ? 1 : length
  }
  return { text: out.map(({ text }) => text).join('\n'), lines: out.map(({ line }) => line), leftOut }
}
