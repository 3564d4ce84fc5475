// The claims of a presentation while they are written: what is claimed, the records that show it, and what to say.
import type { Claim, Presentation } from '../../../shared/records/presentation.ts'
import { movedLine } from '../../../shared/rules/sessions/apply-session-changes.ts'
import { lineFields, recordFields } from '../../record-views/forms/typed-form-fields.ts'
import { newId } from '../../storage/core/new-id.ts'
import { TextButton } from '../../ui/text-button.tsx'
import type { RecordFormProps } from '../record-editor.tsx'
import { EvidencePick } from './evidence-pick.tsx'

type FormProps = RecordFormProps<Presentation>

const { Lines } = recordFields<Presentation>()
const { Paragraph, Writing } = lineFields<Presentation, 'claims'>()

const newClaim = (): Claim => ({ id: newId(), text: '', evidenceIds: [], say: '' })

interface ClaimToolsProps {
  number: number
  isLast: boolean
  move: (by: -1 | 1) => void
}

function ClaimTools({ number, isLast, move }: ClaimToolsProps) {
  return (
    <>
      {number === 1 ? null : (
        <TextButton aria-label={`Move claim ${number} up`} onClick={() => move(-1)}>
          Up
        </TextButton>
      )}
      {isLast ? null : (
        <TextButton aria-label={`Move claim ${number} down`} onClick={() => move(1)}>
          Down
        </TextButton>
      )}
    </>
  )
}

export function ClaimsFields({ record: { id: ownId, claims }, change }: FormProps) {
  const tools = ({ id }: Claim, number: number) => (
    <ClaimTools
      number={number}
      isLast={number === claims.length}
      move={(by) => change({ claims: movedLine(claims, id, by) })}
    />
  )
  return (
    <Lines name="claims" one="Claim" add="Add a claim" begin={newClaim} tools={tools}>
      {({ evidenceIds }, put) => (
        <>
          <Paragraph name="text" rows={2} />
          {/* A presentation is no evidence of itself. */}
          <EvidencePick ids={evidenceIds} not={ownId} onChange={(ids) => put({ evidenceIds: [...ids] })} />
          <Writing name="say" hint="Private: shown only in the presenter view." rows={2} />
        </>
      )}
    </Lines>
  )
}
