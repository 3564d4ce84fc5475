// A presentation while it is written: where and for whom, the claims with what shows them, what was asked, what the forum decided.
import { useMemo } from 'react'
import { forumOutcomes } from '../../../shared/records/field-choices.ts'
import type { Presentation } from '../../../shared/records/presentation.ts'
import { dayWords } from '../../../shared/rules/day-words.ts'
import type { EvidenceRecord } from '../../../shared/rules/evidence-piece.ts'
import { statusWords } from '../../../shared/rules/journal-sentence.ts'
import { kindInText } from '../../../shared/rules/kind-names.ts'
import { titleOf } from '../../../shared/rules/record-title.ts'
import { AskedFields } from '../../record-views/asked-fields.tsx'
import { ClaimsFields } from '../../record-views/claims-fields.tsx'
import { InitiativeChoice } from '../../record-views/initiative-choice.tsx'
import { NumberField } from '../../record-views/number-field.tsx'
import type { Pickable } from '../../record-views/pick-line.tsx'
import { WrittenFields } from '../../record-views/written-fields.tsx'
import { useCairn, useView } from '../../storage/cairn-context.tsx'
import { newId } from '../../storage/new-id.ts'
import { readRecentEvidence } from '../../storage/read-recent-evidence.ts'
import { DateField, SelectField } from '../../ui/field.tsx'
import { FieldStack } from '../../ui/field-stack.tsx'
import { FormSection } from '../form-section.tsx'
import { ProposalPick } from '../proposal-pick.tsx'
import type { RecordFormProps } from '../record-editor.tsx'
import { useEvidenceRecords } from './use-evidence-records.ts'

type FormProps = RecordFormProps<Presentation>
type Part = FormProps & { at: (field: string) => string | undefined }

const nameAndForum = [
  { name: 'title', label: 'What it is called' },
  { name: 'forum', label: 'Forum' },
  { name: 'listeners', label: 'Who listened' },
] as const

const about = [{ name: 'summary', label: 'What it is about', rows: 2 }] as const
const inWords = [
  { name: 'outcomeWords', label: 'In words', hint: 'The condition, the reason, what happens next.', rows: 2 },
] as const

function WhereAndWhom({ record, change, typed, typeNumber, at }: Part) {
  return (
    <>
      <WrittenFields fields={nameAndForum} record={record} change={change} at={at} />
      <FieldStack across>
        <DateField
          label="Date"
          min="0001-01-01"
          value={record.day}
          trouble={at('day')}
          onChange={(event) => change({ day: event.currentTarget.value })}
        />
        <NumberField
          label="Minutes planned"
          path="minutes"
          value={record.minutes}
          typed={typed}
          onType={(path, text, minutes) => typeNumber(path, text, { minutes })}
        />
        <InitiativeChoice value={record.initiative} onChange={(initiative) => change({ initiative })} />
      </FieldStack>
      <ProposalPick chosen={record.proposalId} onChange={(proposalId) => change({ proposalId })} />
      <WrittenFields fields={about} record={record} change={change} at={at} />
    </>
  )
}

const none: readonly EvidenceRecord[] = []

/** Everything recent that could stand behind a claim, worked out once and not with every key. */
function useOffers(ownId: string): readonly Pickable[] {
  const { clock } = useCairn()
  const today = clock.today()
  const recent = useView((database) => readRecentEvidence(database), []) ?? none
  return useMemo(() => {
    const words = (one: EvidenceRecord) => `${titleOf(one)}, ${kindInText(one.kind)} of ${dayWords(one.day, today)}`
    return recent.filter(({ id }) => id !== ownId).map((one) => ({ id: one.id, words: words(one) }))
  }, [recent, ownId, today])
}

function Claims({ record, change }: FormProps) {
  const offers = useOffers(record.id)
  const records = useEvidenceRecords(record)
  const wordsOf = (id: string) => {
    const one = records?.get(id)
    if (one === undefined) return records === undefined ? '' : 'A record that is no longer here'
    return `${titleOf(one)}${one.trashedAt === null ? '' : ', in the trash'}`
  }
  return (
    <FormSection head="Claims">
      <ClaimsFields
        claims={record.claims}
        onChange={(claims) => change({ claims })}
        offers={offers}
        wordsOf={wordsOf}
        newId={newId}
      />
    </FormSection>
  )
}

const outcomes = [
  { value: '', words: 'Not said yet' },
  ...forumOutcomes.map((value) => ({ value, words: statusWords[value] ?? value })),
]

function Outcome({ record, change, at }: Part) {
  const decide = (chosen: string) => change({ outcome: forumOutcomes.find((one) => one === chosen) ?? null })
  return (
    <FormSection head="What the forum said">
      <SelectField
        label="Outcome"
        choices={outcomes}
        value={record.outcome ?? ''}
        onChange={(event) => decide(event.currentTarget.value)}
      />
      <WrittenFields fields={inWords} record={record} change={change} at={at} />
    </FormSection>
  )
}

export function PresentationForm(props: FormProps) {
  const at = (field: string) => (props.trouble?.field === field ? props.trouble.words : undefined)
  const { record, change, people } = props
  return (
    <>
      <WhereAndWhom {...props} at={at} />
      <Claims {...props} />
      <FormSection head="What was asked">
        <AskedFields asked={record.asked} onChange={(asked) => change({ asked })} people={people} newId={newId} />
      </FormSection>
      <Outcome {...props} at={at} />
    </>
  )
}
