// The ids in a review request: made for that file alone. Those of the database hold the moment a record began, so none of them leaves.
import type { ReturnedReview } from '../../records/returned-review.ts'
import type { Share } from '../../records/share.ts'
import type { SharedCopy } from '../../records/shared-copy.ts'
import type { ComposedCopy } from './compose-share.ts'
import { type EarlierShare, outgoingSenderFor } from './outgoing-sender.ts'

/** What each id in a file stands for, kept by its sender. */
export type FileIds = Share['fileIds']

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi

/** Ids are one UUID, or are built around some: `<roadmap>/<criterion>`, `options/<line>`. The names around them stay. */
const idWith = <Id extends string>(id: Id, change: (one: string) => string): Id => id.replace(uuid, change) as Id

type WithIds = Pick<SharedCopy, 'standing' | 'since' | 'questions' | 'things' | 'asked'>

/** Every id of a copy that is not the share's or the sender's through one change. */
function withIds<C extends WithIds>(copy: C, change: (one: string) => string): C {
  const to = <Id extends string>(id: Id) => idWith(id, change)
  const inParts = (parts: WithIds['since']) => parts.map((part) => ({ ...part, id: to(part.id) }))
  return {
    ...copy,
    standing: { ...copy.standing, actions: copy.standing.actions.map((one) => ({ ...one, id: to(one.id) })) },
    since: inParts(copy.since),
    questions: copy.questions.map((question) => ({ ...question, id: to(question.id) })),
    things: copy.things.map((thing) => ({ ...thing, id: to(thing.id), parts: inParts(thing.parts) })),
    asked: copy.asked.map((one) => ({
      ...one,
      roadmapId: to(one.roadmapId),
      thingId: one.thingId === null ? null : to(one.thingId),
    })),
  }
}

/** What leaves, and what is known of it here alone. */
export interface LeavingCopy {
  readonly copy: SharedCopy
  readonly fileIds: FileIds
  readonly senderId: Share['senderId']
}

/**
 * A composed copy as it leaves, and what its ids stand for. `makeId` answers with random ids, which say nothing of when or in which
 * order they were made; `earlier` is what left for the same reader, the newest first. How often a record was saved stays too.
 */
export function inFileIds(
  { from, ...composed }: ComposedCopy,
  earlier: readonly EarlierShare[],
  makeId: () => string,
): LeavingCopy {
  const made = new Map<string, string>()
  const left = withIds(composed, (own) => {
    const fileId = made.get(own) ?? makeId()
    made.set(own, fileId)
    return fileId
  })
  const { id, senderId, previousShareId } = outgoingSenderFor(from, earlier, makeId)
  const things = left.things.map((thing) => ({ ...thing, revision: null }))
  const revisions = new Map(composed.things.map((thing) => [thing.id, thing.revision]))
  return {
    copy: { ...left, things, shareId: makeId(), previousShareId, from: { id, name: from.name } },
    fileIds: [...made].map(([ownId, fileId]) => ({ fileId, ownId, revision: revisions.get(ownId) ?? null })),
    senderId,
  }
}

/** An id that is none of the file's is left as it is; so is every id of a share that left before files had ids of their own. */
function ownIdOf(fileIds: FileIds) {
  const own = new Map(fileIds.map(({ fileId, ownId }) => [fileId, ownId]))
  return (one: string) => own.get(one) ?? one
}

/** What left, in its sender's own ids. */
export function copyInOwnIds(copy: SharedCopy, fileIds: FileIds): SharedCopy {
  if (fileIds.length === 0) return copy
  const revisions = new Map(fileIds.map(({ ownId, revision }) => [ownId, revision]))
  const own = withIds(copy, ownIdOf(fileIds))
  return {
    ...own,
    things: own.things.map((thing) => ({ ...thing, revision: revisions.get(thing.id) ?? thing.revision })),
  }
}

type Told = Pick<ReturnedReview, 'answers' | 'verdicts' | 'actions'> & {
  readonly comments: readonly Pick<ReturnedReview['comments'][number], 'anchor'>[]
}

/** What was said of a share, in its sender's own ids. Held against the file first: what is not in it is refused in the file's own ids. */
export function reviewInOwnIds<R extends Told>(review: R, fileIds: FileIds): R {
  if (fileIds.length === 0) return review
  const ownId = ownIdOf(fileIds)
  const to = <Id extends string>(id: Id) => idWith(id, ownId)
  const orNull = (id: string | null) => (id === null ? null : to(id))
  return {
    ...review,
    answers: review.answers.map((one) => ({ ...one, questionId: to(one.questionId) })),
    actions: review.actions.map((one) => ({ ...one, actionId: to(one.actionId) })),
    comments: review.comments.map((one) => {
      const { thingId, partId, quote } = one.anchor
      return { ...one, anchor: { thingId: orNull(thingId), partId: orNull(partId), quote } }
    }),
    verdicts: review.verdicts.map((one) => ({
      ...one,
      roadmapId: to(one.roadmapId),
      thingId: orNull(one.thingId),
    })),
  }
}
