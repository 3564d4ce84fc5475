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

function readingItem({ reading, preReadSentOn }: Session): ReadinessItem {
  const sent = reading.filter((one) => one.sentOn !== null).length
  const done = sent > 0 || preReadSentOn !== null
  if (!done) return { part: 'reading', words: 'Nothing to read sent yet', done }
  return {
    part: 'reading',
    words: sent > 0 ? sentenceCase(`${counted(sent, 'thing')} to read sent`) : 'Pre-read sent',
    done,
  }
}

/** What is prepared and what is still open, in the order in which it is prepared. */
export function readiness(session: Session): ReadinessItem[] {
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
    readingItem(session),
  ]
}

/** Whether everything is prepared. */
export const isReady = (session: Session): boolean => readiness(session).every(({ done }) => done)
