// What is done with feedback: acted on, taken to the next session, or declined with a reason; and each taken back.
import type { Feedback } from '../../records/feedback.ts'
import { dayWords, longDay } from '../time/day-words.ts'

export const sortWords = {
  strength: 'A strength',
  improve: 'Could be better',
  question: 'A question',
} as const satisfies Record<NonNullable<Feedback['sort']>, string>

/** What came of it, at the end of a line. */
export const answerWords = {
  waiting: 'not answered yet',
  acted: 'acted on',
  discuss: 'to be discussed',
  declined: 'declined',
} as const satisfies Record<Feedback['state'], string>

type Answer = Pick<Feedback, 'state' | 'respondedOn' | 'resolvedById'>

const answered = (feedback: Feedback, answer: Answer, response = feedback.response): Feedback => ({
  ...feedback,
  ...answer,
  response,
})

/** Acted on, by a record of mine when there is one to show. */
export const actedOn = (feedback: Feedback, resolvedById: string | null, today: string): Feedback =>
  answered(feedback, { state: 'acted', respondedOn: today, resolvedById })

export const toDiscuss = (feedback: Feedback, today: string): Feedback =>
  answered(feedback, { state: 'discuss', respondedOn: today, resolvedById: null })

/** A reason may be written later; without one the page shows the gap. */
export const declinedWith = (feedback: Feedback, reason: string, today: string): Feedback =>
  answered(feedback, { state: 'declined', respondedOn: today, resolvedById: null }, reason)

export const waitingAgain = (feedback: Feedback): Feedback =>
  answered(feedback, { state: 'waiting', respondedOn: null, resolvedById: null })

/** "You said: “…”", at most two hundred characters of their words: what the agenda of the next session asks. */
export function agendaText({ verbatim }: Pick<Feedback, 'verbatim'>): string {
  const words = verbatim.trim().replace(/\s+/g, ' ')
  if (words === '') return 'What you said to me: what did you see?'
  return `You said: “${words.length <= 200 ? words : `${words.slice(0, 199).trimEnd()}…`}”`
}

export interface FeedbackAnswer {
  readonly feedback: Feedback
  /** First name of who said it; null while not said. */
  readonly name: string | null
  /** Title of the record that acted on it. */
  readonly actedBy: string | null
  /** Day of the session it is to be discussed in. */
  readonly meetsOn: string | null
  readonly today: string
}

/** "Pell’s words wait for your answer.": the answer of a piece of feedback's page. */
export function feedbackSentence({ feedback, name, actedBy, meetsOn, today }: FeedbackAnswer): string {
  const { state, respondedOn } = feedback
  const since = respondedOn === null ? '' : `, ${dayWords(respondedOn, today)}`
  switch (state) {
    case 'waiting':
      return `${name === null ? 'These words' : `${name}’s words`} wait for your answer.`
    case 'acted':
      return actedBy === null ? `Acted on${since}.` : `Acted on in “${actedBy}”.`
    case 'discuss': {
      const whom = name === null ? '' : ` with ${name}`
      return `To be discussed${whom}${meetsOn === null ? ' when you next meet' : ` on ${longDay(meetsOn, today)}`}.`
    }
    case 'declined':
      return `Heard, and declined${since}.`
  }
}
