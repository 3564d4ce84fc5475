// All that is told in the demo, kind by kind, as happenings.
import type { Roadmap } from '../records/roadmap.ts'
import { entriesFromMay } from './entries-2024-05.ts'
import { entriesFromAugust } from './entries-2024-08.ts'
import { entriesFromDecember } from './entries-2024-12.ts'
import { entriesFromMarch } from './entries-2025-03.ts'
import { entriesFromJune } from './entries-2025-06.ts'
import { feedbackOfFirstYear } from './feedback-2024.ts'
import { feedbackFromWinter } from './feedback-2025-01.ts'
import { feedbackFromMay } from './feedback-2025-05.ts'
import { type Happening, happeningsOf, wordHappenings } from './happenings.ts'
import { firstImprovements } from './improvements-first.ts'
import { laterImprovements } from './improvements-later.ts'
import { firstLearnings } from './learnings-first.ts'
import { lastLearnings } from './learnings-last.ts'
import { laterLearnings } from './learnings-later.ts'
import { people } from './people.ts'
import { firstPocs } from './pocs-first.ts'
import { laterPocs } from './pocs-later.ts'
import { firstPresentations } from './presentations-first.ts'
import { laterPresentations } from './presentations-later.ts'
import { eventNotice } from './proposal-event-notice.ts'
import { readModel } from './proposal-read-model.ts'
import { firstProposals } from './proposals-first.ts'
import { laterProposals } from './proposals-later.ts'
import { secondProposals } from './proposals-second.ts'
import { questions } from './questions.ts'
import { sessionHappenings } from './session-happenings.ts'
import { sessionsFromMay } from './sessions-2024-05.ts'
import { sessionsFromJuly } from './sessions-2024-07.ts'
import { sessionsFromOctober } from './sessions-2024-10.ts'
import { sessionsFromDecember } from './sessions-2024-12.ts'
import { sessionsFromFebruary } from './sessions-2025-02.ts'
import { sessionsFromMarch } from './sessions-2025-03.ts'
import { sessionsFromApril } from './sessions-2025-04.ts'
import { sessionsFromJune } from './sessions-2025-06.ts'
import { sessionsFromAugust } from './sessions-2025-08.ts'
import { wordsOfTheFirstYear, wordsOfTheSecondYear } from './words.ts'

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

/** In no order of time yet; what happened at one moment stands in the order in which it must be saved. */
export function storyHappenings(roadmap: Roadmap): Happening[] {
  return [
    ...people.flatMap((one) => happeningsOf('person', one)),
    ...entries.flatMap((one) => happeningsOf('entry', one)),
    ...questions.flatMap((one) => happeningsOf('question', one)),
    ...[...firstImprovements, ...laterImprovements].flatMap((one) => happeningsOf('improvement', one)),
    ...proposals.flatMap((one) => happeningsOf('proposal', one)),
    ...[...firstPocs, ...laterPocs].flatMap((one) => happeningsOf('poc', one)),
    ...[...firstPresentations, ...laterPresentations].flatMap((one) => happeningsOf('presentation', one)),
    ...learnings.flatMap((one) => happeningsOf('learning', one)),
    ...feedback.flatMap((one) => happeningsOf('feedback', one)),
    ...sessions.flatMap(sessionHappenings),
    ...[...wordsOfTheFirstYear, ...wordsOfTheSecondYear].flatMap((one) => wordHappenings(one, roadmap)),
  ]
}
