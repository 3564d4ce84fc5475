// What a reader has written so far, and every step that changes it. The file that goes back is made from it; the private note is not.
import type { Anchor } from '../../records/comment-anchor.ts'
import type {
  OwnRead,
  ReturnedReview,
  ReviewAction,
  ReviewComment,
  ReviewVerdict,
} from '../../records/returned-review.ts'
import type { AskedCriterion, SharedCopy } from '../../records/shared-copy.ts'
import { counted, listed, sentenceCase } from '../text/number-words.ts'

/** A comment that is being written. `id` names the one it changes. */
export interface CommentDraft {
  readonly id: string | null
  readonly kind: ReviewComment['kind']
  readonly anchor: Anchor
  readonly text: string
}

export interface ReviewWork {
  readonly reviewId: string | null
  readonly startedAt: string | null
  /** Files saved so far. */
  readonly revision: number
  readonly name: string
  readonly answers: Readonly<Record<string, string>>
  readonly comments: readonly ReviewComment[]
  readonly verdicts: readonly ReviewVerdict[]
  /** What was said of own actions, by id; missing in what was kept before it could be said. */
  readonly actions?: Readonly<Record<string, ReviewAction['state']>>
  readonly read: OwnRead
  /** Stays with the reader. */
  readonly privateNote: string
  readonly draft: CommentDraft | null
  /** Places that were looked at. */
  readonly seen: readonly string[]
  /** Something was written since the last file. */
  readonly unsaved: boolean
}

export const newReviewWork = (name: string): ReviewWork => ({
  reviewId: null,
  startedAt: null,
  revision: 0,
  name,
  answers: {},
  comments: [],
  verdicts: [],
  actions: {},
  read: { stuckOn: '', strengths: '', nextStep: '', fit: null },
  privateNote: '',
  draft: null,
  seen: [],
  unsaved: false,
})

/** Now, and an id for what is new. */
export interface Moment {
  readonly at: string
  readonly newId: () => string
}

/** The review begins with its first word. */
const begun = (work: ReviewWork, { at, newId }: Moment): ReviewWork => ({
  ...work,
  reviewId: work.reviewId ?? newId(),
  startedAt: work.startedAt ?? at,
  unsaved: true,
})

export const withAnswer = (work: ReviewWork, questionId: string, text: string, moment: Moment): ReviewWork => ({
  ...begun(work, moment),
  answers: { ...work.answers, [questionId]: text },
})

export const withRead = (work: ReviewWork, read: Partial<OwnRead>, moment: Moment): ReviewWork => ({
  ...begun(work, moment),
  read: { ...work.read, ...read },
})

/** Keeps what is being written; a draft without words leaves everything as it was. */
export function withDraftKept(work: ReviewWork, moment: Moment): ReviewWork {
  const { draft } = work
  if (draft === null || draft.text.trim() === '') return { ...work, draft: null }
  const { id, kind, anchor } = draft
  const text = draft.text.trim()
  const started = begun(work, moment)
  const before = work.comments.find((one) => one.id === id)
  const comment: ReviewComment = {
    id: before?.id ?? moment.newId(),
    revision: (before?.revision ?? 0) + 1,
    kind,
    anchor,
    text,
    createdAt: before?.createdAt ?? moment.at,
    updatedAt: moment.at,
  }
  const comments =
    before === undefined ? [...work.comments, comment] : work.comments.map((one) => (one.id === id ? comment : one))
  return { ...started, comments, draft: null }
}

/** Another comment begins, or one is taken up again; what was being written in its place is saved first, so that no word is lost. */
export function withCommentBegun(
  work: ReviewWork,
  moment: Moment,
  anchor: Anchor,
  from: Partial<CommentDraft> = {},
): ReviewWork {
  if (from.id !== undefined && from.id !== null && work.draft?.id === from.id) return work
  return { ...withDraftKept(work, moment), draft: { id: null, kind: 'better', text: '', anchor, ...from } }
}

export const withoutComment = (work: ReviewWork, id: string, moment: Moment): ReviewWork => ({
  ...begun(work, moment),
  comments: work.comments.filter((one) => one.id !== id),
  draft: work.draft?.id === id ? null : work.draft,
})

type OfCriterion = Pick<ReviewVerdict, 'roadmapId' | 'criterionId'>
const isOf = (one: OfCriterion, other: OfCriterion) =>
  one.roadmapId === other.roadmapId && one.criterionId === other.criterionId

export const verdictOn = (work: ReviewWork, asked: AskedCriterion): ReviewVerdict | undefined =>
  work.verdicts.find((one) => isOf(one, asked))

export function withVerdict(
  work: ReviewWork,
  asked: AskedCriterion,
  said: Partial<Pick<ReviewVerdict, 'verdict' | 'words'>>,
  moment: Moment,
): ReviewWork {
  const { roadmapId, criterionId, thingId } = asked
  const before = verdictOn(work, asked)
  const verdict = said.verdict ?? before?.verdict
  if (verdict === undefined) return work
  const words = said.words ?? before?.words ?? ''
  const others = work.verdicts.filter((one) => !isOf(one, asked))
  return { ...begun(work, moment), verdicts: [...others, { roadmapId, criterionId, thingId, verdict, words }] }
}

/** Null takes back what was said of it. */
export function withAction(
  work: ReviewWork,
  actionId: string,
  state: ReviewAction['state'] | null,
  moment: Moment,
): ReviewWork {
  const { [actionId]: _, ...others } = work.actions ?? {}
  return { ...begun(work, moment), actions: state === null ? others : { ...others, [actionId]: state } }
}

export const withSeen = (work: ReviewWork, place: string): ReviewWork =>
  work.seen.includes(place) ? work : { ...work, seen: [...work.seen, place] }

/** Comments of a thing, in the order of its parts and of the text in them is the page's; here in the order they were made. */
export const commentsOn = (work: ReviewWork, thingId: string | null): ReviewComment[] =>
  work.comments.filter(({ anchor }) => anchor.thingId === thingId)

/** The review as the next file holds it. */
export function returnedReview(
  work: ReviewWork,
  share: { readonly shareId: string; readonly hash: string; readonly questions: SharedCopy['questions'] },
  moment: Moment,
): ReturnedReview {
  const { reviewId, startedAt, revision, name, comments, verdicts, actions = {}, read } = begun(work, moment)
  return {
    reviewId: reviewId ?? moment.newId(),
    shareId: share.shareId,
    shareHash: share.hash,
    revision: revision + 1,
    startedAt: startedAt ?? moment.at,
    savedAt: moment.at,
    from: { name: name.trim() },
    answers: share.questions.flatMap(({ id }) => {
      const text = (work.answers[id] ?? '').trim()
      return text === '' ? [] : [{ questionId: id, text }]
    }),
    comments: [...comments],
    verdicts: [...verdicts],
    read,
    actions: Object.entries(actions).map(([actionId, state]) => ({ actionId, state })),
  }
}

export const withFileSaved = (work: ReviewWork, saved: ReturnedReview): ReviewWork => ({
  ...work,
  reviewId: saved.reviewId,
  startedAt: saved.startedAt,
  revision: saved.revision,
  unsaved: false,
})

const isLater = (one: ReviewComment, other: ReviewComment | undefined) =>
  other === undefined ||
  one.revision > other.revision ||
  (one.revision === other.revision && one.updatedAt > other.updatedAt)

/** Goes on where a file left off. What was written here since the last file stays, and so does what only this browser knows. */
export function workFromFile(work: ReviewWork, file: ReturnedReview): ReviewWork {
  const own = work.unsaved ? work : newReviewWork('')
  const comments = new Map(file.comments.map((one) => [one.id, one]))
  for (const one of own.comments) if (isLater(one, comments.get(one.id))) comments.set(one.id, one)
  const verdicts = file.verdicts.filter((one) => !own.verdicts.some((other) => isOf(one, other)))
  const { stuckOn, strengths, nextStep, fit } = own.read
  return {
    ...work,
    reviewId: file.reviewId,
    startedAt: file.startedAt,
    revision: Math.max(work.revision, file.revision),
    name: file.from.name,
    answers: {
      ...Object.fromEntries(file.answers.map(({ questionId, text }) => [questionId, text])),
      ...Object.fromEntries(Object.entries(own.answers).filter(([, text]) => isSaid(text))),
    },
    comments: [...comments.values()],
    verdicts: [...verdicts, ...own.verdicts],
    actions: { ...Object.fromEntries(file.actions.map(({ actionId, state }) => [actionId, state])), ...own.actions },
    read: {
      stuckOn: stuckOn || file.read.stuckOn,
      strengths: strengths || file.read.strengths,
      nextStep: nextStep || file.read.nextStep,
      fit: fit ?? file.read.fit,
    },
    unsaved: work.unsaved,
  }
}

const isSaid = (text: string) => text.trim() !== ''

/** "Two comments, one criterion seen": what there is so far. */
export function workWords({ comments, answers, verdicts, actions = {}, read }: ReviewWork): string {
  const answered = Object.values(answers).filter(isSaid).length
  const own = [read.stuckOn, read.strengths, read.nextStep].filter(isSaid).length + (read.fit === null ? 0 : 1)
  const words = [
    ...(answered === 0 ? [] : [counted(answered, 'answer')]),
    ...(comments.length === 0 ? [] : [counted(comments.length, 'comment')]),
    ...(verdicts.length === 0 ? [] : [`${counted(verdicts.length, 'criterion', 'criteria')} seen`]),
    ...(Object.keys(actions).length === 0 ? [] : [`${counted(Object.keys(actions).length, 'action')} answered`]),
    ...(own === 0 ? [] : ['your own read']),
  ]
  return words.length === 0 ? 'Nothing written yet' : sentenceCase(listed(words))
}
