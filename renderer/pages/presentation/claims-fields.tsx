// The claims of a presentation while they are written: what is claimed, the records that show it, and what to say.

import { presentationKind } from '../../../shared/kinds/presentation.ts'
import type { Claim } from '../../../shared/records/presentation.ts'
import { movedLine } from '../../../shared/rules/sessions/session-steps.ts'
import styles from '../../record-views/journal/entry-form.module.css'
import { NamingField } from '../../record-views/writing/naming-field.tsx'
import { WritingField } from '../../record-views/writing/writing-field.tsx'
import { newId } from '../../storage/core/new-id.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { EvidencePick } from './evidence-pick.tsx'

interface ClaimsFieldsProps {
  /** Of the presentation: it is no evidence of itself. */
  ownId: string
  claims: readonly Claim[]
  onChange: (claims: Claim[]) => void
}

interface OneClaimProps extends ClaimsFieldsProps {
  claim: Claim
  number: number
}

function ClaimTools({ claims, onChange, claim, number }: OneClaimProps) {
  const move = (by: -1 | 1) => onChange(movedLine(claims, claim.id, by))
  return (
    <>
      {number === 1 ? null : (
        <LinkButton aria-label={`Move claim ${number} up`} onClick={() => move(-1)}>
          Up
        </LinkButton>
      )}
      {number === claims.length ? null : (
        <LinkButton aria-label={`Move claim ${number} down`} onClick={() => move(1)}>
          Down
        </LinkButton>
      )}
      <LinkButton
        aria-label={`Remove claim ${number}`}
        onClick={() => onChange(claims.filter(({ id }) => id !== claim.id))}
      >
        Remove
      </LinkButton>
    </>
  )
}

function ClaimFields(props: OneClaimProps) {
  const { ownId, claims, onChange, claim, number } = props
  const put = (next: Partial<Claim>) => onChange(claims.map((one) => (one.id === claim.id ? { ...one, ...next } : one)))
  return (
    <fieldset className={styles.group}>
      <legend>
        Claim {number} <ClaimTools {...props} />
      </legend>
      <NamingField
        label={presentationKind.parts.claims.each.text.label}
        rows={2}
        value={claim.text}
        onChange={(event) => put({ text: event.currentTarget.value })}
      />
      <EvidencePick
        ids={claim.evidenceIds}
        not={ownId}
        onChange={(evidenceIds) => put({ evidenceIds: [...evidenceIds] })}
      />
      <WritingField
        label={presentationKind.parts.claims.each.say.label}
        hint="Private: shown only in the presenter view."
        rows={2}
        value={claim.say}
        onChange={(text) => put({ say: text })}
      />
    </fieldset>
  )
}

export function ClaimsFields(props: ClaimsFieldsProps) {
  const { claims, onChange } = props
  const add = () => onChange([...claims, { id: newId(), text: '', evidenceIds: [], say: '' }])
  return (
    <div>
      {claims.map((claim, index) => (
        <ClaimFields key={claim.id} {...props} claim={claim} number={index + 1} />
      ))}
      <LinkButton onClick={add}>Add a claim</LinkButton>
    </div>
  )
}
