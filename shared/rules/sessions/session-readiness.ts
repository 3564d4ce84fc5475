// How ready a session is to be held: four plain lines, none of which ever blocks anything.
import type { Session } from '../../records/session.ts'
import { counted, sentenceCase } from '../text/number-words.ts'

const readinessParts = ['goal', 'problem', 'questions', 'reading'] as const
export type ReadinessPart = (typeof readinessParts)[number]

export interface ReadinessItem {
  readonly part: ReadinessPart
  /** "Goal written", "Nothing to read sent yet". */
  readonly words: string
  readonly done: boolean
}

const written = (text: string) => text.trim() !== ''

function readingWords({ reading, preReadSentOn }: Session, isRequestSent: boolean): string | null {
  const sent = reading.filter((one) => one.sentOn !== null).length
  if (sent > 0) return sentenceCase(`${counted(sent, 'thing')} to read sent`)
  if (preReadSentOn !== null) return 'Pre-read sent'
  return isRequestSent ? 'Review request sent' : null
}

/** What is prepared and what is still open, in the order in which it is prepared. A review request for it carries its questions too. */
export function readiness(session: Session, isRequestSent: boolean): ReadinessItem[] {
  const sent = readingWords(session, isRequestSent)
  const questions = session.agenda.filter((item) => written(item.text)).length
  const hasGoal = written(session.goal)
  const hasProblem = written(session.problemStated)
  return [
    { part: 'goal', words: hasGoal ? 'Goal written' : 'No goal written yet', done: hasGoal },
    { part: 'problem', words: hasProblem ? 'Problem stated' : 'No problem stated yet', done: hasProblem },
    {
      part: 'questions',
      words: questions > 0 ? counted(questions, 'question') : 'No questions yet',
      done: questions > 0,
    },
    { part: 'reading', words: sent ?? 'Nothing to read sent yet', done: sent !== null },
  ]
}
