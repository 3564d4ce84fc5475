// Calling a proposal a revision: why it changed, and the session or the piece of feedback that caused it.
import { revisionKind } from '../../../shared/kinds/revision-kind.ts'
import type { Feedback } from '../../../shared/records/feedback.ts'
import type { Revision } from '../../../shared/records/proposal-revision.ts'
import type { Session } from '../../../shared/records/session.ts'
import { kindName } from '../../../shared/rules/records/kind-names.ts'
import { titleOf } from '../../../shared/rules/records/record-title.ts'
import { shortDay } from '../../../shared/rules/time/day-words.ts'
import { MultiSelectField } from '../../record-views/forms/multi-select-field.tsx'
import { useCairn, useView } from '../../storage/cairn-context.tsx'
import { readCauses } from '../../storage/proposals/read-proposal.ts'
import { Small } from '../../ui/typography.tsx'
import { noteFields, ProposalInlineForm } from './proposal-inline-form.tsx'
import type { ProposalWriting } from './use-proposal-changes.ts'
import type { ProposalNote } from './use-proposal-inline-form.ts'

interface RevisionFormProps {
  revisions: readonly Revision[]
  /** Nothing was changed since the newest revision. */
  isSame: boolean
  note: ProposalNote
  writing: ProposalWriting
}

const isWaiting = (cause: Session | Feedback) =>
  cause.kind === 'feedback' && (cause.state === 'waiting' || cause.state === 'discuss')

function CausePick({
  note,
  causes,
  number,
}: {
  note: ProposalNote
  causes: readonly (Session | Feedback)[]
  number: number
}) {
  const { clock } = useCairn()
  const today = clock.today()
  const words = (one: Session | Feedback) => ({
    id: one.id,
    code: shortDay(one.day, today),
    words: `${kindName(one.kind)}: ${titleOf(one)}`,
  })
  const chosen = causes.filter(({ id }) => id === note.value.recordId)
  return (
    <div>
      <MultiSelectField
        label="What caused it"
        placeholder="A session or someone’s words"
        chosen={chosen.map(words)}
        offers={chosen.length > 0 ? [] : causes.map(words)}
        onAdd={(id) => note.change({ recordId: id })}
        onRemove={() => note.change({ recordId: null })}
      />
      {chosen.some(isWaiting) ? <Small quiet>Those words will stand as acted on in revision {number}.</Small> : null}
    </div>
  )
}

export function RevisionForm({ revisions, isSame, note, writing }: RevisionFormProps) {
  const causes = useView(readCauses, []) ?? []
  const { text, day, recordId } = note.value
  const number = revisions.length + 1
  return (
    <ProposalInlineForm
      note={note}
      label="A revision"
      saveWords={`Call this revision ${number}`}
      onSave={() => writing.revision({ day, why: text.trim(), causeId: recordId })}
    >
      {isSame ? <Small quiet>Nothing was changed since revision {revisions.length}.</Small> : null}
      <noteFields.Paragraph name="text" label={revisionKind.parts.why.label} rows={2} />
      <CausePick note={note} causes={causes} number={number} />
    </ProposalInlineForm>
  )
}
