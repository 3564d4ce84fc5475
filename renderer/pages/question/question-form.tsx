// A question while it is written: whose decision, what was asked, what came of it.
import type { Question } from '../../../shared/records/question.ts'
import { recordFields } from '../../record-views/forms/typed-form-fields.ts'
import { picksOf } from '../bound-picker-fields.tsx'
import type { RecordFormProps } from '../record-editor.tsx'

const changes = [
  { value: 'yes', words: 'Yes' },
  { value: 'partly', words: 'Partly' },
  { value: 'no', words: 'No' },
] as const

/** A question has its answer once it says what was learned or whether anything changed. */
const stateOf = ({ learned, changed }: Pick<Question, 'learned' | 'changed'>): Question['state'] =>
  learned.trim() === '' && changed === null ? 'open' : 'answered'

const { Line, Writing, Day, Choose } = recordFields<Question>()
const { OnePerson, OneRecord } = picksOf<Question>()

export function QuestionForm({ record, people }: RecordFormProps<Question>) {
  const answered = (next: Pick<Partial<Question>, 'learned' | 'changed'>) => ({
    state: stateOf({ ...record, ...next }),
  })
  return (
    <>
      <Writing name="asked" rows={3} />
      <Line name="decision" />
      <OnePerson name="personId" label="Whose decision" people={people} />
      <OneRecord name="aboutId" label="The record it is about" />
      <Day name="day" label="Date" />
      <Writing name="learned" also={(learned) => answered({ learned })} />
      <Choose name="changed" legend="Did anything change" choices={changes} also={(changed) => answered({ changed })} />
      <Writing name="changedHow" rows={2} />
    </>
  )
}
