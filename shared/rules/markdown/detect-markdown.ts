// Whether a person's text holds anything that Markdown would show otherwise: most texts do not, and then nothing needs to be fetched or read.

// Signs of Markdown anywhere; addresses that become links; entities; and what stands at the start of a line: lists, rules, indented code.
const marks =
  /[*_`#>|~[\]<\\]|&#?\w+;|:\/\/|www\.|\S@\S|^[ \t]*(?:[-+]|\d+[.)])(?:[ \t]|$)|^[ \t]*(?:=+|-{2,})[ \t]*$|^(?: {4}|\t)/m

/** False only when the text is nothing but paragraphs and lines; then `paragraphsOf` is all there is to it. */
export const hasMarks = (text: string): boolean => marks.test(text)

/** Paragraphs in order, each with its lines as they were broken; what is empty is left out. */
export const paragraphsOf = (text: string): string[] =>
  text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*(?:\n[ \t]*)+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
