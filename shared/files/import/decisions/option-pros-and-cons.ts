// What speaks for an option and against it: "Good, because …", lists below "Pros" and "Cons", plus and minus signs, tables.
import { blocksOf, type Item } from '../list-items.ts'
import { isTableRow, tableAt } from '../markdown-table.ts'
import { isBlank, type SourceLine, textOf } from '../source-lines.ts'
import { argumentSort } from './section-names.ts'

export type Sort = 'good' | 'bad' | 'neutral' | 'lost' | 'about'

/** Texts of each sort in the order of the file, and what says nothing for or against. */
export interface Arguments {
  readonly good: string[]
  readonly bad: string[]
  readonly lost: string[]
  readonly about: string[]
}

export const noArguments = (): Arguments => ({ good: [], bad: [], lost: [], about: [] })

const prefixes: readonly (readonly [RegExp, Sort])[] = [
  [
    /^(?:\*\*|__|\*|_)?(?:(?:very )?good|great|pro|advantage|gut|vorteil|bueno|bom|bon|bien)(?:\*\*|__|\*|_)?\s*(?:,(?:\s*(?:because|as|since|weil|da|porque|car)\b)?(?:\*\*|__)?(?:\s*:)?|:)(?:\*\*|__)?\s*/i,
    'good',
  ],
  [
    /^(?:\*\*|__|\*|_)?(?:(?:very )?bad|con|disadvantage|schlecht|nachteil|contra|malo|ruim|mauvais|mal)(?:\*\*|__|\*|_)?\s*(?:,(?:\s*(?:because|as|since|weil|da|porque|car)\b)?(?:\*\*|__)?(?:\s*:)?|:)(?:\*\*|__)?\s*/i,
    'bad',
  ],
  [/^`?[[(]?\+[\])]?`?\s+/, 'good'],
  [/^`[[(]?[-–−][\])]?`\s+|^[[(][-–−][\])]\s+/, 'bad'],
  [/^`?[[(]?(?:±|\+\/-|~)[\])]?`?\s+/, 'neutral'],
  [/^(?:✅|✔️?|👍|➕|🟢|:white_check_mark:|:heavy_plus_sign:|:\+1:|:thumbsup:)\s*/u, 'good'],
  [/^(?:❌|✖️?|👎|➖|🔴|⛔|:x:|:heavy_minus_sign:|:-1:|:thumbsdown:)\s*/u, 'bad'],
  [/^(\*\*|__)(?:rejected|not chosen|lost|discarded)\s*:\s*\1\s*/i, 'lost'],
  [/^(?:\*\*|__)?(?:rejected|not chosen|lost|discarded)(?:\*\*|__)?(?:,)?\s*(?:because|as|since|:)\s*:?\s*/i, 'lost'],
]

/** A label that stands alone or before its text: "Pros:", "**Cons**", "**Cons:** slow". */
function labelOf(text: string): { sort: Sort; rest: string } | null {
  const found =
    /^\s*(?:\*\*|__|\*|_)?([\p{L}][\p{L} ]{1,30}?)(?:\*\*|__|\*|_)?\s*(?::(?:\*\*|__|\*|_)?\s*(.*)|)$/u.exec(text)
  const sort = found === null ? null : argumentSort(found[1] ?? '')
  if (sort === null) return null
  const rest = (found?.[2] ?? '').trim()
  return text.includes(':') || rest === '' ? { sort, rest } : null
}

export function put(into: Arguments, sort: Sort | null, text: string): void {
  if (text === '') return
  if (sort === 'good' || sort === 'bad' || sort === 'lost') into[sort].push(text)
  else into.about.push(sort === 'neutral' ? `Neutral: ${text}` : text)
}

const signSort = ({ mark }: Item, hasSigns: boolean): Sort | null => (hasSigns ? (mark === '+' ? 'good' : 'bad') : null)

const isListItem = ({ text }: SourceLine): boolean => /^\s*(?:[-*+]|\d+[.)])\s/.test(text)

/** Below a label an item keeps its own words; "- slow" is against only where others of the list are "+ fast". */
function putItem(into: Arguments, item: Item, sort: Sort | null, hasSigns: boolean): void {
  const [first, ...nested] = item.lines
  if (first === undefined) return
  const label = labelOf(first.text)
  if (label !== null && (label.rest !== '' || nested.some((line) => !isBlank(line)))) {
    const end = nested.findIndex((line) => isBlank(line) || isListItem(line))
    const more = end < 0 ? nested : nested.slice(0, end)
    put(into, label.sort, [label.rest, textOf(more)].filter((part) => part !== '').join('\n'))
    readInto(into, nested.slice(more.length), label.sort)
    return
  }
  const text = textOf(item.lines)
  const prefix = prefixes.find(([pattern]) => pattern.test(text))
  if (prefix !== undefined) put(into, prefix[1], text.replace(prefix[0], ''))
  else put(into, sort ?? signSort(item, hasSigns), text)
}

function putTable(into: Arguments, lines: readonly SourceLine[]): boolean {
  const at = lines.findIndex(isTableRow)
  const table = at < 0 ? null : tableAt(lines, at)
  if (table === null || !table.header.cells.some((cell) => argumentSort(cell) !== null)) return false
  for (const { cells } of table.rows)
    cells.forEach((cell, column) => {
      put(into, argumentSort(table.header.cells[column] ?? ''), cell)
    })
  const before = lines.slice(0, at)
  readInto(into, before, null)
  readInto(into, lines.slice(at + table.length), null)
  return true
}

function putText(into: Arguments, lines: readonly SourceLine[], sort: Sort | null): Sort | null {
  let now = sort
  let open: SourceLine[] = []
  const close = () => {
    const text = textOf(open)
    const prefix = prefixes.find(([pattern]) => pattern.test(text))
    put(into, prefix === undefined ? now : prefix[1], prefix === undefined ? text : text.replace(prefix[0], ''))
    open = []
  }
  for (const line of lines) {
    const label = line.form === 'text' ? labelOf(line.text) : null
    // What another label says is about the option, not for or against it.
    const isOther =
      label === null && now !== null && /^\s*(?:\*\*|__)[\p{L}][^*_]{1,40}:\s*(?:\*\*|__)/u.test(line.text)
    if (label === null) {
      if (isOther) {
        close()
        now = null
      }
      open.push(line)
      continue
    }
    close()
    now = label.sort
    if (label.rest !== '') put(into, now, label.rest)
  }
  close()
  return now
}

/** Reads lines into what is already there. `sort` is that of the label or heading above them. */
export function readInto(into: Arguments, lines: readonly SourceLine[], sort: Sort | null): void {
  if (putTable(into, lines)) return
  const blocks = blocksOf(lines)
  const marks = new Set(blocks.flatMap((block) => (block.kind === 'item' ? [block.item.mark] : [])))
  const hasSigns = marks.has('+') && marks.has('-')
  let now = sort
  for (const block of blocks) {
    if (block.kind === 'item') putItem(into, block.item, now, hasSigns)
    else now = putText(into, block.lines, now)
  }
}

const asItem = (text: string): string => `- ${text.replaceAll('\n', '\n  ')}`

/** One text as it is, several as a list; what is about the option stands before. */
export function argumentText(about: readonly string[], texts: readonly string[]): string {
  const prose = about.join('\n\n')
  const [only] = texts
  if (texts.length === 0) return prose
  if (prose === '' && texts.length === 1) return only ?? ''
  const list = texts.map(asItem).join('\n')
  return prose === '' ? list : `${prose}\n\n${list}`
}
