// Makes a question, feedback, an action or a topic of what a mentor said in their file, and notes on the review that it was.
import type { Review } from '../../../shared/records/review.ts'
import type { Session } from '../../../shared/records/session.ts'
import { failed, type Result } from '../../../shared/result.ts'
import { type Became, becameOf } from '../../../shared/rules/sessions/answers-from-files.ts'
import {
  actionOfAnswer,
  feedbackOfAnswer,
  learningOfAnswer,
  questionOfAnswer,
  type SaidWords,
} from '../../../shared/rules/sessions/records-from-answer.ts'
import {
  type CommitNote,
  type CommitTrouble,
  type Committed,
  commit,
  type PlannedWrite,
} from '../core/commit-records.ts'
import type { CairnDatabase } from '../core/database.ts'
import { newId } from '../core/new-id.ts'
import { writeOf } from '../core/save-record.ts'
import { readNewAudiences } from '../roadmap/read-profile.ts'
import { readNextWith } from './add-record-to-agenda.ts'
import { readRecordsFromAnswers } from './read-records-from-answers.ts'

export interface Making {
  readonly said: SaidWords
  readonly place: string
  readonly kind: Became['kind']
  readonly today: string
}

export type MakeTrouble =
  | CommitTrouble
  /** The session is closed, and no other with its person is planned. */
  | { readonly kind: 'no-session' }
  /** The same was made of these words before and is here. */
  | { readonly kind: 'made-already' }

/** The session itself while it is open, else the next one with its person; as it stands now. */
async function sessionToAskIn(database: CairnDatabase, { id }: Session, today: string): Promise<Session | null> {
  const session = await database.records.get(id)
  if (session?.kind !== 'session') return null
  return session.closedAt === null ? session : readNextWith(database, session.personId, today)
}

async function madeOf(database: CairnDatabase, { said, kind, today }: Making, at: string) {
  const id = newId()
  const begun = { id, day: today, at, chosen: await readNewAudiences(database) }
  const record = (write: PlannedWrite) => ({ id, write })
  switch (kind) {
    case 'agenda-item': {
      const on = await sessionToAskIn(database, said.session, today)
      if (on === null) return null
      const item = questionOfAnswer(said, on, id)
      return record(writeOf({ ...on, agenda: [...on.agenda, item] }, false))
    }
    case 'feedback':
      return record(writeOf(feedbackOfAnswer(said, begun), true))
    case 'action':
      return record(writeOf(actionOfAnswer(said, begun), true))
    case 'learning':
      return record(writeOf(learningOfAnswer(said, begun), true))
  }
}

async function isMadeAlready(database: CairnDatabase, review: Review, { place, kind }: Making): Promise<boolean> {
  const made = becameOf(review, place).filter((one) => one.kind === kind)
  return (await readRecordsFromAnswers(database, made)).length > 0
}

/** Both in one change, so that one undo takes both back. */
export async function createRecordFromAnswer(
  database: CairnDatabase,
  making: Making,
  note: CommitNote,
): Promise<Result<Committed, MakeTrouble>> {
  const review = await database.records.get(making.said.review.id)
  if (review?.kind !== 'review') return failed({ kind: 'conflict', id: making.said.review.id, theirs: null })
  if (await isMadeAlready(database, review, making)) return failed({ kind: 'made-already' })
  const made = await madeOf(database, making, note.at)
  if (made === null) return failed({ kind: 'no-session' })
  const { place: placeId, kind } = making
  const next: Review = { ...review, became: [...review.became, { placeId, kind, madeId: made.id }] }
  return commit(database, [made.write, writeOf(next, false)], note)
}
