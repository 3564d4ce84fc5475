// A POC while it is written: what is believed, the limits before the first run, then what was measured and what came of it.
import { pocKind } from '../../../shared/kinds/poc.ts'
import type { Poc } from '../../../shared/records/poc.ts'
import { lockWords } from '../../../shared/rules/proposals/poc-sentence.ts'
import { NumberField } from '../../record-views/forms/number-field.tsx'
import { InitiativeChoice } from '../../record-views/journal/initiative-choice.tsx'
import { LimitsFields, LockedLimits } from '../../record-views/proposals/poc-limits-fields.tsx'
import { MeasurementsFields } from '../../record-views/proposals/poc-measurements-fields.tsx'
import { WrittenFields } from '../../record-views/writing/written-fields.tsx'
import { useCairn } from '../../storage/cairn-context.tsx'
import { newId } from '../../storage/core/new-id.ts'
import { useRecord } from '../../storage/journal/use-records.ts'
import { Choice } from '../../ui/choice.tsx'
import { DateField } from '../../ui/field.tsx'
import { FieldStack } from '../../ui/field-stack.tsx'
import { GapNote } from '../../ui/gap-note.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { LockedLine } from '../../ui/locked-line.tsx'
import { FormSection } from '../form-section.tsx'
import { ProposalPick } from '../proposal-pick.tsx'
import type { RecordFormProps } from '../record-editor.tsx'

type FormProps = RecordFormProps<Poc>

const believed = [
  { name: 'title' },
  { name: 'hypothesis', hint: 'What you believe, and what would show that it is wrong.', rows: 3 },
] as const

function Believed({ record, change, at }: FormProps) {
  return (
    <>
      <WrittenFields fields={believed} parts={pocKind.parts} record={record} change={change} at={at} />
      <ProposalPick chosen={record.proposalId} onChange={(proposalId) => change({ proposalId })} />
      <FieldStack across>
        <DateField
          label="Begun on"
          min="0001-01-01"
          value={record.day}
          trouble={at('day')}
          onChange={(event) => change({ day: event.currentTarget.value })}
        />
        <DateField
          label="Ended on"
          min="0001-01-01"
          value={record.endedOn ?? ''}
          trouble={at('endedOn')}
          onChange={(event) => change({ endedOn: event.currentTarget.value || null })}
        />
        <InitiativeChoice value={record.initiative} onChange={(initiative) => change({ initiative })} />
      </FieldStack>
    </>
  )
}

/** The trial as it stands in the store, once it has begun there and not in this draft: another window started it meanwhile. */
function useStartedElsewhere({ id, startedAt }: Poc): Poc | null {
  const stored = useRecord(id)
  return startedAt === null && stored?.kind === 'poc' && stored.startedAt !== null ? stored : null
}

function StartedElsewhere({ stored, change }: { stored: Poc; change: FormProps['change'] }) {
  const { limits, startedAt } = stored
  return (
    <GapNote
      what="The trial began in another window"
      action={<LinkButton onClick={() => change({ limits, startedAt })}>Use the locked limits</LinkButton>}
    >
      Its limits are locked since. Everything else you typed here stays.
    </GapNote>
  )
}

function Limits(props: FormProps) {
  const { record, change } = props
  const { clock } = useCairn()
  const lock = lockWords(record, clock.zone(), clock.today())
  const elsewhere = useStartedElsewhere(record)
  return (
    <FormSection
      head="Limits"
      action={lock === null ? null : <LockedLine locked={lock.locked}>{lock.words}</LockedLine>}
    >
      {elsewhere === null ? null : <StartedElsewhere stored={elsewhere} change={change} />}
      {record.startedAt === null ? <LimitsFields {...props} newId={newId} /> : <LockedLimits limits={record.limits} />}
    </FormSection>
  )
}

const how = [
  { name: 'setup', rows: 2 },
  {
    name: 'again',
    hint: 'Steps, scripts, data: enough for someone who was not there.',
    rows: 2,
  },
] as const

function HowDone({ record, change, typed, typeNumber, at }: FormProps) {
  return (
    <FormSection head="How it is done">
      <FieldStack across>
        <NumberField
          label="Time-box, in hours"
          path="timeBoxHours"
          value={record.timeBoxHours}
          typed={typed}
          onType={(path, text, timeBoxHours) => typeNumber(path, text, { timeBoxHours })}
        />
        <NumberField
          label="Hours used"
          path="hoursUsed"
          value={record.hoursUsed}
          typed={typed}
          onType={(path, text, hoursUsed) => typeNumber(path, text, { hoursUsed })}
        />
      </FieldStack>
      <WrittenFields fields={how} parts={pocKind.parts} record={record} change={change} at={at} />
    </FormSection>
  )
}

const cameOfIt = [
  { name: 'learned', rows: 3 },
  { name: 'notShown', hint: 'What a careful reader would still ask.', rows: 2 },
] as const

const verdicts = [
  { value: 'none', words: 'None yet' },
  { value: 'validated', words: 'Validated' },
  { value: 'invalidated', words: 'Invalidated' },
  { value: 'inconclusive', words: 'Inconclusive' },
] as const

function Verdict({ record, change, at }: FormProps) {
  const { clock } = useCairn()
  const judge = (chosen: (typeof verdicts)[number]['value']) =>
    change(
      chosen === 'none'
        ? { verdict: null, verdictOn: null }
        : { verdict: chosen, verdictOn: record.verdictOn ?? clock.today() },
    )
  return (
    <FormSection head="What came of it">
      <Choice legend="Verdict" choices={verdicts} value={record.verdict ?? 'none'} onChange={judge} />
      {record.verdict === null ? null : (
        <DateField
          label="Verdict on"
          min="0001-01-01"
          value={record.verdictOn ?? ''}
          trouble={at('verdictOn')}
          onChange={(event) => change({ verdictOn: event.currentTarget.value || null })}
        />
      )}
      <WrittenFields fields={cameOfIt} parts={pocKind.parts} record={record} change={change} at={at} />
    </FormSection>
  )
}

export function PocForm(props: FormProps) {
  return (
    <>
      <Believed {...props} />
      <Limits {...props} />
      <HowDone {...props} />
      <FormSection head="Measured">
        <MeasurementsFields {...props} newId={newId} />
      </FormSection>
      <Verdict {...props} />
    </>
  )
}
