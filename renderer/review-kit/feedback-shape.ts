// Whether what a feedback file holds has the shape that this page writes: a hash only says that nobody changed it since.
// The schema in shared/records/returned-review.ts says the same; its library is as large as this page and stays out of it.
import {
  commentKinds,
  commentLimit,
  fits,
  reviewActions,
  reviewVerdicts,
  shortTextLimit,
} from '../../shared/records/field-choices.ts'
import type { ReturnedReview } from '../../shared/records/returned-review.ts'
import type { SharedCopy } from '../../shared/records/shared-copy.ts'

type Plain = Readonly<Record<string, unknown>>
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value)

const isText = (value: unknown, most = commentLimit): value is string =>
  typeof value === 'string' && value.length <= most
const isOneOf = (value: unknown, choices: readonly unknown[]) => choices.includes(value)

/** A list of such things, no two of them with one key. */
function areEach(value: unknown, isIt: (one: Plain) => boolean, keyOf: (one: Plain) => unknown): boolean {
  if (!Array.isArray(value) || !value.every((one) => isPlain(one) && isIt(one))) return false
  return new Set(value.map(keyOf)).size === value.length
}

function isAnchor(value: unknown, { since, things }: SharedCopy): boolean {
  if (!isPlain(value)) return false
  const { thingId, partId, quote } = value
  const parts = thingId === null ? since : things.find(({ id }) => id === thingId)?.parts
  const isQuote = isPlain(quote) && [quote.exact, quote.prefix, quote.suffix].every((text) => isText(text))
  return (
    parts !== undefined &&
    (partId === null ? quote === null : parts.some(({ id }) => id === partId)) &&
    (quote === null || isQuote)
  )
}

const isComment = ({ id, revision, kind, anchor, text, createdAt, updatedAt }: Plain, copy: SharedCopy) =>
  [id, text, createdAt, updatedAt].every((one) => isText(one)) &&
  Number.isInteger(revision) &&
  isOneOf(kind, commentKinds) &&
  isAnchor(anchor, copy)

const criterionOf = ({ roadmapId, criterionId }: Plain) => `${roadmapId}/${criterionId}`

/** The review of this very share, as this page could have written it. */
export function isReviewOf(value: unknown, copy: SharedCopy): value is ReturnedReview {
  if (!isPlain(value) || !isPlain(value.from) || !isPlain(value.read)) return false
  const { answers, comments, verdicts, actions = [], from, read, reviewId, startedAt, savedAt, revision } = value
  const isAsked = (one: Plain) => copy.asked.some((asked) => criterionOf(asked) === criterionOf(one))
  return (
    [reviewId, startedAt, savedAt, read.stuckOn, read.strengths, read.nextStep].every((one) => isText(one)) &&
    isText(from.name, shortTextLimit) &&
    Number.isInteger(revision) &&
    (read.fit === null || isOneOf(read.fit, fits)) &&
    areEach(
      comments,
      (one) => isComment(one, copy),
      ({ id }) => id,
    ) &&
    areEach(
      answers,
      (one) => isText(one.text) && copy.questions.some(({ id }) => id === one.questionId),
      (one) => one.questionId,
    ) &&
    areEach(
      verdicts,
      (one) => isOneOf(one.verdict, reviewVerdicts) && isText(one.words) && isAsked(one),
      criterionOf,
    ) &&
    areEach(
      actions,
      (one) =>
        isOneOf(one.state, reviewActions) &&
        copy.standing.actions.some(({ id, isReaders }) => isReaders && id === one.actionId),
      (one) => one.actionId,
    )
  )
}
