// Who may see what is made of a mentor's answer: as its owner wants new records to begin, and nobody where the session is private.
import { expect, it } from 'vitest'
import type { Review } from '../../shared/records/review.ts'
import { actionOfAnswer, feedbackOfAnswer, learningOfAnswer } from '../../shared/rules/sessions/records-from-answer.ts'
import { idOf, later, person, session } from '../build-records.ts'

const review = { day: '2025-03-12' } as Review
const said = (audience: 'private' | 'mentor') => ({
  ...{ review, person: person(500), text: 'The tail.' },
  session: session(1, { audience }),
})
const begun = { id: idOf(900), day: '2025-03-14', at: later, chosen: [] }
const forPacket = { ...begun, chosen: [{ kind: 'feedback', audience: 'packet' }] as const }

it('begins as the owner wants records of its kind to begin, and is private otherwise', () => {
  expect(feedbackOfAnswer(said('mentor'), begun).audience).toBe('private')
  expect(learningOfAnswer(said('mentor'), begun).audience).toBe('private')
  expect(feedbackOfAnswer(said('mentor'), forPacket).audience).toBe('packet')
})

it('is private where the session is, whatever the owner wants otherwise', () => {
  expect(feedbackOfAnswer(said('private'), forPacket).audience).toBe('private')
  expect(learningOfAnswer(said('private'), begun).audience).toBe('private')
  expect(actionOfAnswer(said('private'), begun).audience).toBe('private')
})
