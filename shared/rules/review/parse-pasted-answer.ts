// An answer that came as text, by mail or chat: cut where it names a passage or a question, and placed there. No word is lost: what names
// none, or one that is not in the request, is a general remark.
import type { Anchor } from '../../records/comment-anchor.ts'
import { commentLimit, quoteLimit } from '../../records/field-choices.ts'
import type { ReturnedReview, ReviewComment } from '../../records/returned-review.ts'
import type { SharedCopy } from '../../records/shared-copy.ts'
import { blocksOf } from '../markdown/markdown-blocks.ts'
import { blockText } from '../markdown/text-block.ts'
import { numberedThings, type Passage } from '../sharing/numbered-passages.ts'
import { quoteAt } from './find-quoted-passage.ts'

/** Words under one number as they stand in the text; `label` is `Q1`, `12`, or '' before the first, `mark` how it was written. */
export interface AnswerPiece {
  readonly label: string
  readonly mark: string
  readonly text: string
}

/** `[12]`, `12:`, `Q1:`, `Q1) …` at the beginning of a line; no time such as `10:30`. */
const clear = /^\s*(?:\[\s*(Q?\d{1,5})\s*\]|(Q?\d{1,5})\s*:(?!\d)|(Q\d{1,5})[.)](?=\s|$))\s*/i
/** `12.` or `12)`, as the items of a list are numbered too; no figure such as `14.5`. */
const asInList = /^\s*(\d{1,5})[.)](?=\s|$)\s*/
/** As a mail program quotes what it answers. */
const quoted = /^\s*(?:>\s?)+/
/** The line by which a request is known. */
const requestLine = /cairn request\s+([0-9a-f]{8})\b/i

/** The code of the request that a text answers; null where it has no such line. */
export const codeIn = (text: string): string | null => requestLine.exec(text)?.[1]?.toUpperCase() ?? null

interface Label {
  readonly label: string
  readonly mark: string
  readonly rest: string
}

function labelIn(line: string, pattern: RegExp): Label | null {
  const [mark, ...numbers] = pattern.exec(line) ?? []
  const label = numbers.find((one) => one !== undefined)?.toUpperCase()
  if (mark === undefined || label === undefined) return null
  return { label, mark: mark.trim(), rest: line.slice(mark.length) }
}

/** Where a text has labels that can be nothing else, `1.` and `1)` are items of a list in an answer. */
function labelsOf(lines: readonly string[]): (line: string) => Label | null {
  const hasClear = lines.some((line) => clear.test(line.replace(quoted, '')))
  return (line) => labelIn(line, clear) ?? (hasClear ? null : labelIn(line, asInList))
}

/**
 * The text in pieces. A quoted line is the sender's own and none of the answer; where it shows a number, what is written below it
 * belongs there. Words after a mail's signature line (`-- `) stand alone.
 */
export function answerPieces(text: string): AnswerPiece[] {
  const pieces: { label: string; mark: string; lines: string[] }[] = [{ label: '', mark: '', lines: [] }]
  const begin = (label: string, mark: string, ...lines: string[]) => pieces.push({ label, mark, lines })
  const all = text.normalize('NFC').split(/\r\n|\r|\n/)
  const labelOf = labelsOf(all)
  for (const line of all) {
    const own = line.replace(quoted, '')
    const found = labelOf(own)
    if (own !== line) {
      if (found !== null) begin(found.label, found.mark)
    } else if (/^--\s?$/.test(line)) begin('', '')
    else if (requestLine.test(line)) pieces.at(-1)?.lines.push(line.replace(requestLine, ''))
    else if (found === null) pieces.at(-1)?.lines.push(line)
    else begin(found.label, found.mark, found.rest)
  }
  return pieces
    .map(({ label, mark, lines }) => ({ label, mark, text: lines.join('\n').trim() }))
    .filter((piece) => piece.text !== '')
}

export interface PlacedPiece extends AnswerPiece {
  readonly at:
    | { readonly kind: 'passage'; readonly anchor: Anchor; readonly words: string }
    | { readonly kind: 'question'; readonly questionId: string; readonly words: string }
    | { readonly kind: 'general' }
}

function anchorOf({ thingId, partId, partText, span }: Passage): Anchor {
  const isShort = span.end - span.start <= quoteLimit
  return { thingId, partId, quote: isShort ? quoteAt(partText, span) : null }
}

/** Each piece at what its number names in that request; `copy` as its reader has it, in the ids of its file. */
export function placedPieces(text: string, copy: SharedCopy): PlacedPiece[] {
  const passages = numberedThings(copy, blocksOf).flatMap(({ parts }) => parts.flatMap((part) => part.passages))
  const byNumber = new Map(passages.map((passage) => [String(passage.number), passage]))
  return answerPieces(text).map((piece): PlacedPiece => {
    const passage = byNumber.get(piece.label)
    const question = piece.label.startsWith('Q') ? copy.questions[Number(piece.label.slice(1)) - 1] : undefined
    if (passage !== undefined)
      return { ...piece, at: { kind: 'passage', anchor: anchorOf(passage), words: blockText(passage.block) } }
    if (question !== undefined)
      return { ...piece, at: { kind: 'question', questionId: question.id, words: question.text } }
    return { ...piece, at: { kind: 'general' } }
  })
}

const general: Anchor = { thingId: null, partId: null, quote: null }

/** What is too long for one comment goes on in the next. */
function inLimit(text: string): string[] {
  const count = Math.ceil(text.length / commentLimit)
  return Array.from({ length: count }, (_, at) => text.slice(at * commentLimit, (at + 1) * commentLimit))
}

/** A number that names nothing stays in front of its words, as it was written. */
const generalText = ({ mark, text }: PlacedPiece) => (mark === '' ? text : `${mark} ${text}`)

export interface PastedFrom {
  readonly copy: SharedCopy
  readonly shareHash: string
  /** When it was taken in; the same again when the same text is pasted again. */
  readonly at: string
  /** The same for the same place of the same text: pasted twice, it is here once. */
  readonly idAt: (place: number) => string
}

/** The review that the text amounts to, as its reader's page would have saved it. No verdict is read out of a mail. */
export function reviewOfText(
  pieces: readonly PlacedPiece[],
  { copy, shareHash, at, idAt }: PastedFrom,
): ReturnedReview {
  const answers = new Map<string, string>()
  const said: { anchor: Anchor; text: string }[] = []
  for (const piece of pieces) {
    const { at: place } = piece
    const before = place.kind === 'question' ? answers.get(place.questionId) : undefined
    const whole = before === undefined ? piece.text : `${before}\n\n${piece.text}`
    if (place.kind === 'question' && whole.length <= commentLimit) answers.set(place.questionId, whole)
    else if (place.kind === 'passage') said.push(...inLimit(piece.text).map((text) => ({ anchor: place.anchor, text })))
    else said.push(...inLimit(generalText(piece)).map((text) => ({ anchor: general, text })))
  }
  const comments = said.map(
    ({ anchor, text }, index): ReviewComment => ({
      id: idAt(index + 1),
      revision: 1,
      kind: text.trimEnd().endsWith('?') ? 'question' : 'better',
      anchor,
      text,
      createdAt: at,
      updatedAt: at,
    }),
  )
  return {
    reviewId: idAt(0),
    shareId: copy.shareId,
    shareHash,
    revision: 1,
    startedAt: at,
    savedAt: at,
    from: { name: copy.to.name },
    answers: [...answers].map(([questionId, text]) => ({ questionId, text })),
    comments,
    verdicts: [],
    read: { stuckOn: '', strengths: '', nextStep: '', fit: null },
    actions: [],
  }
}
