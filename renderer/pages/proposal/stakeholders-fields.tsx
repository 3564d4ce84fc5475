// Who was told of a proposal or consulted, while it is written.
import type { Proposal, Stakeholder } from '../../../shared/records/proposal.ts'
import { lineFields, recordFields } from '../../record-views/forms/typed-form-fields.ts'
import { newId } from '../../storage/core/new-id.ts'
import { SelectField } from '../../ui/field.tsx'
import { FieldStack } from '../../ui/field-stack.tsx'
import { FormSection } from '../form-section.tsx'
import type { RecordFormProps } from '../record-editor.tsx'

const { Lines } = recordFields<Proposal>()
const { Line, Paragraph, Day, Choose } = lineFields<Proposal, 'stakeholders'>()

const parts = [
  { value: 'told', words: 'Informed' },
  { value: 'consulted', words: 'Consulted' },
] as const

const newStakeholder = (): Stakeholder => ({
  id: newId(),
  personId: null,
  name: '',
  part: 'told',
  on: null,
  note: '',
})

interface WhoProps {
  personId: Stakeholder['personId']
  people: RecordFormProps<Proposal>['people']
  onChange: (next: Partial<Stakeholder>) => void
}

/** Someone among the people here, or a name: the two take each other's place. */
function Who({ personId, people, onChange }: WhoProps) {
  const known = people.map(({ id, name }) => ({ value: id, words: name || 'Unnamed person' }))
  const choose = (id: string) => {
    const chosen = people.find((one) => one.id === id)?.id ?? null
    onChange(chosen === null ? { personId: null } : { personId: chosen, name: '' })
  }
  return (
    <FieldStack across>
      <SelectField
        label="Who"
        choices={[{ value: '', words: 'A group or someone else' }, ...known]}
        value={personId ?? ''}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      {personId === null ? <Line name="name" spellCheck={false} /> : null}
    </FieldStack>
  )
}

export function StakeholdersFields({ people }: RecordFormProps<Proposal>) {
  return (
    <FormSection head="Informed or consulted">
      <Lines name="stakeholders" one="Stakeholder" add="Add who must know" begin={newStakeholder}>
        {({ personId }, put) => (
          <>
            <Who personId={personId} people={people} onChange={put} />
            <FieldStack across>
              <Choose name="part" legend="Their part" choices={parts} />
              <Day name="on" label="On" hint="Empty while it has not happened." optional />
            </FieldStack>
            <Paragraph name="note" rows={2} />
          </>
        )}
      </Lines>
    </FormSection>
  )
}
