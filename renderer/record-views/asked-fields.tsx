// What the audience asked while it is written down: who, the answer, and what was promised.
import type { Person } from '../../shared/records/person.ts'
import type { AudienceQuestion } from '../../shared/records/presentation.ts'
import { DateField, LongField, SelectField, TextField } from '../ui/field.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import styles from './entry-form.module.css'

interface AskedFieldsProps {
  asked: readonly AudienceQuestion[]
  onChange: (asked: AudienceQuestion[]) => void
  people: readonly Person[]
  newId: () => string
}

interface OneProps extends AskedFieldsProps {
  one: AudienceQuestion
  number: number
}

function FollowUpFields({ one, put }: { one: AudienceQuestion; put: (next: Partial<AudienceQuestion>) => void }) {
  return (
    <div className={styles.figures}>
      <TextField
        label="To follow up"
        value={one.followUp}
        onChange={(event) => put({ followUp: event.currentTarget.value })}
      />
      <DateField
        label="Followed up on"
        min="0001-01-01"
        value={one.followedUpOn ?? ''}
        onChange={(event) => put({ followedUpOn: event.currentTarget.value || null })}
      />
    </div>
  )
}

function OneFields({ asked, onChange, people, one, number }: OneProps) {
  const put = (next: Partial<AudienceQuestion>) =>
    onChange(asked.map((other) => (other.id === one.id ? { ...other, ...next } : other)))
  const who = people.map(({ id, name }) => ({ value: id, words: name || 'Someone without a name yet' }))
  const choose = (id: string) => put({ personId: people.find((person) => person.id === id)?.id ?? null })
  return (
    <fieldset className={styles.group}>
      <legend>
        Question {number}{' '}
        <LinkButton
          aria-label={`Remove question ${number}`}
          onClick={() => onChange(asked.filter(({ id }) => id !== one.id))}
        >
          Remove
        </LinkButton>
      </legend>
      <LongField
        label="What was asked"
        rows={2}
        value={one.question}
        onChange={(event) => put({ question: event.currentTarget.value })}
      />
      <SelectField
        label="Who asked"
        choices={[{ value: '', words: 'Not said' }, ...who]}
        value={one.personId ?? ''}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      <LongField
        label="What you answered"
        rows={2}
        value={one.answer}
        onChange={(event) => put({ answer: event.currentTarget.value })}
      />
      <FollowUpFields one={one} put={put} />
    </fieldset>
  )
}

export function AskedFields(props: AskedFieldsProps) {
  const { asked, onChange, newId } = props
  const add = () =>
    onChange([...asked, { id: newId(), question: '', personId: null, answer: '', followUp: '', followedUpOn: null }])
  return (
    <div>
      {asked.map((one, index) => (
        <OneFields key={one.id} {...props} one={one} number={index + 1} />
      ))}
      <LinkButton onClick={add}>Add a question that was asked</LinkButton>
    </div>
  )
}
