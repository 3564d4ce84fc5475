// An export of jrnl as JSON. jrnl ends a title at the first full stop; a title that was cut within a sentence is put together again.

import { failed, ok } from '../../../result.ts'
import { findDay } from '../days-in-text.ts'
import { isObject, linesOfElements, objectsIn, readJson, textIn, textsIn } from '../json-with-lines.ts'
import type { ReadFile } from '../read-import-file.ts'
import { foundNotes, linksIn, type NoteDraft } from './note-draft.ts'
import { kindOfTags, speakersOf } from './note-kind.ts'
import { jrnlTags, starTag } from './read-jrnl-text.ts'

const abbreviation = /(?:\b(?:e\.g|i\.e|etc|vs|cf|approx|no|nr|dr|mr|mrs|ms|st|v)|\d)\.$/i

/** Title and body as one text: in one sentence again where jrnl cut it at "v2." or "e.g.". */
export function wholeText(title: string, body: string): string {
  if (title === '' || body === '') return title || body
  const isCut = abbreviation.test(title) || /^[\p{Ll}\d]/u.test(body)
  return isCut ? `${title}${/\d\.$/.test(title) && /^\d/.test(body) ? '' : ' '}${body}` : `${title}\n${body}`
}

const bareTag = (tag: string): string => tag.replace(/^[@#]/, '')

export function readJrnlJson(path: string, text: string): ReadFile | null {
  const head = text.slice(0, 200_000)
  if (!/"entries"\s*:\s*\[/.test(head) || !/"title"\s*:/.test(head) || !/"body"\s*:/.test(head)) return null
  const json = readJson(text)
  if (!json.ok) return failed(json.trouble)
  if (!isObject(json.value) || !Array.isArray(json.value.entries)) return null
  const places = linesOfElements(text).get('entries') ?? []
  const drafts = objectsIn(json.value.entries).map((entry, at): NoteDraft => {
    const own = wholeText(textIn(entry.title), textIn(entry.body))
    const tags = [...textsIn(entry.tags).map(bareTag), ...jrnlTags(own)]
    const kind = kindOfTags(tags) ?? 'entry'
    const day = findDay(textIn(entry.date))?.day ?? null
    return {
      kind,
      text: own,
      day,
      dayFrom: day === null ? null : 'field',
      line: places[at]?.line ?? 1,
      endLine: places[at]?.endLine ?? 1,
      tags: entry.starred === true ? [...tags, starTag] : tags,
      people: kind === 'feedback' ? speakersOf(own) : [],
      links: linksIn(own),
      key: [textIn(entry.date), textIn(entry.time)].filter((one) => one !== '').join(' '),
    }
  })
  const filled = drafts.filter((draft) => draft.text !== '')
  const leftOut = drafts
    .filter((draft) => draft.text === '')
    .map(({ line, endLine }) => ({ line, endLine, what: '', why: 'An entry without text.' }))
  return ok({
    recognized: { format: 'jrnl JSON', sureness: 'certain', why: ['entries with a title, a body and a date'] },
    records: foundNotes('jrnl', path, filled),
    leftOut,
    structure: [],
  })
}
