// Where two readers of the same thing see it differently, the largest difference first: what a conversation with each is for.
import type { Feedback } from '../../records/feedback.ts'
import type { Review } from '../../records/review.ts'

export interface ReadBy {
  readonly review: Review
  readonly feedback: readonly Feedback[]
}

export interface Side {
  readonly reviewId: string
  readonly personId: Review['personId']
  /** What this reader said, in their words; empty for a verdict without any. */
  readonly words: string
}

interface OfCriterion {
  readonly kind: 'criterion'
  readonly criterionId: Review['verdicts'][number]['criterionId']
  readonly sides: readonly (Side & { readonly verdict: Review['verdicts'][number]['verdict'] })[]
}
interface OfPassage {
  readonly kind: 'passage'
  readonly aboutId: string | null
  readonly thingId: string
  readonly partId: string
  readonly passage: string
  readonly sides: readonly (Side & { readonly sort: 'strength' | 'improve'; readonly feedbackId: string })[]
}
/** `size` from 4 (yes against not yet) over 3 (a strength against a weakness of one passage) and 2 (of one part) to 1 (one cannot say). */
export type Difference = (OfCriterion | OfPassage) & { readonly size: 1 | 2 | 3 | 4 }

const readerOf = ({ personId, name, id }: Review) => personId ?? (name.trim().toLowerCase() || id)

/** Every two, the earlier first. */
const pairsOf = <T>(all: readonly T[]): (readonly [T, T])[] =>
  all.flatMap((one, at) => all.slice(at + 1).map((other) => [one, other] as const))

type Verdict = Review['verdicts'][number]
interface Judged {
  readonly review: Review
  readonly verdict: Verdict
}

function ofCriteria(reads: readonly ReadBy[]): Difference[] {
  const judged = new Map<string, Judged[]>()
  for (const { review } of reads) {
    for (const verdict of review.verdicts) {
      const key = `${verdict.roadmapId} ${verdict.criterionId}`
      judged.set(key, [...(judged.get(key) ?? []), { review, verdict }])
    }
  }
  const side = ({ review, verdict: { verdict, words } }: Judged) => ({
    reviewId: review.id,
    personId: review.personId,
    words,
    verdict,
  })
  return [...judged.values()].flatMap((all) =>
    pairsOf(all).flatMap(([one, other]): Difference[] => {
      if (readerOf(one.review) === readerOf(other.review) || one.verdict.verdict === other.verdict.verdict) return []
      const isUnsure = one.verdict.verdict === 'cannot-say' || other.verdict.verdict === 'cannot-say'
      const { criterionId } = one.verdict
      return [{ kind: 'criterion', size: isUnsure ? 1 : 4, criterionId, sides: [side(one), side(other)] }]
    }),
  )
}

/** Characters that two passages share at least to be about the same words. */
const enough = 12
const meets = (one: string, other: string) => {
  for (let length = Math.min(one.length, other.length); length >= enough; length -= 1) {
    if (one.endsWith(other.slice(0, length))) return true
  }
  return false
}
/** Whether two passages of one part speak of the same words. */
const isSamePassage = (one: string, other: string) =>
  one !== '' && other !== '' && (one.includes(other) || other.includes(one) || meets(one, other) || meets(other, one))

interface Praised {
  readonly review: Review
  readonly said: Feedback
  readonly sort: 'strength' | 'improve'
}

const praisedIn = ({ review, feedback }: ReadBy): Praised[] =>
  feedback.flatMap((said) =>
    (said.sort === 'strength' || said.sort === 'improve') && said.trashedAt === null && said.thingId !== ''
      ? [{ review, said, sort: said.sort }]
      : [],
  )

function ofPassages(reads: readonly ReadBy[]): Difference[] {
  const byPart = new Map<string, Praised[]>()
  for (const one of reads.flatMap(praisedIn)) {
    const key = `${one.said.thingId} ${one.said.aboutField}`
    byPart.set(key, [...(byPart.get(key) ?? []), one])
  }
  const side = ({ review, said, sort }: Praised) => ({
    reviewId: review.id,
    personId: review.personId,
    words: said.verbatim,
    sort,
    feedbackId: said.id,
  })
  return [...byPart.values()].flatMap((all) =>
    pairsOf(all).flatMap(([one, other]): Difference[] => {
      if (readerOf(one.review) === readerOf(other.review) || one.sort === other.sort) return []
      const { thingId, aboutField: partId, aboutId, passage } = one.said
      const size = isSamePassage(passage, other.said.passage) ? 3 : 2
      return [{ kind: 'passage', size, thingId, aboutId, partId, passage, sides: [side(one), side(other)] }]
    }),
  )
}

const nameOf = (one: Difference) =>
  one.kind === 'criterion' ? one.criterionId : `${one.thingId} ${one.partId} ${one.sides[0]?.feedbackId}`

/** The largest difference first; among equal ones in a fixed order. */
export const whereTheyDiffer = (reads: readonly ReadBy[]): Difference[] =>
  [...ofCriteria(reads), ...ofPassages(reads)].sort((one, other) =>
    one.size !== other.size ? other.size - one.size : nameOf(one) < nameOf(other) ? -1 : 1,
  )

const verdictWords = {
  'yes-here': 'sees it here',
  'not-yet': 'does not see it yet',
  'cannot-say': 'cannot say',
} as const satisfies Record<Verdict['verdict'], string>
const sortWords = { strength: 'calls it a strength', improve: 'sees room for improvement' } as const

/** "Ilse sees it here; Tomas does not see it yet." */
export function differenceWords(difference: Difference, nameOfReader: (side: Side) => string): string {
  const says =
    difference.kind === 'criterion'
      ? difference.sides.map((side) => `${nameOfReader(side)} ${verdictWords[side.verdict]}`)
      : difference.sides.map((side) => `${nameOfReader(side)} ${sortWords[side.sort]}`)
  return `${says.join('; ')}.`
}

const shortened = (words: string) => (words.length <= 120 ? words : `${words.slice(0, 119).trimEnd()}…`)

/** What the agenda of a session asks about it. */
export function differenceQuestion(difference: Difference, nameOfReader: (side: Side) => string): string {
  const about =
    difference.kind === 'criterion'
      ? difference.criterionId
      : difference.passage === ''
        ? 'The same part'
        : `“${shortened(difference.passage.replace(/\s+/g, ' '))}”`
  return `${about}: ${differenceWords(difference, nameOfReader)} What do you each look at?`
}
