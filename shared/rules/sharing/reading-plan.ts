// The order in which a share is read, and how long each step takes. The sender is promised the same minutes the reader sees.
import type { SharedCopy, SharedPart } from '../../records/shared-copy.ts'
import { counted, sentenceCase } from '../text/number-words.ts'

export type ReadingStepName = 'who' | 'since' | 'questions' | 'things' | 'read'

export interface ReadingStep {
  readonly name: ReadingStepName
  readonly words: string
  readonly minutes: number
}

/** Words a minute, read with a mind to answer. */
const pace = 200
// CJK is written without spaces: a sign is about half a word.
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu

function wordCount(text: string): number {
  const signs = text.match(unspaced)?.length ?? 0
  const words = text
    .replace(unspaced, ' ')
    .split(/\s+/)
    .filter((word) => word !== '').length
  return words + Math.ceil(signs / 2)
}

const inParts = (parts: readonly SharedPart[]) => parts.reduce((sum, { text }) => sum + wordCount(text), 0)
/** `answers`: minutes for what is written in answer. */
const minutes = (words: number, answers: number) => Math.max(1, Math.round(words / pace + answers))

type Planned = Pick<SharedCopy, 'help' | 'session' | 'standing' | 'since' | 'questions' | 'things' | 'asked'> & {
  readonly from: Pick<SharedCopy['from'], 'name'>
}

export const callName = (name: string): string => name.trim().split(/\s+/)[0] || 'Your sender'

/** The steps that have something in them, in their order. */
export function readingPlan({
  from,
  help,
  session,
  standing,
  since,
  questions,
  things,
  asked,
}: Planned): ReadingStep[] {
  const told = [...standing.moved.map(({ statement }) => statement), ...standing.actions.map(({ text }) => text)]
  const aim = wordCount([help, session?.goal ?? '', session?.problem ?? '', standing.towards, ...told].join(' '))
  const askedWords = questions.reduce((sum, { text }) => sum + wordCount(text), 0)
  const thingWords = things.reduce((sum, { title, parts }) => sum + wordCount(title) + inParts(parts), 0)
  const steps: (ReadingStep | null)[] = [
    { name: 'who', words: 'Who, and what help', minutes: minutes(aim, 0.5) },
    inParts(since) === 0 ? null : { name: 'since', words: 'Since we last met', minutes: minutes(inParts(since), 0) },
    questions.length === 0
      ? null
      : {
          name: 'questions',
          words: `${callName(from.name)}’s ${counted(questions.length, 'question')}`,
          minutes: minutes(askedWords, questions.length),
        },
    things.length === 0 && asked.length === 0
      ? null
      : {
          name: 'things',
          words:
            things.length === 0
              ? 'Criteria you are asked about'
              : sentenceCase(`${counted(things.length, 'thing')}, with notes`),
          minutes: minutes(thingWords, things.length * 0.5 + asked.length * 0.25),
        },
    { name: 'read', words: 'Your own read, then save', minutes: 1 },
  ]
  return steps.filter((step) => step !== null)
}

/** Minutes for all of it. */
export const readingMinutes = (copy: Planned): number =>
  Math.min(
    1000,
    readingPlan(copy).reduce((sum, step) => sum + step.minutes, 0),
  )
