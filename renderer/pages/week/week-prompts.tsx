// Three questions of the week. Each answer is an entry that remembers which question it answers.
import { Link } from 'wouter'
import type { Entry } from '../../../shared/records/entry.ts'
import { prompts } from '../../../shared/records/field-choices.ts'
import { lineTroubleWords } from '../../record-views/line-trouble-words.ts'
import { QuickLineField } from '../../record-views/quick-line-field.tsx'
import { rowWords } from '../../record-views/row-words.ts'
import type { WeekView } from '../../storage/read-week.ts'
import { useQuickLine } from '../../storage/use-quick-line.ts'
import { useSavedNotice } from '../use-saved-notice.ts'
import styles from './week.module.css'

type Prompt = NonNullable<Entry['prompt']>

const questions: Record<Prompt, string> = {
  unasked: 'What did I start unasked?',
  questioned: 'What did I question?',
  learned: 'What did I learn?',
}

function Blank({ prompt, week, day }: { prompt: Prompt; week: string; day: string }) {
  const quick = useQuickLine({ draftKey: `prompt:${week}:${prompt}`, day, prompt })
  const saidSaved = useSavedNotice()
  const save = async () => {
    const saved = await quick.save()
    if (saved.ok) saidSaved(saved, 'Saved an entry.')
  }
  return (
    <QuickLineField
      small
      label={questions[prompt]}
      placeholder="A line, or leave it"
      value={quick.draft.value.line}
      onChange={(line) => quick.draft.change({ line })}
      onSave={() => void save()}
      waiting={!quick.draft.isReady}
      offersFor={quick.offersFor}
      trouble={quick.trouble === null ? null : lineTroubleWords(quick.trouble)}
    />
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
            {answer === undefined ? (
              <Blank prompt={prompt} week={week} day={day} />
            ) : (
              <Link className={styles.answer ?? ''} href={`/journal/${answer.id}`}>
                {rowWords(answer.what, 'An entry without words yet')}
              </Link>
            )}
          </li>
        )
      })}
    </ul>
  )
}
