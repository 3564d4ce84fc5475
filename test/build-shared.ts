// What was shared and what came back, with fixed values for tests.
import { createHash } from 'node:crypto'
import type { Anchor } from '../shared/records/comment-anchor.ts'
import type { ReturnedReview, ReviewComment } from '../shared/records/returned-review.ts'
import type { SharedCopy, SharedThing } from '../shared/records/shared-copy.ts'
import { nothingTold } from '../shared/records/shared-sender-progress.ts'
import { criterionId, earlier, idOf, later, roadmapId } from './build-records.ts'

export const hashText = async (text: string): Promise<string> => createHash('sha256').update(text, 'utf8').digest('hex')

/** What a reader's unfinished work is kept with. */
export const shareKey = Buffer.alloc(32, 7).toString('base64')

export const sharedThing = (number: number, more: Partial<SharedThing> = {}): SharedThing => ({
  id: idOf(number),
  kind: 'proposal',
  revision: 5,
  label: 'Proposal, revision 5',
  title: 'Give quotes their own read model',
  day: '2025-02-20',
  parts: [
    {
      id: 'context',
      heading: 'Context',
      text: 'A price takes 1,840 ms because quotes read the invoice tables. Three teams write there; none of them owns the delay.',
    },
    { id: 'decision', heading: 'Decision', text: 'An event-fed copy came to 310 ms over four runs.' },
  ],
  ...more,
})

export const sharedCopy = (more: Partial<SharedCopy> = {}): SharedCopy => ({
  shareId: idOf(700),
  previousShareId: null,
  sentAt: earlier,
  sentOn: '2025-03-01',
  from: { id: idOf(1), name: 'Wren Alderby' },
  to: { name: 'Ilse Marrow' },
  purpose: 'challenge',
  help: 'Tell me where the plan breaks.',
  minutes: 15,
  standing: nothingTold(),
  session: {
    day: '2025-03-20',
    format: 'walkthrough',
    goal: 'Decide whether the copy is worth it',
    problem: 'Quotes are slow',
  },
  since: [{ id: 'since', heading: 'Since we last met', text: 'Two entries and a POC.' }],
  questions: [
    { id: idOf(701), text: 'Who would you ask next?' },
    { id: idOf(702), text: 'What did I not measure?' },
  ],
  things: [sharedThing(710)],
  asked: [
    {
      roadmapId,
      criterionId: criterionId('DEC-S2'),
      statement: 'Rejects at least two options for stated reasons',
      thingId: idOf(710),
    },
  ],
  ...more,
})

export const onPassage: Anchor = {
  thingId: idOf(710),
  partId: 'context',
  quote: { exact: 'none of them owns the delay', prefix: 'Three teams write there; ', suffix: '.' },
}

export const reviewComment = (number: number, more: Partial<ReviewComment> = {}): ReviewComment => ({
  id: idOf(number),
  revision: 1,
  kind: 'question',
  anchor: onPassage,
  text: 'Who answers at night when the copy stops?',
  createdAt: later,
  updatedAt: later,
  ...more,
})

export const returnedReview = (more: Partial<ReturnedReview> = {}): ReturnedReview => ({
  reviewId: idOf(800),
  shareId: idOf(700),
  shareHash: '0'.repeat(64),
  revision: 1,
  startedAt: later,
  savedAt: later,
  from: { name: 'Ilse Marrow' },
  answers: [{ questionId: idOf(701), text: 'Whoever is called at night.' }],
  comments: [reviewComment(801)],
  verdicts: [{ roadmapId, criterionId: criterionId('DEC-S2'), thingId: idOf(710), verdict: 'yes-here', words: '' }],
  read: { stuckOn: 'Nobody owns it', strengths: 'Measures first', nextStep: 'Name the owner', fit: 'good' },
  actions: [],
  ...more,
})
