// Three questions of the week. Each answer is an entry that remembers which question it answers.
import { Link, useLocation } from 'wouter'
import type { Entry } from '../../../shared/records/entry.ts'
import { prompts } from '../../../shared/records/field-choices.ts'
import { pageAddress } from '../../../shared/rules/records/record-address.ts'
import { QuickLineField } from '../../record-views/journal/quick-line-field.tsx'
import { rowWords } from '../../record-views/journal/row-excerpt.ts'
import { noteNow, useCairn } from '../../storage/cairn-context.tsx'
import type { WeekView } from '../../storage/week/read-week.ts'
import { useQuickLine } from '../../storage/week/use-quick-line.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { useSavedLineNotice } from '../use-saved-line-notice.ts'
import { useSavedNotice } from '../use-saved-notice.ts'
import styles from './week.module.css'

type Prompt = NonNullable<Entry['prompt']>

const questions: Record<Prompt, string> = {
  unasked: 'What did I start on my own initiative?',
  questioned: 'What did I question?',
  learned: 'What did I learn?',
}

function Blank({ prompt, week, day }: { prompt: Prompt; week: string; day: string }) {
  const quick = useQuickLine({ draftKey: `prompt:${week}:${prompt}`, day, prompt })
  const saidSaved = useSavedLineNotice()
  const save = async () => {
    const saved = await quick.save()
    if (saved.ok) saidSaved(saved.value)
  }
  return (
    <QuickLineField
      small
      label={questions[prompt]}
      placeholder="Write a line (optional)"
      quick={quick}
      onSave={() => void save()}
    />
  )
}

const makings = {
  questioned: { kind: 'question', words: 'Make it a question' },
  learned: { kind: 'learning', words: 'Make it a topic to learn' },
} as const

/** Goes to what was made of the entry, and makes it first if it is not there yet. */
function useMaking() {
  const cairn = useCairn()
  const saidSaved = useSavedNotice()
  const [, navigate] = useLocation()
  return async (answer: Entry, kind: 'question' | 'learning') => {
    // Only who makes something of an answer needs the code for it.
    const { madeOf, createRecordFromEntry } = await import('../../storage/week/create-record-from-entry.ts')
    const known = await madeOf(cairn.database, answer, kind)
    if (known !== null) return navigate(pageAddress(kind, known))
    const { id, saved } = await createRecordFromEntry(
      cairn.database,
      answer,
      kind,
      noteNow(cairn, `Turned an entry into a ${kind}`),
    )
    if (saidSaved(saved, `Turned into a ${kind}.`)) navigate(pageAddress(kind, id))
  }
}

function Answered({ answer }: { answer: Entry }) {
  const make = useMaking()
  const making = answer.prompt === 'questioned' || answer.prompt === 'learned' ? makings[answer.prompt] : null
  return (
    <div>
      <Link className={styles.answer ?? ''} href={`/journal/${answer.id}`}>
        {rowWords(answer.what, 'Untitled entry')}
      </Link>
      {making === null ? null : (
        <TextButton className={styles.making ?? ''} onClick={() => void make(answer, making.kind)}>
          {making.words}
        </TextButton>
      )}
    </div>
  )
}

interface WeekPromptsProps {
  week: string
  day: string
  records: WeekView['records']
}

export function WeekPrompts({ week, day, records }: WeekPromptsProps) {
  const answerTo = (prompt: Prompt) =>
    records.find((one): one is Entry => one.kind === 'entry' && one.prompt === prompt)
  return (
    <ul className={styles.prompts} aria-label="Three questions of the week">
      {prompts.map((prompt) => {
        const answer = answerTo(prompt)
        return (
          <li key={prompt}>
            <span className={styles.question}>{questions[prompt]}</span>
            {answer === undefined ? <Blank prompt={prompt} week={week} day={day} /> : <Answered answer={answer} />}
          </li>
        )
      })}
    </ul>
  )
}
