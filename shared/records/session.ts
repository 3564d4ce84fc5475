// A conversation with someone, from preparation to looking back. What closing froze is a record of its own (closing.ts).
import * as z from 'zod'
import { attachments, importedFrom } from './common-fields.ts'
import { defineRecord } from './define-record.ts'
import { fits, goalOutcomes, outcomeKinds, problemKinds, sessionFormats, topics } from './field-choices.ts'
import { PersonId, RecordId, SessionId } from './record-ids.ts'
import { Audience, Day, field, Instant, line, lines, text, words, Zone } from './stored-field.ts'

export const Topic = z.enum(topics)
export type Topic = z.infer<typeof Topic>

const before = {
  /** Null until it is chosen. */
  format: field('mentor', z.enum(sessionFormats).nullable()),
  goal: text('mentor'),
  problemStated: text('mentor'),
  /** The stated problem cannot change from here on. */
  problemLockedAt: field('mentor', Instant.nullable()),
  agenda: lines('mentor', {
    id: field('mentor', RecordId),
    text: text('mentor'),
    topic: field('mentor', Topic.nullable()),
    /** To whom it would best go, if not to this session's person. */
    betterAskedOf: field('private', PersonId.nullable()),
    answered: field('mentor', z.boolean()),
    answer: text('mentor'),
    /** The session this item was not finished in. */
    carriedFrom: field('mentor', SessionId.nullable()),
    /** Which item of that session it continues; null where it was carried before this was noted. */
    carriedItemId: field('private', RecordId.nullable()),
    /** The record it is about, when it came from one. */
    aboutId: field('private', RecordId.nullable()),
  }),
  reading: lines('mentor', {
    id: field('mentor', RecordId),
    title: line('mentor'),
    url: field('mentor', z.string().max(2000)),
    /** A record of mine, when it is one. */
    recordId: field('private', RecordId.nullable()),
    sentOn: field('mentor', Day.nullable()),
  }),
  sinceWeMet: text('mentor'),
  /** Nothing of the time since goes out, not even the draft that is made of it. */
  sinceLeftOut: field('private', z.boolean()),
  preReadSentOn: field('private', Day.nullable()),
  /** Ticked by the mentee before the session; the pre-read says it. */
  readyToTakeNotes: field('mentor', z.boolean()),
}

const during = {
  startedAt: field('mentor', Instant.nullable()),
  endedAt: field('mentor', Instant.nullable()),
  notes: lines(
    'mentor',
    {
      id: field('mentor', RecordId),
      at: field('mentor', Instant),
      text: text('mentor'),
      /** Their words rather than mine. */
      theirs: field('mentor', z.boolean()),
      audience: field('mentor', Audience),
      /** What was made from this line with one key. */
      becameKind: field('mentor', z.enum(['action', 'agenda-item', 'learning', 'feedback']).nullable()),
      becameId: field('mentor', RecordId.nullable()),
    },
    5000,
  ),
  drove: field('mentor', z.enum(['me', 'them', 'turns']).nullable()),
}

const after = {
  goalMet: field('mentor', z.enum(goalOutcomes).nullable()),
  goalWhy: text('mentor'),
  problemFound: text('mentor'),
  /** Whether that is the problem as stated or another one; null until it is said. */
  problemWas: field('mentor', z.enum(problemKinds).nullable()),
  /** The other person's read of it, apart from my own words. */
  theirRead: text('mentor'),
  outcome: field('mentor', z.enum(outcomeKinds).nullable()),
  wentWell: text('mentor'),
  couldBeBetter: text('mentor'),
  learned: text('mentor'),
  theyLearned: text('mentor'),
  fitMine: field('mentor', z.enum(fits).nullable()),
  fitTheirs: field('mentor', z.enum(fits).nullable()),
  nextOn: field('mentor', Day.nullable()),
  /** Set by closing, cleared by reopening. */
  closedAt: field('mentor', Instant.nullable()),
  /** Corrections after closing; the frozen summary stays as it was. */
  addenda: lines('mentor', { at: field('mentor', Instant), text: text('mentor') }),
  /** From when on it is asked whether the way out held; null: after as long as Cairn proposes. */
  heldCheckOn: field('private', Day.nullable()),
  /** Later: did the way out hold? */
  held: field('private', z.enum(['yes', 'partly', 'no']).nullable()),
  /** The day that was answered on. */
  heldOn: field('private', Day.nullable()),
}

export const sessionDefinition = defineRecord('session', {
  id: field('packet', SessionId),
  personId: field('packet', PersonId.nullable()),
  /** Sessions where I was the mentor never move my roadmap. */
  role: field('mentor', z.enum(['mentee', 'mentor'])),
  planned: field('private', z.boolean()),
  /** The civil date in `zone`. */
  day: field('packet', Day),
  /** The agreed start, an instant; null while only the day is known. */
  startsAt: field('packet', Instant.nullable()),
  zone: field('packet', Zone),
  minutes: field('mentor', z.int().min(1).max(1440)),
  ...before,
  ...during,
  ...after,
  tags: words('private'),
  attachments: attachments(),
  importedFrom: importedFrom(),
})
export type Session = z.infer<typeof sessionDefinition.schema>
export type AgendaItem = Session['agenda'][number]
export type NoteLine = Session['notes'][number]
export type ReadingItem = Session['reading'][number]
