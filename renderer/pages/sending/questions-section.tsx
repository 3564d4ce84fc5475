// Questions in the order they are to be answered.
import { ArrowUpIcon } from '@phosphor-icons/react/dist/csr/ArrowUp'
import { XIcon } from '@phosphor-icons/react/dist/csr/X'
import { newId } from '../../storage/core/new-id.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { LineInput } from '../../ui/line-input.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import type { AskedQuestion } from './review-request-draft.ts'
import styles from './sending.module.css'
import type { SendingParts } from './sending-props.ts'

const earlier = (questions: readonly AskedQuestion[], at: number): AskedQuestion[] => {
  const moved = questions.filter((_, index) => index === at)
  const others = questions.filter((_, index) => index !== at)
  return [...others.slice(0, at - 1), ...moved, ...others.slice(at - 1)]
}

export function QuestionsSection({ prepared: { values }, change }: SendingParts) {
  const { questions } = values
  const put = (next: readonly AskedQuestion[]) => change({ questions: next })
  return (
    <section className={styles.section}>
      <h2>Questions, in this order</h2>
      <ol className={styles.questions}>
        {questions.map(({ id, text }, at) => (
          <li key={id}>
            <span className={styles.number}>{at + 1}</span>
            <LineInput
              size="small"
              label={`Question ${at + 1}`}
              placeholder="What do you want to know?"
              value={text}
              onChange={(next) => put(questions.map((one) => (one.id === id ? { id, text: next } : one)))}
            />
            <IconButton
              icon={ArrowUpIcon}
              name={`Ask question ${at + 1} earlier`}
              disabled={at === 0}
              onClick={() => put(earlier(questions, at))}
            />
            <IconButton
              icon={XIcon}
              name={`Leave out question ${at + 1}`}
              onClick={() => put(questions.filter((one) => one.id !== id))}
            />
          </li>
        ))}
      </ol>
      <TextButton onClick={() => put([...questions, { id: newId(), text: '' }])}>Add a question</TextButton>
    </section>
  )
}
