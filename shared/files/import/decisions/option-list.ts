// The options of a decision record: items of a list, sections of their own, or rows of a table, put together by their names.
import type { FoundOption } from '../../../rules/import/found-record.ts'
import { blocksOf } from '../list-items.ts'
import { isTableRow, type MarkdownTable, tableAt } from '../markdown-table.ts'
import { isBlank, type SourceLine, textOf } from '../source-lines.ts'
import { type Arguments, argumentText, noArguments, put, readInto } from './option-pros-and-cons.ts'
import { argumentSort, foldedHeading } from './section-names.ts'
import { isUnfilled } from './template-placeholders.ts'

export interface OpenOption {
  readonly name: string
  readonly arguments: Arguments
  /** In a list or a table of them, not by a section of its own. */
  readonly isListed: boolean
  isChosen: boolean
  /** Said to have lost, so no words of the decision choose it. */
  isLost: boolean
}

const marksOfChoice = /\s*(?:[([](?:chosen|selected|accepted|recommended|preferred|decision)[)\]]|✅|✔️?|⭐|🏆)\s*/giu

const marksOfLoss = /\s*(?:[([](?:rejected|not chosen|discarded)[)\]]|\s[–—-]\s*(?:rejected|not chosen|discarded))\s*$/i

/** Signs in front of a name: a color says how well it fits, a cross that it lost. */
const leadingSigns = /^\s*(?:(?:🟢|🟡|🟠|🔴|🔵|🟣|⚪|⚫|🟩|🟨|🟥|❌|✖️?|⛔)\s*)+/u

/** A link's words; no emphasis around all of it, no mark of the choice. */
export const optionName = (text: string): string =>
  text
    .replace(leadingSigns, '')
    .replace(marksOfChoice, ' ')
    .replace(marksOfLoss, '')
    .replace(/<a\s+(?:name|id)=[^>]*>\s*<\/a>\s*/gi, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .trim()
    .replace(/^(\*\*|__|\*|_)(.+?)\1[:.]?$/, '$2')
    .replace(/[\s:]+$/, '')
    .trim()

const isMarkedChosen = (text: string): boolean => text.search(marksOfChoice) >= 0
const isMarkedLost = (text: string): boolean => marksOfLoss.test(text) || /^\s*(?:❌|✖|⛔)/u.test(text)

/** What makes two names one: "Option 2: Kafka" and "Kafka", with or without emphasis. */
export function optionKey(name: string): string {
  const folded = foldedHeading(name.replace(/[`*_"“”']/g, ''))
  return folded
    .replace(
      /^(?:option|alternative|alt|variant|variante|solution|approach|opción|opcion|alternativa|opção|opcao|lösung)\s+(?:\d+|[a-z])\s+(?=\S)/,
      '',
    )
    .replace(/^(?:\d+|[a-h])\s+(?=\S)/, '')
    .replace(/ version (?=\d)/, ' ')
}

export class OptionList {
  readonly options: OpenOption[] = []

  /** The one of this name, or a new one. A longer name stands for a shorter one of the list that it begins with, a shorter one for a longer one that ends so. */
  named(text: string): OpenOption {
    const name = optionName(text)
    const found = this.same(name) ?? this.byNumber(name) ?? this.beginning(optionKey(name)) ?? this.atPlace(name)
    return this.marked(found ?? this.added(name, false), text)
  }

  /** One of a list, in which "Kafka" and "Kafka Streams" are two. */
  listed(text: string): OpenOption {
    const name = optionName(text)
    return this.marked(this.same(name) ?? this.added(name, true), text)
  }

  private same(name: string): OpenOption | undefined {
    const key = optionKey(name)
    return this.options.find((one) => optionKey(one.name) === key)
  }

  private added(name: string, isListed: boolean): OpenOption {
    const made: OpenOption = { name, arguments: noArguments(), isListed, isChosen: false, isLost: false }
    this.options.push(made)
    return made
  }

  private marked(option: OpenOption, text: string): OpenOption {
    option.isChosen ||= isMarkedChosen(text)
    option.isLost ||= isMarkedLost(text)
    return option
  }

  has(text: string): boolean {
    const name = optionName(text)
    return (this.same(name) ?? this.byNumber(name) ?? this.beginning(optionKey(name))) !== undefined
  }

  /** "Option 2" stands for the one that begins so. */
  private byNumber(name: string): OpenOption | undefined {
    const number = /^(?:option|alternative)\s+(\w+)$/i.exec(name)?.[1]?.toLowerCase()
    if (number === undefined) return undefined
    return this.options.find((one) => new RegExp(`^(?:option|alternative)\\s+${number}\\b`, 'i').test(one.name))
  }

  /** "Alt 4: Other words" is the fourth of a list without numbers, as long as nothing was said about it. */
  private atPlace(name: string): OpenOption | undefined {
    const place = /^(?:option|alternative|alt|variant)\s+(\d{1,2})\s*[:.–—-]/i.exec(name)?.[1]
    const there = this.options[Number(place ?? 0) - 1]
    const isFree =
      there !== undefined && [...there.arguments.good, ...there.arguments.bad, ...there.arguments.about].length === 0
    return isFree && !this.options.some((one) => /^(?:option|alternative|alt|variant)\s+\w\b/i.test(one.name))
      ? there
      : undefined
  }

  private beginning(key: string): OpenOption | undefined {
    const alike = this.options.filter((one) => {
      const other = optionKey(one.name)
      return (
        one.isListed &&
        key.length > 3 &&
        other.length > 3 &&
        (other.startsWith(`${key} `) || key.startsWith(`${other} `) || (key.includes(' ') && other.endsWith(` ${key}`)))
      )
    })
    return alike.length === 1 ? alike[0] : undefined
  }
}

/** Up to a dash or a colon that stands in no code and no brackets. */
const dashedName = /^((?:`[^`]*`|\([^()]*\)|[^`(]){2,200}?)(?:\s+[–—-]\s+|:\s+)(.+)$/s

/** A name with what follows it in the same line: "**Kafka** – a log", "Kafka: a log". */
function split(text: string): { name: string; rest: string } {
  const bold = /^(\*\*|__)(.+?)\1\s*(?:[:–—-]\s*)?(.*)$/s.exec(text)
  if (bold !== null) return { name: bold[2] ?? '', rest: bold[3] ?? '' }
  const dashed = dashedName.exec(text)
  const isOption = /^(?:option|alternative)\s+\w+$/i.test(dashed?.[1] ?? '')
  return dashed === null || isOption ? { name: text, rest: '' } : { name: dashed[1] ?? '', rest: dashed[2] ?? '' }
}

const longestName = 300

function readItem(list: OptionList, lines: readonly SourceLine[]): void {
  const [first, ...more] = lines
  if (first === undefined) return
  const nestedAt = more.findIndex((line) => isBlank(line) || /^\s*(?:[-*+]|\d+[.)])\s/.test(line.text))
  const own = nestedAt < 0 ? lines : lines.slice(0, nestedAt + 1)
  const text = textOf(own)
    .replaceAll('\n', ' ')
    .replace(/<a\s+(?:name|id)=[^>]*>\s*<\/a>\s*/gi, '')
  if (isUnfilled(text)) return
  const { name, rest } = split(text.replace(leadingSigns, ''))
  const option = list.listed(name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name)
  if (name.length > longestName) put(option.arguments, null, name)
  if (isMarkedChosen(text)) option.isChosen = true
  if (isMarkedLost(text)) option.isLost = true
  if (/^(?:selected|chosen)\b/i.test(rest)) option.isChosen = true
  const lost = lostBecause.exec(rest)
  put(option.arguments, lost === null ? null : 'lost', optionRest(lost?.[1] ?? rest))
  if (nestedAt >= 0) readInto(option.arguments, more.slice(nestedAt), null)
}

/** "rejected because it is slow", "verworfen, weil …". */
const lostBecause =
  /^(?:rejected|not chosen|discarded|deferred|dismissed|verworfen|abgelehnt|nicht gewählt|descartad[oa]|rechazad[oa]|rejeitad[oa]|rejetée?|écartée?)(?!\p{L})[\s,:–—-]*(?:(?:because|as|since|weil|da|porque|car)(?!\p{L}))?\s*(.+)$/isu

const optionRest = (text: string): string => text.replace(marksOfChoice, ' ').replace(marksOfLoss, '').trim()

function readTable(list: OptionList, { header, rows }: MarkdownTable): boolean {
  const nameColumn = header.cells.findIndex((cell) =>
    /^(?:options?|alternatives?|name|solution|approach|position|ansatz|lösung|variante|opci[oó]n|alternativa|op[çc][ãa]o)$/i.test(
      cell.trim(),
    ),
  )
  if (nameColumn < 0) return false
  for (const { cells } of rows) {
    const option = list.listed(cells[nameColumn] ?? '')
    cells.forEach((cell, at) => {
      const label = header.cells[at] ?? ''
      const sort = argumentSort(label)
      if (at === nameColumn || cell === '') return
      put(option.arguments, sort, sort === null && label !== '' ? `${label}: ${cell}` : cell)
    })
  }
  return true
}

/** A line that is a name by itself: "**Option A: Kafka**". */
const boldName = (line: SourceLine): string | null =>
  line.form === 'text' ? (/^\s*(\*\*|__)([^*_].*?)\1:?\s*$/.exec(line.text)?.[2] ?? null) : null

/** "daily, weekly, monthly" in one line, each a few words. */
function namesInLine(lines: readonly SourceLine[]): string[] {
  const filled = lines.filter((line) => !isBlank(line))
  const text = filled[0]?.text.trim() ?? ''
  const names = text.split(/\s*[,;]\s*/)
  const isList = filled.length === 1 && names.length > 2 && !/^[-*+|#>]|[.:!?]/.test(text)
  return isList && names.every((name) => name !== '' && name.split(/\s+/).length <= 4) ? names : []
}

/** Reads what stands below "Considered options" itself. Gives back lines that are about none of them. */
export function readOptions(list: OptionList, lines: readonly SourceLine[]): SourceLine[] {
  const at = lines.findIndex(isTableRow)
  const table = at < 0 ? null : tableAt(lines, at)
  if (table !== null && readTable(list, table))
    return [...readOptions(list, lines.slice(0, at)), ...readOptions(list, lines.slice(at + table.length))]
  const named = lines.findIndex((line) => {
    const name = boldName(line)
    return name !== null && argumentSort(name) === null
  })
  if (named >= 0) {
    readNamed(list, lines.slice(named))
    return readOptions(list, lines.slice(0, named))
  }
  const inLine = namesInLine(lines)
  for (const name of inLine) list.listed(name)
  if (inLine.length > 0) return []
  return blocksOf(lines).flatMap((block) => {
    if (block.kind === 'text') return block.lines
    readItem(list, block.item.lines)
    return []
  })
}

function readNamed(list: OptionList, lines: readonly SourceLine[]): void {
  let option: OpenOption | null = null
  let open: SourceLine[] = []
  for (const line of [...lines, null]) {
    const name = line === null ? null : boldName(line)
    const isNew = name !== null && argumentSort(name) === null
    if (line !== null && !isNew) {
      open.push(line)
      continue
    }
    if (option !== null) readInto(option.arguments, open, null)
    open = []
    option = name === null ? null : list.named(name)
  }
}

/** What a list of alternatives says of those that were not taken is why they lost, unless it says more than that. */
export function takeAsLost({ options }: OptionList): void {
  if (options.some(({ isChosen }) => isChosen)) return
  for (const { isListed, arguments: said } of options)
    if (isListed && said.good.length + said.bad.length + said.lost.length === 0) said.lost.push(...said.about.splice(0))
}

export const foundOption = ({ name, arguments: said, isChosen }: OpenOption): FoundOption => ({
  name,
  for: argumentText(said.about, said.good),
  against: argumentText([], said.bad),
  whyLost: argumentText([], said.lost),
  chosen: isChosen,
})
