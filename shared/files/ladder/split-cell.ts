// The criteria of one cell or one text that may hold several: bullets, numbers, lines, or a list between semicolons.

const bullet = /^(\s*)(?:[-*+•·–—▪◦‣●○■□➢✓✔►▸»]|o(?=\s)|\(?(?:\d{1,2}|[a-z])[.)])(?:\s+|(?<=[•·▪◦‣●○■□➢✓✔►▸»]))(?=\S)/
const placeholder = /^(?:[-–—.…?/]+|n\/?a|n\.a\.|none|tbd|tbc|todo|x|same|"|''|not applicable)$/i
const notHere = /^(?:n\/?a|none|nothing|not applicable)(?: (?:at|for|on) this (?:level|role|stage|grade))?\.?$/i

/** Words that stand where nothing is meant. */
export const isPlaceholder = (text: string): boolean => placeholder.test(text.trim()) || notHere.test(text.trim())

interface Item {
  readonly text: string
  /** The line that introduces a list, such as "You can:". */
  readonly intro: string
}

/** Bullets within one line: "• first • second". */
function inlineBullets(line: string): string[] | null {
  const parts = line.split(/(?:^|\s+)[•▪●◦‣](?:\s+|(?=\p{Lu}))/u).map((part) => part.trim())
  const filled = parts.filter((part) => part !== '')
  return parts.length > 2 || (parts.length === 2 && parts[0] === '') ? filled : null
}

/** "1) first 2) second" within one line, when the numbers count on from 1. */
function inlineNumbers(line: string): string[] | null {
  const marks = [...line.matchAll(/(?:^|\s)\(?(\d{1,2})[.)]\s+(?=\p{L})/gu)]
  if (marks.length < 2 || marks[0]?.index !== 0) return null
  if (!marks.every((mark, at) => Number(mark[1]) === at + 1)) return null
  return marks.map((mark, at) => line.slice(mark.index + mark[0].length, marks[at + 1]?.index).trim())
}

const looksLikeItem = (part: string): boolean => {
  const words = part.split(/\s+/).length
  return words >= 2 && words <= 30 && !/[.!?]\s+\p{Lu}/u.test(part)
}

/** Semicolons only when everything between them looks like an item of its own. */
function semicolons(line: string): string[] | null {
  const parts = line.split(/;(?:\s+|$)/).map((part) => part.trim())
  const filled = parts.filter((part) => part !== '').map((part) => part.replace(/^and\s+(?=\w+\s+\w+)/, ''))
  return filled.length > 1 && filled.every(looksLikeItem) ? filled : null
}

const widthOf = (line: string): number => /^\s*/.exec(line.replace(/\t/g, '  '))?.[0].length ?? 0

/** Lines under a bullet belong to it while they are deeper, or go on with its sentence. */
function bulletItems(lines: readonly string[]): Item[] {
  const first = lines.findIndex((line) => bullet.test(line))
  const base = lines.filter((line) => bullet.test(line)).reduce((least, line) => Math.min(least, widthOf(line)), 1000)
  const lead = lines
    .slice(0, first)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const intro = lead.at(-1)?.endsWith(':') ? (lead.at(-1) ?? '') : ''
  const before = intro === '' ? lead : lead.slice(0, -1)
  const items: string[][] = []
  for (const line of lines.slice(first)) {
    const isTop = bullet.test(line) && widthOf(line) <= base
    const goesOn = line.trim() === '' || widthOf(line) > base || bullet.test(line) || /^\s*\p{Ll}/u.test(line)
    if (isTop) items.push([line.replace(bullet, '')])
    else if (goesOn)
      items.at(-1)?.push(bullet.test(line) ? `${' '.repeat(widthOf(line) - base)}${line.trim()}` : line.trim())
    else items.push([line.trim()])
  }
  const texts = items.map((item) => item.join('\n').trim())
  return [...before.map((text) => ({ text, intro: '' })), ...texts.map((text) => ({ text, intro }))]
}

/** A line that begins in lower case goes on with the sentence before it. */
function plainLines(lines: readonly string[]): string[] {
  const items: string[] = []
  let isNew = true
  for (const line of lines) {
    const text = line.trim()
    const before = items.at(-1)
    if (text === '') isNew = true
    else if (before !== undefined && !isNew && /^[\p{Ll}(,]/u.test(text) && !/[.!?:]$/.test(before))
      items[items.length - 1] = `${before} ${text}`
    else {
      items.push(text)
      isNew = false
    }
  }
  return items
}

/** Every criterion of a cell, in order; one where nothing parts it. Empty for an empty cell. */
export function splitCell(text: string): Item[] {
  const lines = text.split('\n')
  const filled = lines.filter((line) => line.trim() !== '')
  if (filled.length === 0) return []
  const only = filled.length === 1 ? (filled[0] ?? '').trim() : ''
  if (only !== '') {
    const parts = inlineBullets(only) ?? inlineNumbers(only) ?? semicolons(only.replace(bullet, ''))
    return (parts ?? [only.replace(bullet, '')]).map((part) => ({ text: part, intro: '' }))
  }
  const items = filled.some((line) => bullet.test(line))
    ? bulletItems(lines)
    : plainLines(lines).map((part) => ({ text: part, intro: '' }))
  return items.filter((item) => item.text !== '')
}

/** Whether a text is nothing but a list: then each of its items is a criterion, wherever it stands. */
export function isOnlyList(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.length > 1 && lines.every((line) => bullet.test(line) || /^\s/.test(line)) && bullet.test(lines[0] ?? '')
}
