// The formats a session can have, what each is for, and lines to start from where its goal or its questions are still empty.
import type { Session } from '../../records/session.ts'

export type SessionFormat = NonNullable<Session['format']>

export interface FormatWords {
  readonly name: string
  /** One sentence for whoever chooses it. */
  readonly about: string
}

export const formatWords: Readonly<Record<SessionFormat, FormatWords>> = {
  walkthrough: { name: 'Walkthrough', about: 'You explain a design or a change step by step.' },
  'design-exercise': { name: 'Design exercise', about: 'You design something together that nobody has to build.' },
  problem: { name: 'Problem', about: 'You bring one problem that you are stuck on.' },
  career: { name: 'Career', about: 'You talk about your level, your gaps and the work to ask for.' },
  open: { name: 'Open', about: 'No fixed plan: your questions lead.' },
}

export interface Starters {
  readonly goals: readonly string[]
  readonly questions: readonly string[]
}

const starters: Readonly<Record<SessionFormat, Starters>> = {
  walkthrough: {
    goals: [
      'Find the part of this design that I cannot explain yet.',
      'Leave with the three weakest points of this change, in order.',
    ],
    questions: [
      'Where did you stop following, and what was missing there?',
      'Which part would you change first, and why?',
      'What did you expect to see that I did not show?',
    ],
  },
  'design-exercise': {
    goals: [
      'Design one system out loud and see which steps I skip.',
      'Compare two designs of the same system and name what decides between them.',
    ],
    questions: [
      'Which requirement did I assume without asking?',
      'What breaks first in this design under ten times the load?',
      'What would you have drawn first?',
    ],
  },
  problem: {
    goals: [
      'Leave with one next step for this problem and a date to check it.',
      'Find out whether this is the real problem.',
    ],
    questions: [
      'What would you check before changing anything?',
      'What makes you doubt my explanation?',
      'When did you have a problem like this, and what did you try that failed?',
    ],
  },
  career: {
    goals: [
      'Decide which criterion of the next level I work on next.',
      'Decide what I stop doing to make time for work at the next level.',
    ],
    questions: [
      'Which of my work is already at the next level?',
      'Which gap would a promotion committee find first?',
      'Which work should I ask for, and whom should I ask?',
    ],
  },
  open: {
    goals: [
      'Leave with one decision that I can act on this week.',
      'Leave with one thing to try before we meet again.',
    ],
    questions: [
      'What should I ask you that I have not asked yet?',
      'What have you learned lately that would help me?',
      'What would you do differently in my place?',
    ],
  },
}

/** Lines of its format for the goal and the questions; without a format those of an open session. */
export const startersOf = ({ format }: Pick<Session, 'format'>): Starters => starters[format ?? 'open']
