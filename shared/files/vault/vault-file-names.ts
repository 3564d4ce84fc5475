// What the files of a vault are called: by the day and title of the record and the end of its id, in names that every file system and
// every editor with wiki links takes. The name is given once; a file that is renamed is found by the id in it.
import { kindOf } from '../../kinds/all-kinds.ts'
import type { AttachedFile } from '../../records/common-fields.ts'
import type { AnyRecord } from '../../records/record-definitions.ts'
import { titleOf, titleText } from '../../rules/records/record-title.ts'
import { sentenceCase } from '../../rules/text/number-words.ts'
import { withoutLinkWords } from './vault-links.ts'

export const attachmentFolder = 'Attachments'

const mostCharacters = 80
/** A name may have 255 bytes; day, id and ending need some of them. */
const mostBytes = 180
/** In UTF-8, of one character: an encoder for each took most of the time of naming a file. */
function bytesOf(character: string): number {
  const point = character.codePointAt(0) ?? 0
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4
}

/** Signs that Windows refuses, that end a wiki link, or that no one sees. */
const refused = /[<>:"/\\|?*#^[\]%\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu

function cut(text: string): string {
  let [kept, bytes, count] = ['', 0, 0]
  for (const character of text) {
    bytes += bytesOf(character)
    count += 1
    if (bytes > mostBytes || count > mostCharacters) break
    kept += character
  }
  return kept
}

/** The words as a part of a file's name: never a dot or a space at either end. */
export const namePart = (words: string): string =>
  cut(
    words
      .normalize('NFC')
      .replace(refused, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[. ]+/, ''),
  ).replace(/[. ]+$/, '')

const dayOf = (record: AnyRecord): string => ('day' in record && typeof record.day === 'string' ? `${record.day} ` : '')

/** Random in the ids that Cairn makes. */
const endOf = (id: string): string => id.slice(-8)

/** Two paths that one of the common file systems takes for the same. */
export const foldedPath = (path: string): string => path.normalize('NFC').toLowerCase()

/** Where the file of a record is first written, below the vault. `isFree` says whether nothing else has that place. */
export function newPathOf(record: AnyRecord, isFree: (path: string) => boolean): string {
  const folder = sentenceCase(kindOf(record).names.many)
  const named = titleText(record).includes('[[') ? withoutLinkWords(record) : record
  const title = namePart(`${dayOf(record)}${titleOf(named)}`)
  const path = `${folder}/${title} (${endOf(record.id)}).md`
  return isFree(path) ? path : `${folder}/${title} (${record.id}).md`
}

/** Where the bytes of a file beside the words lie. The same file in two records lies there once for each name. */
export function attachmentPath({ hash, name }: Pick<AttachedFile, 'hash' | 'name'>): string {
  const [, stem = name, ending = ''] = /^(.+?)(\.[A-Za-z0-9]{1,12})?$/s.exec(name) ?? []
  return `${attachmentFolder}/${namePart(stem) || 'file'} (${hash.slice(0, 12)})${ending.toLowerCase()}`
}

/** What a wiki link calls the file at a path. */
export const linkName = (path: string): string => (path.split('/').at(-1) ?? path).replace(/\.md$/i, '')
