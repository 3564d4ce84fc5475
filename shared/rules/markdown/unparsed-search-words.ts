// The words of most texts for search without parsing them, which takes far longer than to find their terms. Only where every sign could
// go or stay without a word being joined, parted, lost or added: then the terms are those of the parsed text, whatever its signs mean.
import { allowedLink } from '../text/allowed-link.ts'

/** Characters of terms, and those that end one in C++ and C#. */
const inTerm = String.raw`\p{L}\p{M}\p{N}\p{Default_Ignorable_Code_Point}`
/** What may go when a text is formatted, and what may stand between two groups of digits. */
const between = String.raw`\s\\,.'’*_~\x60>#|`

const needsParser = new RegExp(
  [
    // A backslash goes; what it was before stays, and could belong to the word before it.
    String.raw`\\(?:[\\+#',\x60<&]|\.\d)|&#?\w+;|\r`,
    // Fences say a language; brackets lead somewhere, name a note or a picture, or tick a box; an address in angle brackets loses them.
    String.raw`\x60{3}|~{3}|\]\(|\]:|\[\^|\[\[|!\[|\[[xX]\]|<[^\s<>]*[:@]`,
    // A sign within a word; a low line there always stays.
    String.raw`(?<=[${inTerm}+#])_*[*~\x60][*_~\x60]*(?=[${inTerm}+#])|(?<=[+#])_+(?=[${inTerm}+#])|(?<=[${inTerm}+#])_+(?=[+#])`,
    // Two figures could become one.
    String.raw`\d(?=[${between}]*[*_~\x60\n])[${between}]+\d{3}`,
  ].join('|'),
  'u',
)

/** A line under the head of a table, or under a heading. */
const underline = /^(?=.*[-=])[ \t>|:=-]+$/m
const numbered = /^([ \t>*+-]*)(\d+)[.)](?=[ \t]|$)(?: {1,4}(?=["“'‘(*_~`]{0,3}[\p{L}\p{N}])(?!\d+[.)]))?/gmu
const plainItem = / $/

/** Whether numbers before items are the ones that a reader sees: each item has words, and they count on. */
function countsOn(text: string): boolean {
  let expected: number | null = null
  let indent = ''
  for (const [whole, before = '', digits = ''] of text.matchAll(numbered)) {
    const number = Number(digits)
    const isFirst = expected === null
    if (digits !== String(number) || !plainItem.test(whole)) return false
    if (!isFirst && (number !== expected || before !== indent)) return false
    expected = number + 1
    indent = before
  }
  return expected === null || !underline.test(text)
}

const plainWords = String.raw`(?:(?!www\.)[^\[\]\n\\*_~\x60<>&!|@:])`
/** Right after a bracket a low line could be emphasis that it is not after a word. */
const after = String.raw`(?=$|[\s.,;?!])`
const link = new RegExp(
  String.raw`(?<=^|\s|\s\(|^\()\[(${plainWords}*)\]\((https?:\/\/[\w.\/?=#%~+-]+)\)${after}`,
  'gmiu',
)
const named = new RegExp(
  String.raw`(?<=^|\s)\[\[[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\|(${plainWords}+)\]\]${after}`,
  'gmu',
)
/** Where an address would not lead anywhere: code and HTML. */
const mayBeCode = /[\x60<]| {4}|\t/

/** Links that can be nothing else are their words; where they lead follows the text. */
function withoutLinks(text: string): { readonly words: string; readonly addresses: readonly string[] } {
  if (!text.includes('[') || mayBeCode.test(text)) return { words: text, addresses: [] }
  const addresses: string[] = []
  const unnamed = text.replace(named, '$1')
  const words = unnamed.replace(link, (_, label: string, url: string) => {
    const address = allowedLink(url)
    if (address !== null && label.trim() !== '') addresses.push(address)
    return label
  })
  return { words, addresses: [...new Set(addresses)] }
}

const fence = /^\x60{3}.*$/gm
const isOpening = /^\x60{3}[\w+#.-]*$/
const isClosing = /^\x60{3}$/

/** Without the lines around blocks of code, which say no word but a language; they stay where a pair is no plain one. */
function withoutFences(text: string): string {
  const lines = text.match(fence) ?? []
  const inPairs = lines.every((line, at) => (at % 2 === 0 ? isOpening : isClosing).test(line))
  return lines.length === 0 || lines.length % 2 === 1 || !inPairs || text.includes('<') ? text : text.replace(fence, '')
}

/** Null where the text has to be parsed. */
export function unparsedWords(text: string): string | null {
  const unfenced = withoutFences(text)
  const { words, addresses } = unfenced === text ? withoutLinks(text) : { words: unfenced, addresses: [] }
  if (needsParser.test(words) || !countsOn(words)) return null
  if (words.includes('|') && underline.test(words)) return null
  return [words, ...addresses].join('\n\n')
}
