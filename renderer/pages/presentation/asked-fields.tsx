// What the audience asked while it is written down: who, the answer, and what was promised.

import { presentationKind } from '../../../shared/kinds/presentation.ts'
import type { Person } from '../../../shared/records/person.ts'
import type { AudienceQuestion } from '../../../shared/records/presentation.ts'
import styles from '../../record-views/journal/entry-form.module.css'
import { NamingField } from '../../record-views/writing/naming-field.tsx'
import { WritingField } from '../../record-views/writing/writing-field.tsx'
import { newId } from '../../storage/core/new-id.ts'
import { DateField, TextField } from '../../ui/field.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { PersonPick } from '../person-pick.tsx'

interface AskedFieldsProps {
  asked: readonly AudienceQuestion[]
  onChange: (asked: AudienceQuestion[]) => void
  people: readonly Person[]
}

interface OneProps extends AskedFieldsProps {
  one: AudienceQuestion
  number: number
}

function FollowUpFields({ one, put }: { one: AudienceQuestion; put: (next: Partial<AudienceQuestion>) => void }) {
  return (
    <div className={styles.figures}>
      <TextField
        label={presentationKind.parts.asked.each.followUp.label}
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
      <NamingField
        label={presentationKind.parts.asked.each.question.label}
        rows={2}
        value={one.question}
        onChange={(event) => put({ question: event.currentTarget.value })}
      />
      <PersonPick label="Who asked" people={people} id={one.personId} onPick={(personId) => put({ personId })} />
      <WritingField
        label={presentationKind.parts.asked.each.answer.label}
        rows={2}
        value={one.answer}
        onChange={(text) => put({ answer: text })}
      />
      <FollowUpFields one={one} put={put} />
    </fieldset>
  )
}

export function AskedFields(props: AskedFieldsProps) {
  const { asked, onChange } = props
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
