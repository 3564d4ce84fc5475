// One file that its owner decides on: what is here, what is in the file, and what can be done. Nothing is done before.
import { type ReactNode, useState } from 'react'
import { titleOf } from '../../../shared/rules/records/record-title.ts'
import { fieldWords, readingOf, wholeValueWords } from '../../record-views/forms/format-field-values.ts'
import { useCairn, useView } from '../../storage/cairn-context.tsx'
import { canBeTrashed } from '../../storage/history/trash-records.ts'
import type { VaultAnswer, VaultQuestion } from '../../storage/vault/vault-question.ts'
import { Button } from '../../ui/button.tsx'
import { Choice } from '../../ui/radio-group.tsx'
import { questionPath, questionTitle, questionWords } from './vault-messages.ts'
import styles from './vault-page.module.css'

interface QuestionProps {
  question: VaultQuestion
  onAnswer: (answer: VaultAnswer) => void
}

type Conflict = Extract<VaultQuestion, { kind: 'conflict' }>
type Side = 'here' | 'file'

const idsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(idsIn)
      : []

/** Names in the place of ids, as far as the records are here. */
function useNames({ conflicts }: Conflict) {
  const ids = conflicts.flatMap(({ here, file }) => [...idsIn(here), ...idsIn(file)]).filter((one) => one.length === 36)
  const named = useView((store) => store.records.bulkGet([...new Set(ids)]), [ids.join(' ')])
  const titles = new Map((named ?? []).flatMap((one) => (one === undefined ? [] : [[one.id, titleOf(one)] as const])))
  return (id: string) => titles.get(id)
}

function ConflictFields({ question, onAnswer }: { question: Conflict; onAnswer: QuestionProps['onAnswer'] }) {
  const { clock } = useCairn()
  const nameOf = useNames(question)
  const [sides, setSides] = useState<ReadonlyMap<string, Side>>(new Map())
  const days = { today: clock.today(), zone: clock.zone() }
  const isDecided = question.conflicts.every(({ field }) => sides.has(field))
  const ofFile = new Set([...sides].flatMap(([field, side]) => (side === 'file' ? [field] : [])))
  return (
    <>
      {question.conflicts.map(({ field, here, file }) => {
        const words = (value: unknown) => wholeValueWords(value, readingOf(field, { days, nameOf })) || 'Empty'
        const version = (title: string, value: unknown) => (
          <>
            <span className={styles.side}>{title}</span>
            <span className={styles.version}>{words(value)}</span>
          </>
        )
        return (
          <div key={field} className={styles.field}>
            <Choice
              legend={fieldWords(question.record.kind, field)}
              down
              value={sides.get(field) ?? null}
              choices={[
                { value: 'here', words: version('In Cairn', here) },
                { value: 'file', words: version('In the file', file) },
              ]}
              onChange={(side: Side) => setSides(new Map(sides).set(field, side))}
            />
          </div>
        )
      })}
      <Button small disabled={!isDecided} onClick={() => onAnswer({ kind: 'fields', ofFile })}>
        Save this version
      </Button>
    </>
  )
}

/** What can be done with it, in the words of its buttons; the first changes the least. */
function waysOf(question: VaultQuestion): readonly { words: string; answer: VaultAnswer }[] {
  switch (question.kind) {
    case 'incoming':
    case 'conflict':
      return []
    case 'deleted':
      return [
        { words: 'Recreate the file', answer: { kind: 'write' } },
        ...(canBeTrashed(question.record)
          ? [{ words: 'Move the record to trash', answer: { kind: 'trash' } } as const]
          : []),
      ]
    case 'trashed':
      return [
        { words: 'Restore from the file', answer: { kind: 'take' } },
        { words: 'Delete the file', answer: { kind: 'remove' } },
      ]
    case 'erased':
      return [
        { words: 'Import it again', answer: { kind: 'take' } },
        { words: 'Delete the file', answer: { kind: 'remove' } },
      ]
    case 'frozen':
      return [{ words: 'Recreate the file', answer: { kind: 'write' } }]
    case 'unreadable':
      return question.record === null ? [] : [{ words: 'Recreate the file', answer: { kind: 'write' } }]
  }
}

/** Where the words of a file that is written again go. */
function Hint({ question }: { question: VaultQuestion }): ReactNode {
  const isSetAside = question.kind === 'frozen' || (question.kind === 'unreadable' && question.record !== null)
  if (!isSetAside) return null
  return <p className={styles.quiet}>The file that is there now is kept beside it, with the ending .old.</p>
}

export function VaultQuestionView({ question, onAnswer }: QuestionProps) {
  const title = questionTitle(question)
  return (
    <li className={styles.question}>
      <h3>{title}</h3>
      <p className={styles.path}>{questionPath(question)}</p>
      <p>{questionWords(question)}</p>
      {question.kind === 'conflict' ? <ConflictFields question={question} onAnswer={onAnswer} /> : null}
      <div className={styles.ways}>
        {waysOf(question).map(({ words, answer }) => (
          <Button key={words} small onClick={() => onAnswer(answer)} aria-label={`${words}: ${title}`}>
            {words}
          </Button>
        ))}
      </div>
      <Hint question={question} />
    </li>
  )
}
