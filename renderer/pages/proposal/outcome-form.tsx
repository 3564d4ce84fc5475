// Writing what happened: the outcome, whether the prediction came true, and quietly how sure its owner was over all others.
import { Link } from 'wouter'
import { proposalKind } from '../../../shared/kinds/proposal-kind.ts'
import { outcomesOfPrediction } from '../../../shared/records/field-choices.ts'
import type { Proposal } from '../../../shared/records/proposal.ts'
import {
  calibrationAt,
  calibrationOf,
  calibrationRule,
  calibrationWords,
} from '../../../shared/rules/proposals/prediction-calibration.ts'
import { cameTrueWords } from '../../../shared/rules/proposals/proposal-words.ts'
import { pageAddress } from '../../../shared/rules/records/record-address.ts'
import { titleOf } from '../../../shared/rules/records/record-title.ts'
import { useView } from '../../storage/cairn-context.tsx'
import { readCalibrated } from '../../storage/proposals/read-proposal.ts'
import { ExpandableFigure } from '../../ui/expandable-figure.tsx'
import { Small } from '../../ui/typography.tsx'
import { noteFields, ProposalInlineForm } from './proposal-inline-form.tsx'
import type { ProposalWriting } from './use-proposal-changes.ts'
import type { ProposalNote } from './use-proposal-inline-form.ts'

const choices = outcomesOfPrediction.map((value) => ({ value, words: cameTrueWords[value] }))

/** Nothing while no other prediction of this certainty was looked at again. */
function CalibrationLine({ proposal: { id, confidence } }: { proposal: Proposal }) {
  const others = useView((database) => readCalibrated(database, { id, confidence }), [id, confidence]) ?? []
  const line = calibrationAt(calibrationOf(others), confidence)
  if (line === null || confidence === null) return null
  return (
    <Small quiet as="div">
      Elsewhere:{' '}
      <ExpandableFigure figure={calibrationWords(line)} meaning={calibrationRule(confidence)}>
        <ul aria-label="Proposals counted">
          {others.map((one) => (
            <li key={one.id}>
              <Link href={pageAddress('proposal', one.id)}>{titleOf(one)}</Link>
              {one.cameTrue === null ? '' : `: ${cameTrueWords[one.cameTrue].toLowerCase()}`}
            </li>
          ))}
        </ul>
      </ExpandableFigure>
    </Small>
  )
}

const { Writing, Choose, Day } = noteFields

interface OutcomeFormProps {
  proposal: Proposal
  note: ProposalNote
  writing: ProposalWriting
}

/** The form as it begins: what was written before, seen today. */
export const outcomeStart = ({ outcome, outcomeOn, cameTrue }: Proposal) => ({
  text: outcome,
  choice: cameTrue ?? '',
  ...(outcomeOn === null ? {} : { day: outcomeOn }),
})

export function OutcomeForm({ proposal, note, writing }: OutcomeFormProps) {
  const { text, choice, day } = note.value
  const cameTrue = outcomesOfPrediction.find((one) => one === choice) ?? null
  const outcome = { outcome: text.trim(), outcomeOn: day === '' ? null : day, cameTrue }
  return (
    <ProposalInlineForm note={note} label="The outcome" saveWords="Save" onSave={() => writing.outcome(outcome)}>
      <Writing name="text" label={proposalKind.parts.outcome.label} />
      <Choose name="choice" legend="The prediction" choices={choices} down />
      <CalibrationLine proposal={proposal} />
      <Day name="day" label="Seen on" />
    </ProposalInlineForm>
  )
}
