// A POC while it is written: what is believed, the limits before the first run, then what was measured and what came of it.
import type { Poc } from '../../../shared/records/poc.ts'
import { lockWords } from '../../../shared/rules/proposals/poc-sentence.ts'
import { recordFields } from '../../record-views/forms/typed-form-fields.ts'
import { initiativeChoice } from '../../record-views/journal/initiative-choice.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import { useRecord } from '../../storage/journal/use-records.ts'
import { FieldStack } from '../../ui/field-stack.tsx'
import { GapNote } from '../../ui/gap-note.tsx'
import { LockedLine } from '../../ui/locked-line.tsx'
import { Choice } from '../../ui/radio-group.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { picksOf } from '../bound-picker-fields.tsx'
import { FormSection } from '../form-section.tsx'
import type { RecordFormProps } from '../record-editor.tsx'
import { LimitsFields, LockedLimits } from './limits-fields.tsx'
import { MeasurementsFields } from './measurements-fields.tsx'

type FormProps = RecordFormProps<Poc>

const { Line, Writing, Day, NumberLine, Choose } = recordFields<Poc>()
const { OneProposal } = picksOf<Poc>()

function Believed() {
  return (
    <>
      <Line name="title" />
      <Writing name="hypothesis" hint="What you believe, and what would show that it is wrong." rows={3} />
      <OneProposal name="proposalId" label="For the proposal" />
      <FieldStack across>
        <Day name="day" label="Begun on" />
        <Day name="endedOn" label="Ended on" optional />
        <Choose name="initiative" {...initiativeChoice} />
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
      action={<TextButton onClick={() => change({ limits, startedAt })}>Use the locked limits</TextButton>}
    >
      Its limits are locked since. Everything else you typed here stays.
    </GapNote>
  )
}

function Limits({ record, change }: FormProps) {
  const { clock } = useCairn()
  const lock = lockWords(record, clock.zone(), clock.today())
  const elsewhere = useStartedElsewhere(record)
  return (
    <FormSection
      head="Limits"
      action={lock === null ? null : <LockedLine locked={lock.locked}>{lock.words}</LockedLine>}
    >
      {elsewhere === null ? null : <StartedElsewhere stored={elsewhere} change={change} />}
      {record.startedAt === null ? <LimitsFields record={record} /> : <LockedLimits limits={record.limits} />}
    </FormSection>
  )
}

const verdicts = [
  { value: 'none', words: 'None yet' },
  { value: 'validated', words: 'Validated' },
  { value: 'invalidated', words: 'Invalidated' },
  { value: 'inconclusive', words: 'Inconclusive' },
] as const

function Verdict({ record, change }: FormProps) {
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
      {record.verdict === null ? null : <Day name="verdictOn" label="Verdict on" optional />}
      <Writing name="learned" rows={3} />
      <Writing name="notShown" hint="What a careful reader would still ask." rows={2} />
    </FormSection>
  )
}

export function PocForm(props: FormProps) {
  return (
    <>
      <Believed />
      <Limits {...props} />
      <FormSection head="How it is done">
        <FieldStack across>
          <NumberLine name="timeBoxHours" label="Time-box, in hours" />
          <NumberLine name="hoursUsed" label="Hours used" />
        </FieldStack>
        <Writing name="setup" rows={2} />
        <Writing name="again" hint="Steps, scripts, data: enough for someone who was not there." rows={2} />
      </FormSection>
      <FormSection head="Measured">
        <MeasurementsFields record={props.record} />
      </FormSection>
      <Verdict {...props} />
    </>
  )
}
