// The same document, the same bytes: the library that writes it names its links by chance and stamps the hour on every part.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** What docx 9.15 makes of a link's id: "rId" and 21 signs by chance. */
const byChance = /\brId[a-z0-9_-]{21}(?![a-z0-9_-])/g
/** Bookmarks are numbered through the life of the program. */
const bookmark = /(<w:bookmark(?:Start|End)[^>]* w:id=")(\d+)(")/g
const isText = (path: string) => /\.(?:xml|rels)$/.test(path)
const mainPart = 'word/document.xml'

/** The first day that a zip can name, without a zone, as zips have it: the same everywhere. */
const noTime = '1980-01-01T00:00:00'

/** Parts in one order, links numbered as the document names them, and no time. */
export function steadyDocx(zip: Uint8Array): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(zip)
  const numbers = new Map<string, string>()
  const named = (text: string): string =>
    text.replace(byChance, (id) => {
      const known = numbers.get(id) ?? `rIdLink${numbers.size + 1}`
      numbers.set(id, known)
      return known
    })
  const bookmarks = new Map<string, number>()
  const counted = (text: string): string =>
    text.replace(bookmark, (_, before: string, id: string, after: string) => {
      const known = bookmarks.get(id) ?? bookmarks.size + 1
      bookmarks.set(id, known)
      return `${before}${known}${after}`
    })
  // What opens it looks at the list of types first; the document numbers the links, what lists them follows.
  const others = Object.keys(parts).filter((path) => path !== mainPart)
  const main = parts[mainPart]
  const texts = new Map(main === undefined ? [] : [[mainPart, counted(named(strFromU8(main)))]])
  for (const path of others.toSorted()) {
    const bytes = parts[path]
    if (bytes !== undefined && isText(path)) texts.set(path, named(strFromU8(bytes)))
  }
  const order = [
    '[Content_Types].xml',
    ...Object.keys(parts)
      .filter((path) => path !== '[Content_Types].xml')
      .toSorted(),
  ]
  const files = order.flatMap((path) => {
    const bytes = parts[path]
    const text = texts.get(path)
    const content = text === undefined ? bytes : strToU8(text)
    return content === undefined ? [] : [[path, [content, { mtime: noTime, level: 6 }]] as const]
  })
  return new Uint8Array(zipSync(Object.fromEntries(files) as Parameters<typeof zipSync>[0]))
}
