// All records of the demo, kind by kind, as events.
import type { Roadmap } from '../records/roadmap.ts'
import { type CareerEvent, confirmationEvents, recordEvents } from './build-career-events.ts'
import { sessionEvents } from './build-session-events.ts'
import { confirmationsOfFirstYear } from './confirmations-first-year.ts'
import { confirmationsOfSecondYear } from './confirmations-second-year.ts'
import { people } from './demo-people.ts'
import { questions } from './demo-questions.ts'
import { requestEvents } from './demo-review-request.ts'
import { entriesFromMay } from './entries-2024-05.ts'
import { entriesFromAugust } from './entries-2024-08.ts'
import { entriesFromDecember } from './entries-2024-12.ts'
import { entriesFromMarch } from './entries-2025-03.ts'
import { entriesFromJune } from './entries-2025-06.ts'
import { feedbackOfFirstYear } from './feedback-2024.ts'
import { feedbackFromWinter } from './feedback-2025-01.ts'
import { feedbackFromMay } from './feedback-2025-05.ts'
import { firstImprovements } from './improvements-first.ts'
import { laterImprovements } from './improvements-later.ts'
import { firstLearnings } from './learnings-2024-06.ts'
import { laterLearnings } from './learnings-2025-02.ts'
import { lastLearnings } from './learnings-2025-06.ts'
import { packetEvents } from './packet-version.ts'
import { firstPocs } from './pocs-first.ts'
import { laterPocs } from './pocs-later.ts'
import { firstPresentations } from './presentations-first.ts'
import { laterPresentations } from './presentations-later.ts'
import { eventNotice } from './proposal-event-notice.ts'
import { readModel } from './proposal-read-model.ts'
import { firstProposals } from './proposals-2024-07.ts'
import { secondProposals } from './proposals-2024-11.ts'
import { laterProposals } from './proposals-2025-06.ts'
import { sessionsFromMay } from './sessions-2024-05.ts'
import { sessionsFromJuly } from './sessions-2024-07.ts'
import { sessionsFromOctober } from './sessions-2024-10.ts'
import { sessionsFromDecember } from './sessions-2024-12.ts'
import { sessionsFromFebruary } from './sessions-2025-02.ts'
import { sessionsFromMarch } from './sessions-2025-03.ts'
import { sessionsFromApril } from './sessions-2025-04.ts'
import { sessionsFromJune } from './sessions-2025-06.ts'
import { sessionsFromAugust } from './sessions-2025-08.ts'

const entries = [
  ...entriesFromMay,
  ...entriesFromAugust,
  ...entriesFromDecember,
  ...entriesFromMarch,
  ...entriesFromJune,
]
const proposals = [...firstProposals, ...secondProposals, readModel, ...eventNotice, ...laterProposals]
const learnings = [...firstLearnings, ...laterLearnings, ...lastLearnings]
const feedback = [...feedbackOfFirstYear, ...feedbackFromWinter, ...feedbackFromMay]
const sessions = [
  ...sessionsFromMay,
  ...sessionsFromJuly,
  ...sessionsFromOctober,
  ...sessionsFromDecember,
  ...sessionsFromFebruary,
  ...sessionsFromMarch,
  ...sessionsFromApril,
  ...sessionsFromJune,
  ...sessionsFromAugust,
]

/** Not sorted by time; events of the same moment are in the order in which they must be saved. */
export function storyEvents(roadmap: Roadmap): CareerEvent[] {
  return [
    ...people.flatMap((one) => recordEvents('person', one)),
    ...entries.flatMap((one) => recordEvents('entry', one)),
    ...questions.flatMap((one) => recordEvents('question', one)),
    ...[...firstImprovements, ...laterImprovements].flatMap((one) => recordEvents('improvement', one)),
    ...proposals.flatMap((one) => recordEvents('proposal', one)),
    ...[...firstPocs, ...laterPocs].flatMap((one) => recordEvents('poc', one)),
    ...[...firstPresentations, ...laterPresentations].flatMap((one) => recordEvents('presentation', one)),
    ...learnings.flatMap((one) => recordEvents('learning', one)),
    ...feedback.flatMap((one) => recordEvents('feedback', one)),
    ...sessions.flatMap(sessionEvents),
    ...requestEvents,
    ...packetEvents,
    ...[...confirmationsOfFirstYear, ...confirmationsOfSecondYear].flatMap((one) => confirmationEvents(one, roadmap)),
  ]
}
