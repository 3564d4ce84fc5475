// How a pseudonym is written in the place of what was found: in capitals, in small letters, joined as in an address, and with the Markdown
// that stood inside the name moved beside it, so that no mark loses its other half.
import { markup, shownText } from './text-variants.ts'

const isUpper = (text: string) => text === text.toUpperCase() && text !== text.toLowerCase()
const isLower = (text: string) => text === text.toLowerCase() && text !== text.toUpperCase()

const isPlain = (written: string) => !/[\\<&#%*~`_[\]!\n]/.test(written)

/** The pseudonym as the found words were written: all large, all small, or joined as they were. */
export function inManner(written: string, original: string, standIn: string): string {
  const found = isPlain(written) ? written : shownText(written)
  if (/%[0-9a-f]{2}/i.test(written)) {
    const cased = isLower(found) && !isLower(original) ? standIn.toLowerCase() : standIn
    return encodeURIComponent(cased)
  }
  // Scripts without spaces join every name: that is not the manner of an address.
  const joined =
    /[\s\p{Lo}]/u.test(found) || !/\s/.test(original.trim())
      ? standIn
      : standIn.replace(/\s+/g, /[._+-]/.exec(found)?.[0] ?? '')
  if (Array.from(found).length > 1 && isUpper(found) && !isUpper(original)) return joined.toUpperCase()
  return isLower(found) && !isLower(original) ? joined.toLowerCase() : joined
}

/** Whether this mark is open at the end of the text before it, in its paragraph. */
function isOpen(before: string, mark: string): boolean {
  const paragraph = before.slice(before.lastIndexOf('\n\n') + 1)
  return paragraph.split(mark).length % 2 === 0
}

/** The marks inside `written`, those that begin something and those that end something, in their order. */
export function marksAround(
  written: string,
  before: () => string,
): { readonly opening: string; readonly closing: string } {
  if (isPlain(written)) return { opening: '', closing: '' }
  let [opening, closing] = ['', '']
  const open = new Map<string, boolean>()
  for (const { 0: mark, groups } of written.matchAll(markup)) {
    const isCode = Object.values(groups ?? {}).some((group) => group !== undefined)
    if (isCode || mark.startsWith('<!--') || mark.startsWith('\n')) continue
    const begins =
      mark.startsWith('[') || mark.startsWith('![')
        ? true
        : mark.startsWith(']') || mark.startsWith('</')
          ? false
          : mark.startsWith('<') || !(open.get(mark) ?? isOpen(before(), mark))
    open.set(mark, begins)
    if (begins) opening += mark
    else closing += mark
  }
  return { opening, closing }
}
