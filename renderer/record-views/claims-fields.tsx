// The claims of a presentation while they are written: what is claimed, the records that show it, and what to say.
import type { Claim } from '../../shared/records/presentation.ts'
import { movedLine } from '../../shared/rules/session-steps.ts'
import { LongField } from '../ui/field.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import styles from './entry-form.module.css'
import { type Pickable, PickLine } from './pick-line.tsx'

interface ClaimsFieldsProps {
  claims: readonly Claim[]
  onChange: (claims: Claim[]) => void
  /** Records to pick from. */
  offers: readonly Pickable[]
  /** What a chosen record is called, also one that is not among the offers. */
  wordsOf: (id: string) => string
  newId: () => string
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
  const { claims, onChange, offers, wordsOf, claim, number } = props
  const put = (next: Partial<Claim>) => onChange(claims.map((one) => (one.id === claim.id ? { ...one, ...next } : one)))
  return (
    <fieldset className={styles.group}>
      <legend>
        Claim {number} <ClaimTools {...props} />
      </legend>
      <LongField
        label="What you claim"
        rows={2}
        value={claim.text}
        onChange={(event) => put({ text: event.currentTarget.value })}
      />
      <PickLine
        label="What shows it"
        placeholder="Words of a POC, an entry, a proposal"
        chosen={claim.evidenceIds.map((id) => ({ id, words: wordsOf(id) }))}
        offers={offers}
        onAdd={(id) => put({ evidenceIds: [...claim.evidenceIds, id] })}
        onRemove={(id) => put({ evidenceIds: claim.evidenceIds.filter((one) => one !== id) })}
      />
      <LongField
        label="What to say"
        hint="Only you see it, while presenting."
        rows={2}
        value={claim.say}
        onChange={(event) => put({ say: event.currentTarget.value })}
      />
    </fieldset>
  )
}

export function ClaimsFields(props: ClaimsFieldsProps) {
  const { claims, onChange, newId } = props
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
