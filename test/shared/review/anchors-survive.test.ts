// A comment from the file to today's text, the whole way: names stood in for and turned back, Markdown rendered, records named, and edits elsewhere.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Proposal } from '../../../shared/records/proposal.ts'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import { renderedText } from '../../../shared/rules/markdown/markdown-blocks.ts'
import { quoteAt, type Span } from '../../../shared/rules/review/find-quoted-passage.ts'
import { placedComments } from '../../../shared/rules/review/placed-comments.ts'
import { turnedReview } from '../../../shared/rules/review/review-with-real-names.ts'
import { sentencesOf } from '../../../shared/rules/review/text-alignment.ts'
import { personStandIns } from '../../../shared/rules/sharing/apply-pseudonyms.ts'
import { copyInOwnIds, reviewInOwnIds } from '../../../shared/rules/sharing/share-file-ids.ts'
import { entry, feedback, idOf, proposal } from '../../build-records.ts'
import { asThing, leaving, shareSource } from '../../build-review.ts'
import { returnedReview, reviewComment } from '../../build-shared.ts'
import { property } from '../../property-limit.ts'
import { shareKept } from './kept-share.ts'

const named = entry(60, { what: 'The slow Monday', audience: 'mentor' })
const standIns = [
  ...personStandIns('1', 'Ilse Marrow', 'Alder Finch'),
  { personId: null, original: 'Quillstone', standIn: 'The firm' },
]

/** Few words, so that sentences are like one another; signs, names and records among them. */
const words = [
  ...['the', 'queue', 'is', 'slow', 'at', 'peak', 'copy', 'falls', 'behind', 'nobody', 'owns', 'it', '写入', 'früh'],
  ...[
    '**never**',
    '`rates.sql`',
    '[the plan](https://x.example/a)',
    'Ilse Marrow',
    'Ilse',
    'Quillstone',
    `[[${named.id}]]`,
  ],
  ...[`[[${named.id}|that day]]`, '1,840 ms', '_hardly_'],
]
const sentence = fc
  .tuple(fc.array(fc.constantFrom(...words), { minLength: 3, maxLength: 9 }), fc.constantFrom('.', '?', '!', '。'))
  .map(([some, end]) => `${some.join(' ')}${end}`)
const lead: fc.Arbitrary<string> = fc.constantFrom('', '', '', '- ', '> ', '## ', '1. ')
const line = fc.tuple(lead, sentence).map(([sign, said]) => ({ said, sign }))
type Line = { said: string; sign: string }
const lines = fc.uniqueArray(line, { minLength: 2, maxLength: 9, selector: ({ said }) => renderedText(said) })

const textOf = (all: readonly Line[]) => all.map(({ said, sign }) => `${sign}${said}`).join('\n\n')

const source = (context: string): Proposal => proposal(710, { audience: 'mentor', context })
const recordsHere = (record: Proposal) => new Map<string, AnyRecord>([record, named].map((one) => [one.id, one]))

const left = (record: Proposal) =>
  leaving(shareSource({ things: [asThing(record)], named: recordsHere(record), standIns }))

/** The comment on these words of the context as its reader has them, brought in, in its place in the text of today. */
function placedToday(before: string, now: string, choose: (rendered: string) => Span) {
  const { copy: sent, fileIds } = left(source(before))
  const [thing] = sent.things
  if (thing === undefined) throw new Error('The proposal is in it.')
  const rendered = renderedText(thing.parts[0]?.text ?? '')
  const quote = quoteAt(rendered, choose(rendered))
  const said = reviewComment(801, { anchor: { thingId: thing.id, partId: 'context', quote } })
  const copy = copyInOwnIds(sent, fileIds)
  const known = { share: shareKept(copy, standIns), copy }
  const [comment] = turnedReview(reviewInOwnIds(returnedReview({ comments: [said] }), fileIds), {
    copy,
    standIns,
  }).comments
  const { exact = '', prefix = '', suffix = '' } = comment?.anchor.quote ?? {}
  const about = { thingId: comment?.anchor.thingId ?? '', aboutId: idOf(710), aboutField: 'context' }
  const held = feedback(11, { ...about, passage: exact, passageBefore: prefix, passageAfter: suffix })
  const here = recordsHere(source(now))
  const [placed] = placedComments([held], known, { records: here, named: here, nameOf: () => '' })
  if (placed === undefined) throw new Error('There is one comment.')
  return { ...placed, exact }
}

/** A stretch of whole words of the sentence at `which`. */
const choosing = (which: number, from: number, length: number) => (rendered: string) => {
  const all = sentencesOf(rendered)
  const { start, end } = all[which] ?? { start: 0, end: 1 }
  const edges = [...rendered.slice(start, end).matchAll(/\S+/g)].map(({ index, 0: word }) => [
    index,
    index + word.length,
  ])
  const first = from % edges.length
  const last = Math.min(edges.length - 1, first + (length % edges.length))
  return { start: start + (edges[first]?.[0] ?? 0), end: start + (edges[last]?.[1] ?? 1) }
}

const edits = fc.array(fc.tuple(fc.nat(), fc.constantFrom('in', 'out', 'rewritten', 'moved', 'marked'), line), {
  minLength: 1,
  maxLength: 8,
})

/** Everything but one line is edited: put in, taken out, rewritten, moved about, marked otherwise. */
function editedElsewhere(all: readonly Line[], spared: Line, how: Iterable<readonly [number, string, Line]>): Line[] {
  let now = [...all]
  for (const [at, what, one] of how) {
    const place = at % now.length
    const here = now[place]
    const isNew = !now.some(({ said }) => renderedText(said) === renderedText(one.said))
    if (what === 'in' && isNew) now = now.toSpliced(at % (now.length + 1), 0, one)
    if (here === undefined || here === spared) continue
    if (what === 'out') now = now.toSpliced(place, 1)
    if (what === 'rewritten' && isNew) now = now.toSpliced(place, 1, one)
    if (what === 'moved') now = [...now.toSpliced(place, 1), here]
    if (what === 'marked') now = now.with(place, { ...here, sign: one.sign })
  }
  return now
}

const runs = { numRuns: 1500 }
const some = fc.record({ all: lines, which: fc.nat(), from: fc.nat(), length: fc.nat(), how: edits })

describe('a comment brought in', () => {
  it('stands on its own sentence after edits elsewhere, every time', property, () => {
    fc.assert(
      fc.property(some, ({ all, which, from, length, how }) => {
        const at = which % all.length
        const spared = all[at]
        if (spared === undefined) throw new Error('There is a line.')
        const now = editedElsewhere(all, spared, how)
        const { placed, text, exact } = placedToday(textOf(all), textOf(now), choosing(at, from, length))
        if (placed.kind !== 'here') throw new Error(`It is ${placed.kind}: ${exact}`)
        const place = now.indexOf(spared)
        expect(placed.sentence).toEqual(sentencesOf(text)[place])
        expect(text.slice(placed.span.start, placed.span.end)).toBe(exact)
      }),
      runs,
    )
  })

  it('never stands on another sentence that was there, once its own is gone', property, () => {
    fc.assert(
      fc.property(some, ({ all, which, from, length, how }) => {
        const at = which % all.length
        const gone = all[at]
        if (gone === undefined) throw new Error('There is a line.')
        const now = editedElsewhere(all, gone, how).filter((one) => one !== gone)
        const { placed, text } = placedToday(textOf(all), textOf(now), choosing(at, from, length))
        if (placed.kind !== 'here') return
        const strange = now.filter((one) => all.includes(one))
        const around = sentencesOf(text).findIndex(({ start }) => start === placed.sentence.start)
        expect(strange.includes(now[around] ?? gone)).toBe(false)
      }),
      runs,
    )
  })
})
