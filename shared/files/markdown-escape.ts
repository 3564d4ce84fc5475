// Words as they stand in Markdown: no sign of theirs is taken for a mark, and addresses open.

const signs = /[\\`*_[\]<>#|~$&]/g
// At the start of a line these would make a list, a heading or a rule of it.
const atStart = /^(\s*)([-+=]|\d+(?=[.)]))/
// What stands after an address in a sentence is not part of it.
const address = /https?:\/\/[^\s<>|]*[^\s<>|.,;:!?'"”’]/g

/** A bracket that closes one around the address is the sentence's. */
function addressIn(found: string): string {
  let url = found
  const count = (sign: string) => url.split(sign).length
  while (url.endsWith(')') && count(')') > count('(')) url = url.slice(0, -1)
  return url
}

const withoutMarks = (words: string): string => words.replace(signs, '\\$&')

/** What readers may take for a sign written as its name: "&amp;". */
const named = /&#?\w+;/

/**
 * In angle brackets every reader opens an address as it is, whatever signs are in it. Only on names of signs they differ there; as the
 * place a link leads to, all of them read those as CommonMark 0.31 §6.3 has it.
 */
const opened = (url: string): string =>
  named.test(url) ? `[${withoutMarks(url)}](<${url.replaceAll('\\', '\\\\').replaceAll('&', '&amp;')}>)` : `<${url}>`

/** Words without marks, addresses that open. */
export function escaped(text: string): string {
  let written = ''
  let at = 0
  for (const match of text.matchAll(address)) {
    const url = addressIn(match[0])
    // Right before a link it would make a picture of it.
    const before = withoutMarks(text.slice(at, match.index)).replace(/!$/, '\\!')
    written += before + opened(url)
    at = match.index + url.length
  }
  return written + withoutMarks(text.slice(at))
}

/** The same where it begins a line. */
export const paragraph = (text: string): string =>
  // Four spaces at the start would make code of it.
  escaped(text.trimStart()).replace(atStart, (_, space: string, sign: string) =>
    /\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
  )
