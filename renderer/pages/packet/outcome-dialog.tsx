// What became of a version that was handed in: the decision, its day, and what the committee said, remark by remark.

import { committeeDecisions } from '../../../shared/records/field-choices.ts'
import type { Packet } from '../../../shared/records/packet.ts'
import type { Edition } from '../../../shared/records/packet-edition.ts'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import {
  decisionWords,
  type RemarkSubject,
  remarkSubjects,
  subjectKey,
  subjectWords,
  type TypedOutcome,
  type TypedRemark,
  typedOutcome,
  withOutcome,
} from '../../../shared/rules/packet/committee-outcome.ts'
import { Bound } from '../../record-views/forms/form-binding.tsx'
import { fieldsOf } from '../../record-views/forms/typed-form-fields.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import { newId } from '../../storage/core/new-id.ts'
import { notePlace } from '../../storage/drafts/draft-store.ts'
import { useDraft } from '../../storage/drafts/use-draft.ts'
import { typedPlace } from '../../storage/packet/read-packet.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { SelectField } from '../../ui/field.tsx'
import { NoteForm } from '../../ui/inline-form.tsx'
import { usePacketChanging } from './use-packet-changing.ts'

interface OutcomeDialogProps {
  packet: Packet
  roadmap: Roadmap
  edition: Edition
  onClose: () => void
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
const isRemark = (value: unknown): value is TypedRemark =>
  isObject(value) && 'id' in value && 'text' in value && 'claim' in value && 'criterionId' in value

/** Whether a stored draft still has these fields. */
export const isTypedOutcome = (value: unknown): value is TypedOutcome =>
  isObject(value) &&
  'decision' in value &&
  (value.decision === null || committeeDecisions.some((one) => one === value.decision)) &&
  'day' in value &&
  typeof value.day === 'string' &&
  'remarks' in value &&
  Array.isArray(value.remarks) &&
  value.remarks.every(isRemark)

const { Choose, Day, Lines } = fieldsOf<TypedOutcome>()
const { Plain } = fieldsOf<TypedRemark>()
const decisions = committeeDecisions.map((value) => ({ value, words: decisionWords[value] }))

interface SubjectProps {
  remark: TypedRemark
  subjects: readonly RemarkSubject[]
  /** What a subject is called that can be chosen no more. */
  goneWords: (remark: TypedRemark) => string
  onChoose: (chosen: Pick<TypedRemark, 'claim' | 'criterionId'>) => void
}

function Subject({ remark, subjects, goneWords, onChoose }: SubjectProps) {
  const key = subjectKey(remark)
  // A criterion of an earlier ladder, or of another level, stays what the remark is about until another one is chosen.
  const gone = subjects.some((one) => one.key === key) ? [] : [{ key, words: goneWords(remark), ...remark }]
  const all = [...subjects, ...gone]
  return (
    <SelectField
      label="About"
      choices={all.map((one) => ({ value: one.key, words: one.words }))}
      value={key}
      onChange={({ currentTarget }) => {
        const chosen = all.find((one) => one.key === currentTarget.value)
        if (chosen !== undefined) onChoose({ claim: chosen.claim, criterionId: chosen.criterionId })
      }}
    />
  )
}

/** What the committee said, each remark with what it is about; stands within the form of the outcome. */
function Remarks({ subjects, goneWords }: Pick<SubjectProps, 'subjects' | 'goneWords'>) {
  return (
    <Lines
      name="remarks"
      one="Remark"
      add="Add a remark"
      begin={() => ({ id: newId(), text: '', claim: null, criterionId: null })}
    >
      {(remark, put) => (
        <>
          <Plain name="text" label="What the committee said" rows={2} />
          <Subject remark={remark} subjects={subjects} goneWords={goneWords} onChoose={put} />
        </>
      )}
    </Lines>
  )
}

function useOutcomeForm({ packet, edition: { number }, onClose }: OutcomeDialogProps) {
  const { clock } = useCairn()
  const change = usePacketChanging(packet.id)
  const value = typedOutcome(packet, number, clock.today())
  const key = notePlace(typedPlace(packet.id, `outcome-${number}`))
  const draft = useDraft({ key, kind: 'packet', value, revision: null, isValue: isTypedOutcome })
  const leave = () => {
    void draft.reset(value, null)
    onClose()
  }
  const save = async () => {
    const typed = draft.value
    const cause = `Saved the outcome of version ${number}`
    if (await change(cause, (now) => withOutcome(now, number, typed), { clearsDrafts: [key] })) leave()
  }
  return { draft, leave, save }
}

export function OutcomeDialog(props: OutcomeDialogProps) {
  const { packet, roadmap, edition, onClose } = props
  const { draft, leave, save } = useOutcomeForm(props)
  const subjects = remarkSubjects(packet, roadmap, edition.claims)
  const title = `Outcome of version ${edition.number}`
  return (
    // Closed in any other way, what was typed waits as a draft and stands there again when the dialog is opened.
    <Dialog opened onClose={onClose} title={title}>
      {draft.isReady ? (
        <NoteForm
          label={title}
          saveWords="Save outcome"
          isEmpty={draft.value.decision === null || draft.value.day === ''}
          onSave={() => void save()}
          onLeave={leave}
          isChanged={draft.isChanged}
        >
          <Bound value={draft.value} change={draft.change}>
            <Choose name="decision" legend="Decision" choices={decisions} down />
            <Day
              name="day"
              label="Day of the decision"
              hint="Private, like the remarks: neither is in any file of the packet."
            />
            <Remarks subjects={subjects} goneWords={(remark) => subjectWords(remark, roadmap, edition.claims)} />
          </Bound>
        </NoteForm>
      ) : null}
    </Dialog>
  )
}
