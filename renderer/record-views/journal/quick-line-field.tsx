// The quick line itself: the large line, what its three signs do, and why it could not be saved.
import type { ReactNode } from 'react'
import { LineInput } from '../../ui/line-input.tsx'
import styles from './quick-line-field.module.css'

export interface QuickLineOffer {
  readonly id: string
  readonly text: string
  readonly more: string
}

interface QuickLineFieldProps {
  label: string
  value: string
  onChange: (line: string) => void
  onSave: () => void
  offersFor: (sigil: string, typed: string) => readonly QuickLineOffer[]
  placeholder: string
  /** A sentence; the line stays as it is. */
  trouble: string | null
  /** The small blank of a prompt, without its hints. */
  small?: boolean
  /** An earlier draft is still being taken up: typing now would be lost to it. */
  waiting?: boolean
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

function Trouble({ words }: { words: string | null }) {
  if (words === null) return null
  return (
    <p className={styles.trouble} role="alert">
      {words}
    </p>
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
  const { label, value, onChange, onSave, offersFor, placeholder, trouble } = props
  const { small = false, waiting = false, first = false, most = 8 } = props
  const completions = (sigil: string, typed: string) =>
    offersFor(sigil, typed)
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
        value={value}
        onChange={onChange}
        onSave={onSave}
        placeholder={placeholder}
        size={small ? 'small' : 'large'}
        readOnly={waiting}
        data-autofocus={first || undefined}
        aria-invalid={trouble === null ? undefined : true}
        completionsFor={completions}
      />
      {small ? null : <Hints />}
      <Trouble words={trouble} />
    </div>
  )
}
