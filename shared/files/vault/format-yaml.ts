// Plain data as YAML that readers of version 1.1 and 1.2 understand alike: what one of them could take for a number, a day or a yes is
// quoted, and a text of several lines stands line by line.

/** What stands in a front matter: texts, numbers, yes or no, lists and maps of these. */
export type YamlValue = string | number | boolean | readonly YamlValue[] | YamlMap
export interface YamlMap {
  readonly [key: string]: YamlValue
}

/** Characters that YAML does not take as they are, or that version 1.1 takes for the end of a line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that are escaped
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/u
const everyUnprintable = new RegExp(unprintable.source, 'gu')

/** Whether every character of it may stand in a file as it is. */
export const isPrintable = (text: string): boolean => !unprintable.test(text)

/** A letter first, and no sign that means something. */
const bare = /^\p{L}(?:[\p{L}\p{M}\p{N} _./,;()'’+-]*[\p{L}\p{M}\p{N}_.()'’+-])?$/u
/** A word of these is a yes, a no or nothing to one of the two. */
const meaning = /^(?:true|false|yes|no|on|off|y|n|null|nan|inf|infinity)$/i

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

const quoted = (text: string): string => JSON.stringify(text).replace(everyUnprintable, escaped)

const scalar = (value: string | number | boolean): string => {
  if (typeof value === 'boolean') return String(value)
  // Version 1.1 knows no number with an exponent and no dot.
  if (typeof value === 'number') return String(value).replace(/^(-?\d+)e/, '$1.0e')
  return bare.test(value) && !meaning.test(value) ? value : quoted(value)
}

/** Whether it may stand line by line, each kept as it is. */
function isBlock(text: string): boolean {
  if (!text.includes('\n') || !isPrintable(text)) return false
  const lines = text.split('\n')
  return /^[^ \t]/.test(lines[0] ?? '') && lines.at(-1) !== '' && lines.every((line) => line === '' || /\S/.test(line))
}

const indented = (lines: readonly string[]): string[] => lines.map((line) => (line === '' ? '' : `  ${line}`))

const isList = (value: YamlValue): value is readonly YamlValue[] => Array.isArray(value)

function itemLines(value: YamlValue): string[] {
  if (typeof value !== 'object')
    return isBlockText(value) ? ['- |-', ...indented(value.split('\n'))] : [`- ${scalar(value)}`]
  const [first, ...rest] = isList(value) ? value.flatMap(itemLines) : yamlLines(value)
  return first === undefined ? [isList(value) ? '- []' : '- {}'] : [`- ${first}`, ...indented(rest)]
}

const isBlockText = (value: YamlValue): value is string => typeof value === 'string' && isBlock(value)

function entryLines(key: string, value: YamlValue): string[] {
  const name = scalar(key)
  if (typeof value !== 'object')
    return isBlockText(value) ? [`${name}: |-`, ...indented(value.split('\n'))] : [`${name}: ${scalar(value)}`]
  const inside = isList(value) ? value.flatMap(itemLines) : yamlLines(value)
  if (inside.length === 0) return [`${name}: ${isList(value) ? '[]' : '{}'}`]
  return [`${name}:`, ...indented(inside)]
}

/** Its lines, key by key in the order given; none for a map without keys. */
export const yamlLines = (map: YamlMap): string[] =>
  Object.entries(map).flatMap(([key, value]) => entryLines(key, value))
