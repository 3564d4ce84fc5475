// Writing what happened: the outcome, whether the prediction came true, and quietly how sure its owner was over all others.
import { outcomesOfPrediction } from '../../../shared/records/field-choices.ts'
import type { Proposal } from '../../../shared/records/proposal.ts'
import { calibrationAt, calibrationWords } from '../../../shared/rules/calibration.ts'
import { cameTrueWords } from '../../../shared/rules/proposal-words.ts'
import { WritingField } from '../../record-views/writing-field.tsx'
import { useView } from '../../storage/cairn-context.tsx'
import { readCalibration } from '../../storage/read-proposal.ts'
import { Choice } from '../../ui/choice.tsx'
import { DateField } from '../../ui/field.tsx'
import { NoteForm } from '../../ui/note-form.tsx'
import { Small } from '../../ui/type.tsx'
import type { ProposalWriting } from './proposal-writing.ts'
import type { ProposalNote } from './use-proposal-note.ts'

const choices = outcomesOfPrediction.map((value) => ({ value, words: cameTrueWords[value] }))

/** Nothing while no other prediction of this certainty was looked at again. */
export function CalibrationLine({ proposal: { id, confidence } }: { proposal: Proposal }) {
  const lines = useView((database) => readCalibration(database, id), [id])
  const line = lines === undefined ? null : calibrationAt(lines, confidence)
  return line === null ? null : <Small quiet>Elsewhere: {calibrationWords(line)}</Small>
}

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
  const save = () => {
    const outcome = { outcome: text.trim(), outcomeOn: day === '' ? null : day, cameTrue }
    void writing.outcome(outcome).then((isDone) => isDone && note.close())
  }
  return (
    <NoteForm label="The outcome" saveWords="Save" onSave={save} onLeave={note.close} isChanged={note.isChanged}>
      <WritingField label="What happened" value={text} onChange={(text) => note.change({ text: text })} />
      <Choice
        legend="The prediction"
        choices={choices}
        value={cameTrue}
        down
        onChange={(next) => note.change({ choice: next })}
      />
      <CalibrationLine proposal={proposal} />
      <DateField
        label="Seen on"
        min="0001-01-01"
        value={day}
        onChange={(event) => note.change({ day: event.currentTarget.value })}
      />
    </NoteForm>
  )
}
