// Shares and feedback in which every free field holds hostile words, each with a token that tells where it stands.
import { ReturnedReview, type ReviewComment } from '../../shared/records/returned-review.ts'
import { SharedCopy, type SharedThing } from '../../shared/records/shared-copy.ts'
import { renderedText } from '../../shared/rules/markdown/markdown-blocks.ts'
import { quoteAt } from '../../shared/rules/review/find-quoted-passage.ts'
import { idOf, later, roadmap, roadmapId } from '../build-records.ts'
import { hostile } from './hostile-words.ts'

/** "q7help3q": the third of the hostile words, in the field `help` of the share 7. */
const tokenOf = (of: string, field: string, at: number) => `q${of}${field}${at}q`

export interface HostileReview {
  readonly copy: SharedCopy
  /** What comes back for it, once the hash of the copy is known. */
  readonly reviewBy: (reader: string, hash: string) => ReturnedReview
}

const thingAt = (of: string, at: number): SharedThing => {
  const words = (field: string) => hostile(at, tokenOf(of, field, at))
  return {
    id: words('id'),
    kind: words('k').slice(0, 40),
    revision: 1,
    label: words('label'),
    title: words('title'),
    day: '2025-02-20',
    parts: [{ id: words('part'), heading: words('heading'), text: `Before. ${words('text')}\n\nAfter it.` }],
  }
}

const kinds = ['strength', 'better', 'question'] as const

/** One on the words of the part as they are read, one on words that stand nowhere, one on all of it. */
function commentsOn(thing: SharedThing, at: number, words: (field: string) => string, first: number): ReviewComment[] {
  const [part] = thing.parts
  const plain = renderedText(part?.text ?? '')
  const quotes = [
    quoteAt(plain, { start: 'Before. '.length, end: plain.indexOf('\n') }),
    { exact: words('exact'), prefix: words('prefix').slice(0, 48), suffix: words('suffix').slice(0, 48) },
    null,
  ]
  return quotes.map((quote, place) => ({
    id: idOf(first + at * 10 + place),
    revision: 1,
    kind: kinds[(at + place + first) % kinds.length] ?? 'question',
    anchor: { thingId: thing.id, partId: part?.id ?? null, quote },
    text: words(`comment${place}`),
    createdAt: later,
    updatedAt: later,
  }))
}

/** `number` keeps the ids of several apart; `places` are the hostile words that this one holds. */
export function hostileReview(number: number, places: readonly number[], ladder = roadmapId): HostileReview {
  const of = `${number}`
  const all = (field: string) => places.map((at) => hostile(at, tokenOf(of, field, at))).join(' ')
  const each = <T>(make: (words: (field: string) => string, at: number) => T) =>
    places.map((at) => make((field) => hostile(at, tokenOf(of, field, at)), at))
  const asked = each((words, at) => ({
    roadmapId: ladder,
    criterionId: criterionAt(at),
    statement: words('statement'),
    thingId: hostile(at, tokenOf(of, 'id', at)),
  }))
  const copy: SharedCopy = {
    shareId: idOf(number * 1000),
    previousShareId: null,
    sentAt: `2025-03-${String(number % 28 || 1).padStart(2, '0')}T09:00:00.000Z`,
    sentOn: null,
    from: { id: idOf(77), name: all('from') },
    to: { name: all('to') },
    purpose: 'challenge',
    help: all('help'),
    minutes: 15,
    standing: {
      level: all('level'),
      target: all('target'),
      towards: all('towards'),
      moved: each((words, at) => ({
        criterionId: criterionAt(at),
        statement: words('movedStatement'),
        place: words('movedPlace'),
        from: 'claimed',
        to: 'evidenced',
      })),
      actions: each((words, at) => ({
        id: idOf(number * 1000 + 50 + at),
        text: words('action'),
        due: null,
        isReaders: at % 2 === 0,
      })),
    },
    session: { day: '2025-03-20', format: 'problem', goal: all('goal'), problem: all('problem') },
    since: each((words) => ({ id: words('sincePart'), heading: words('sinceHeading'), text: words('since') })),
    questions: each((words, at) => ({ id: idOf(number * 1000 + 1 + at), text: words('question') })),
    things: places.map((at) => thingAt(of, at)),
    asked,
  }
  return { copy, reviewBy: (reader, hash) => reviewOf({ copy, number, places, reader, hash }) }
}

const criterionAt = (at: number) => {
  const found = roadmap.criteria[at]
  if (found === undefined) throw new Error('The default roadmap has fewer criteria.')
  return found.id
}

function reviewOf({ copy, number, places, reader, hash }: ReviewSource): ReturnedReview {
  const of = `${number}${reader}`
  const first = number * 1000 + 100 * (reader.charCodeAt(0) % 10)
  const words = (at: number) => (field: string) => hostile(at, tokenOf(of, field, at))
  const all = (field: string) => places.map((at) => words(at)(field)).join(' ')
  return {
    reviewId: idOf(first + 900_000),
    shareId: copy.shareId,
    shareHash: hash,
    revision: 1,
    startedAt: later,
    savedAt: later,
    from: { name: all('name') },
    answers: copy.questions.map(({ id }, at) => ({ questionId: id, text: words(places[at] ?? 0)('answer') })),
    comments: copy.things.flatMap((thing, at) => commentsOn(thing, at, words(places[at] ?? 0), first)),
    verdicts: copy.asked.map(({ roadmapId: ladder, criterionId, thingId }, at) => ({
      roadmapId: ladder,
      criterionId,
      thingId,
      verdict: reader === 'a' ? ('yes-here' as const) : ('not-yet' as const),
      words: words(places[at] ?? 0)('verdict'),
    })),
    read: { stuckOn: all('stuckOn'), strengths: all('strengths'), nextStep: all('nextStep'), fit: 'good' },
    actions: [],
  }
}
interface ReviewSource {
  readonly copy: SharedCopy
  readonly number: number
  readonly places: readonly number[]
  readonly reader: string
  readonly hash: string
}

export const schemas = { share: SharedCopy, feedback: ReturnedReview } as const

/** Tokens of these fields, in the order of the words. */
export const tokensOf = (of: string, fields: readonly string[], places: readonly number[]): string[] =>
  fields.flatMap((field) => places.map((at) => tokenOf(of, field, at)))
