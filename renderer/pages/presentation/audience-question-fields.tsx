// What the audience asked while it is written down: who, the answer, and what was promised.
import type { Person } from '../../../shared/records/person.ts'
import type { AudienceQuestion, Presentation } from '../../../shared/records/presentation.ts'
import { lineFields, recordFields } from '../../record-views/forms/typed-form-fields.ts'
import { newId } from '../../storage/core/new-id.ts'
import { FieldStack } from '../../ui/field-stack.tsx'
import { picksOf } from '../bound-picker-fields.tsx'

const { Lines } = recordFields<Presentation>()
const { Line, Paragraph, Writing, Day } = lineFields<Presentation, 'asked'>()
const { OnePerson } = picksOf<AudienceQuestion>()

const newQuestion = (): AudienceQuestion => ({
  id: newId(),
  question: '',
  personId: null,
  answer: '',
  followUp: '',
  followedUpOn: null,
})

export function AskedFields({ people }: { people: readonly Person[] }) {
  return (
    <Lines name="asked" one="Question" add="Add a question that was asked" begin={newQuestion}>
      {() => (
        <>
          <Paragraph name="question" rows={2} />
          <OnePerson name="personId" label="Who asked" people={people} />
          <Writing name="answer" rows={2} />
          <FieldStack across>
            <Line name="followUp" />
            <Day name="followedUpOn" label="Followed up on" optional />
          </FieldStack>
        </>
      )}
    </Lines>
  )
}
