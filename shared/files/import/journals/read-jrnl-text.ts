// A journal of jrnl as its text file: each entry begins with its time stamp, in brackets or, before version 2, without.
import type { ReadSource } from '../../../rules/import/found-record.ts'
import { findDay } from '../days-in-text.ts'
import { isBlank, type SourceLine, textOf } from '../source-lines.ts'
import { foundNotes, linksIn, type NoteDraft, tagsIn } from './note-draft.ts'
import { kindOfTags, speakersOf } from './note-kind.ts'
import { leftOutOf } from './parse-journal-notes.ts'

const bracketed = /^\[(\d{4}-\d{2}-\d{2}[ T]\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AaPp][Mm])?)\]\s+/
const bare = /^(\d{4}-\d{2}-\d{2} \d{1,2}:\d{2}(?::\d{2})?(?:\s*[AaPp][Mm])?)\s+(?=\S)/
const starAtEnd = /\s+\*\s*$/

export const starTag = 'starred'
export const jrnlTags = (text: string): string[] =>
  [...text.matchAll(/(?<![\p{L}\p{N}_.])@([\p{L}][\p{L}\p{N}_-]*)/gu)].map((found) => found[1] ?? '')

function draftOf(stamp: string, first: SourceLine, lines: readonly SourceLine[]): NoteDraft {
  const isStarred = starAtEnd.test(first.text) || /^\*\s/.test(first.text)
  const head = { ...first, text: first.text.replace(starAtEnd, '').replace(/^\*\s+/, '') }
  const text = textOf([head, ...lines])
  const tags = [...new Set([...jrnlTags(text), ...tagsIn(text)])]
  const kind = kindOfTags(tags) ?? 'entry'
  return {
    kind,
    text,
    day: findDay(stamp)?.day ?? null,
    dayFrom: 'field',
    line: first.number,
    endLine: lines.findLast((line) => !isBlank(line))?.number ?? first.number,
    tags: isStarred ? [...tags, starTag] : tags,
    people: kind === 'feedback' ? speakersOf(text) : [],
    links: linksIn(text),
    key: stamp,
  }
}

/** Null unless the text begins with a stamp: notes of another kind may have times in them. */
export function readJrnlText(path: string, lines: readonly SourceLine[]): ReadSource | null {
  const begin = lines.find((line) => !isBlank(line))?.text ?? ''
  const stamp = bracketed.test(begin) ? bracketed : bare.test(begin) ? bare : null
  if (stamp === null) return null
  const starts = lines.flatMap((line, at) => (stamp.test(line.text) ? [at] : []))
  const drafts = starts.map((start, at) => {
    const line = lines[start] as SourceLine
    const found = stamp.exec(line.text)
    const rest = { ...line, text: line.text.slice(found?.[0].length ?? 0) }
    return draftOf(found?.[1] ?? '', rest, lines.slice(start + 1, starts[at + 1] ?? lines.length))
  })
  const isEmpty = ({ text }: NoteDraft) => text === ''
  const empty = drafts
    .filter(isEmpty)
    .flatMap(({ line }) => leftOutOf(lines.slice(line - 1, line), 'An entry without text.').leftOut)
  return {
    recognized: {
      format: 'jrnl',
      sureness: stamp === bracketed ? 'certain' : 'likely',
      why: ['a time stamp at the beginning of each entry'],
    },
    records: foundNotes(
      'jrnl',
      path,
      drafts.filter((draft) => !isEmpty(draft)),
    ),
    leftOut: empty,
    structure: [],
  }
}
