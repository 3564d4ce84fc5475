// A question while it is written: whose decision, what was asked, what came of it.
import { questionKind } from '../../../shared/kinds/question.ts'
import type { Question } from '../../../shared/records/question.ts'
import { WritingField } from '../../record-views/writing/writing-field.tsx'
import { Choice } from '../../ui/choice.tsx'
import { DateField, TextField } from '../../ui/field.tsx'
import { PersonPick } from '../person-pick.tsx'
import type { RecordFormProps } from '../record-editor.tsx'
import { RecordPick } from '../record-pick.tsx'

const changes = [
  { value: 'yes', words: 'Yes' },
  { value: 'partly', words: 'Partly' },
  { value: 'no', words: 'No' },
] as const

/** A question has its answer once it says what was learned or whether anything changed. */
const stateOf = ({ learned, changed }: Pick<Question, 'learned' | 'changed'>): Question['state'] =>
  learned.trim() === '' && changed === null ? 'open' : 'answered'

type FormProps = RecordFormProps<Question>

function Asked({ record, change, people, at }: FormProps) {
  return (
    <>
      <WritingField
        label={questionKind.parts.asked.label}
        rows={3}
        value={record.asked}
        trouble={at('asked')}
        onChange={(text) => change({ asked: text })}
      />
      <TextField
        label={questionKind.parts.decision.label}
        value={record.decision}
        trouble={at('decision')}
        onChange={(event) => change({ decision: event.currentTarget.value })}
      />
      <PersonPick
        label="Whose decision"
        people={people}
        id={record.personId}
        onPick={(personId) => change({ personId })}
      />
      <RecordPick
        label="The record it is about"
        id={record.aboutId}
        not={record.id}
        onPick={(about) => change({ aboutId: about?.id ?? null })}
      />
      <DateField
        label="Date"
        min="0001-01-01"
        value={record.day}
        trouble={at('day')}
        onChange={(event) => change({ day: event.currentTarget.value })}
      />
    </>
  )
}

function CameOfIt({ record, change, at }: FormProps) {
  const answer = (next: Pick<Partial<Question>, 'learned' | 'changed'>) =>
    change({ ...next, state: stateOf({ ...record, ...next }) })
  return (
    <>
      <WritingField
        label={questionKind.parts.learned.label}
        value={record.learned}
        trouble={at('learned')}
        onChange={(text) => answer({ learned: text })}
      />
      <Choice
        legend="Did anything change"
        choices={changes}
        value={record.changed}
        onChange={(changed) => answer({ changed })}
      />
      <WritingField
        label={questionKind.parts.changedHow.label}
        rows={2}
        value={record.changedHow}
        trouble={at('changedHow')}
        onChange={(text) => change({ changedHow: text })}
      />
    </>
  )
}

export function QuestionForm(props: FormProps) {
  return (
    <>
      <Asked {...props} />
      <CameOfIt {...props} />
    </>
  )
}
