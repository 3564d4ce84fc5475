// Signs of Markdown are set apart while writing, as long as the text lets them be found in time: one paragraph is read in one go, and
// some take minutes for a length that nobody writes by hand.
import { markdown, markdownLanguage } from '@codemirror/lang-markdown'
import { Compartment, EditorState, type Extension, Text, type Transaction } from '@codemirror/state'

/** Characters of one paragraph; the worst of this length takes a few milliseconds. */
const longestParagraph = 4000
const longestText = 200_000

function isReadInTime(text: Text): boolean {
  if (text.length > longestText) return false
  let length = 0
  for (const line of text.iterLines()) {
    length = line.trim() === '' ? 0 : length + line.length
    if (length > longestParagraph) return false
  }
  return true
}

const marked = markdown({ base: markdownLanguage, addKeymap: false, completeHTMLTags: false, pasteURLAsLink: true })
const place = new Compartment()

/** The language for a text, given and taken away again as the text changes. */
export function writingMarks(start: string): Extension {
  const inTime = (transaction: Transaction) => {
    if (!transaction.docChanged) return null
    const isNow = isReadInTime(transaction.newDoc)
    const wasBefore = place.get(transaction.startState) === marked
    return isNow === wasBefore ? null : { effects: place.reconfigure(isNow ? marked : []) }
  }
  return [
    place.of(isReadInTime(Text.of(start.split(/\r\n?|\n/))) ? marked : []),
    EditorState.transactionExtender.of(inTime),
  ]
}
