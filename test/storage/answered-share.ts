// A request in ids of its own, and what a reader writes of it on the page: a comment each on a sentence, a line, an entry, a criterion.
import type { Anchor } from '../../shared/records/comment-anchor.ts'
import type { Proposal } from '../../shared/records/proposal.ts'
import type { ReturnedReview } from '../../shared/records/returned-review.ts'
import type { Share } from '../../shared/records/share.ts'
import type { SharedCopy } from '../../shared/records/shared-copy.ts'
import {
  newReviewWork,
  returnedReview,
  withAnswer,
  withDraftKept,
  withRead,
  withVerdict,
} from '../../shared/rules/sharing/reader-review-draft.ts'
import { criterion, entry, idOf, later, roadmapId } from '../build-records.ts'
import { asThing, leaving, sentProposal, sentShare, shareSource } from '../build-review.ts'

const moment = (from: number) => {
  let id = from
  return { at: later, newId: () => idOf(++id) }
}

const option = { name: 'A copy', for: 'It is near.', against: '', whyLost: '', chosen: true }
export const record: Proposal = {
  ...sentProposal,
  audience: 'mentor',
  revision: 41,
  options: [{ ...option, id: idOf(720) }],
}
export const monday = entry(730, { what: 'The slow Monday. Nobody was woken.', audience: 'mentor', revision: 17 })
export const asked = criterion('DEC-S2')
const source = shareSource({
  since: 'Two entries and a POC.',
  questions: [
    { id: idOf(701), text: 'Who would you ask next?' },
    { id: idOf(702), text: 'What did I not measure?' },
  ],
  things: [asThing(record), asThing(monday), { sort: 'criterion', roadmapId, criterion: asked, evidence: [record] }],
  asked: [{ roadmapId, criterionId: asked.id, statement: asked.text, thingId: record.id }],
})

export interface Sent {
  readonly share: Share
  readonly copy: SharedCopy
}
export async function sent(): Promise<Sent> {
  const { copy, ...ids } = leaving(source)
  return { share: await sentShare(copy, [], ids), copy }
}

const at = (thing: SharedCopy['things'][number] | undefined, list: string, exact = ''): Anchor => {
  const part = thing?.parts.find(({ id }) => id === list || id.startsWith(`${list}/`))
  return {
    thingId: thing?.id ?? null,
    partId: part?.id ?? null,
    quote: exact === '' ? null : { exact, prefix: '', suffix: '' },
  }
}

/** As the page's own steps make it. */
export function answered({ share, copy }: Sent, more: Partial<ReturnedReview> = {}): ReturnedReview {
  const when = moment(800)
  const [first, second, third] = copy.things
  const [question] = copy.questions
  const [criterionAsked] = copy.asked
  if (question === undefined || criterionAsked === undefined) throw new Error('It asks something.')
  const anchors = [
    at(first, 'context', 'none of them owns the delay'),
    at(first, 'options'),
    at(second, 'what', 'Nobody was woken'),
    at(third, 'evidence'),
    { thingId: null, partId: 'since', quote: null },
    { thingId: null, partId: null, quote: null },
  ]
  const begunWork = withAnswer(newReviewWork('Ilse Marrow'), question.id, 'Whoever is called at night.', when)
  const judged = withVerdict(begunWork, criterionAsked, { verdict: 'yes-here', words: 'I saw it.' }, when)
  let commented = withRead(judged, { stuckOn: 'Ownership' }, when)
  for (const [place, anchor] of anchors.entries()) {
    const draft = { id: null, kind: 'better' as const, anchor, text: `Comment ${place}` }
    commented = withDraftKept({ ...commented, draft }, when)
  }
  const file = { shareId: copy.shareId, hash: share.hash, questions: copy.questions }
  return { ...returnedReview(commented, file, when), ...more }
}
