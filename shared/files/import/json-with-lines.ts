// JSON of other programs: its value, and on which lines the elements of each list stand.
import { failed, ok, type Result } from '../../result.ts'

export type JsonObject = Readonly<Record<string, unknown>>

export interface JsonTrouble {
  readonly kind: 'broken'
  readonly format: 'JSON'
  readonly line: number
  readonly detail: string
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
/** The objects of a list; nothing of what is none. */
export const objectsIn = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : [])
export const textIn = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : ''
export const textsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(textIn).filter((one) => one !== '') : []

const lineAt = (text: string, offset: number): number => {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1
  return line
}

export function readJson(text: string): Result<unknown, JsonTrouble> {
  try {
    return ok(JSON.parse(text) as unknown)
  } catch (error) {
    const detail = error instanceof Error ? error.message : ''
    const position = /position (\d+)/.exec(detail)?.[1]
    const isEnd = /end of JSON|Unterminated/i.test(detail)
    return failed({
      kind: 'broken',
      format: 'JSON',
      line: lineAt(text, position === undefined ? (isEnd ? text.length : 0) : Number(position)),
      detail: isEnd
        ? 'it ends too early'
        : (detail.split(/ in JSON| at position/, 1)[0] ?? '').replace(/,? ?"[\s\S]*$/, '').replace(/\.+$/, '') ||
          'not valid',
    })
  }
}

export interface ElementLines {
  readonly line: number
  readonly endLine: number
}

/** Lines of the elements of each list, or of an object, that stands in the outermost object, by its key. Only for text that was parsed. */
export function linesOfElements(text: string): ReadonlyMap<string, readonly ElementLines[]> {
  const found = new Map<string, ElementLines[]>()
  let line = 1
  let depth = 0
  let key = ''
  let start = 0
  let element = 3
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (sign === '\n') line += 1
    else if (sign === '"') {
      const end = endOfString(text, at)
      if (depth === 1) key = text.slice(at + 1, end)
      at = end
    } else if (sign === '{' || sign === '[') {
      depth += 1
      if (depth === 2) element = sign === '[' ? 3 : 2
      if (depth === element) start = line
    } else if (sign === '}' || sign === ']') {
      if (depth === element) {
        const own = found.get(key)
        if (own === undefined) found.set(key, [{ line: start, endLine: line }])
        else own.push({ line: start, endLine: line })
      }
      depth -= 1
    }
  }
  return found
}

function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text[at] === '"') return at
  }
  return text.length
}
