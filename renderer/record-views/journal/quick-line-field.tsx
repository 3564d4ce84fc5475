// The quick line itself: the large line, what its three signs do, and why it could not be saved.
import type { ReactNode } from 'react'
import { LineInput } from '../../ui/line-input.tsx'
import { lineTroubleWords } from '../forms/quick-line-error-messages.ts'
import styles from './quick-line-field.module.css'

export interface QuickLineOffer {
  readonly id: string
  readonly text: string
  readonly more: string
}

interface QuickLineFieldProps {
  label: string
  quick: {
    readonly draft: {
      readonly value: { readonly line: string }
      /** While an earlier draft is still being taken up, typing would be lost to it. */
      readonly isReady: boolean
      readonly change: (next: { line: string }) => void
    }
    /** The line stays as it is. */
    readonly trouble: Parameters<typeof lineTroubleWords>[0] | null
    readonly offersFor: (sigil: string, typed: string) => readonly QuickLineOffer[]
  }
  onSave: () => void
  placeholder: string
  /** The small blank of a prompt, without its hints. */
  small?: boolean
  /** Takes the focus when its dialog opens. */
  first?: boolean
  /** How many completions there is room for. */
  most?: number
}

function Offer({ offer, sigil }: { offer: QuickLineOffer; sigil: string }): ReactNode {
  return (
    <span className={styles.offer}>
      <b>
        {sigil}
        {offer.text}
      </b>
      {offer.more === '' || offer.more === offer.text ? null : <span>{offer.more}</span>}
    </span>
  )
}

function Hints() {
  return (
    <p className={styles.hints}>
      <span>
        <b>#</b> tag
      </span>
      <span>
        <b>@</b> person
      </span>
      <span>
        <b>^</b> criterion
      </span>
      <span className={styles.end}>Enter saves</span>
    </p>
  )
}

export function QuickLineField(props: QuickLineFieldProps) {
  const { label, quick, onSave, placeholder, small = false, first = false, most = 8 } = props
  const { draft, trouble } = quick
  const completions = (sigil: string, typed: string) =>
    quick
      .offersFor(sigil, typed)
      .slice(0, most)
      .map((offer) => ({
        id: offer.id,
        text: offer.text,
        words: <Offer offer={offer} sigil={sigil} />,
      }))
  return (
    <div>
      <LineInput
        label={label}
        value={draft.value.line}
        onChange={(line) => draft.change({ line })}
        onSave={onSave}
        placeholder={placeholder}
        size={small ? 'small' : 'large'}
        readOnly={!draft.isReady}
        data-autofocus={first || undefined}
        aria-invalid={trouble === null ? undefined : true}
        completionsFor={completions}
      />
      {small ? null : <Hints />}
      {trouble === null ? null : (
        <p className={styles.trouble} role="alert">
          {lineTroubleWords(trouble)}
        </p>
      )}
    </div>
  )
}
