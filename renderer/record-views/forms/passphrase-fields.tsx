// A passphrase to lock a file with: typed twice or suggested, shown if wanted, with how strong it is. None is ever kept.
import { useState } from 'react'
import {
  fewestCharacters,
  fewestWords,
  isStrongEnough,
  type PassphraseStrength,
  passphraseAsUsed,
  passphraseStrength,
  randomNumbersForOne,
  suggestedPassphrase,
} from '../../../shared/rules/text/passphrase-strength.ts'
import { CheckLine } from '../../ui/check-line.tsx'
import { TextField } from '../../ui/field.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import styles from './passphrase-fields.module.css'

const strengthWords: Readonly<Record<PassphraseStrength, string>> = {
  none: `At least ${fewestCharacters} characters or ${fewestWords} words.`,
  short: `Too short: at least ${fewestCharacters} characters or ${fewestWords} words.`,
  repeats: 'Too easy to guess: the same few characters repeat.',
  enough: 'Good.',
  strong: 'Strong.',
}
const filled: Readonly<Record<PassphraseStrength, number>> = { none: 0, short: 1, repeats: 1, enough: 2, strong: 3 }

async function suggest(): Promise<string> {
  const { wordlist } = await import('@scure/bip39/wordlists/english.js')
  return suggestedPassphrase(wordlist, [...crypto.getRandomValues(new Uint16Array(randomNumbersForOne))])
}

/** `passphrase` is null while the file is not to be locked; `isReady` says at the fields why it cannot leave yet. */
export function usePassphrase() {
  const [isLocked, setLocked] = useState(false)
  const [typed, setTyped] = useState({ first: '', again: '' })
  const [isAsked, setAsked] = useState(false)
  const isWeak = isLocked && !isStrongEnough(typed.first)
  const differs = isLocked && passphraseAsUsed(typed.first) !== passphraseAsUsed(typed.again)
  const isReady = () => {
    setAsked(isWeak || differs)
    return !isWeak && !differs
  }
  return {
    isLocked,
    setLocked,
    typed,
    setTyped,
    weak: isAsked && isWeak ? strengthWords[passphraseStrength(typed.first)] : undefined,
    differs: isAsked && !isWeak && differs ? 'The passphrases do not match.' : undefined,
    isReady,
    passphrase: isLocked ? typed.first : null,
  }
}

function Strength({ passphrase }: { passphrase: string }) {
  const strength = passphraseStrength(passphrase)
  return (
    <div className={styles.strength} data-strength={strength}>
      <span aria-hidden="true" className={styles.bars}>
        {[1, 2, 3].map((bar) => (
          <span key={bar} data-filled={bar <= filled[strength] || undefined} />
        ))}
      </span>
      <span role="status">{strengthWords[strength]}</span>
    </div>
  )
}

type Lock = ReturnType<typeof usePassphrase>

interface PassphraseFieldsProps {
  lock: Lock
  /** What a lock means for this file. */
  why: string
  disabled?: boolean
}

interface TypedProps {
  label: string
  isShown: boolean
  value: string
  trouble: string | undefined
  onChange: (value: string) => void
}

function Typed({ label, isShown, value, trouble, onChange }: TypedProps) {
  return (
    <TextField
      label={label}
      type={isShown ? 'text' : 'password'}
      autoComplete="new-password"
      spellCheck={false}
      value={value}
      trouble={trouble}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}

function Fields({ lock: { typed, setTyped, weak, differs }, why }: Pick<PassphraseFieldsProps, 'lock' | 'why'>) {
  const [isShown, setShown] = useState(false)
  const onSuggest = async () => {
    const passphrase = await suggest()
    setTyped({ first: passphrase, again: passphrase })
    setShown(true)
  }
  const { first, again } = typed
  return (
    <div className={styles.fields}>
      <Typed
        label="Passphrase"
        isShown={isShown}
        value={first}
        trouble={weak}
        onChange={(value) => setTyped({ first: value, again })}
      />
      {weak === undefined ? <Strength passphrase={first} /> : null}
      <Typed
        label="Confirm passphrase"
        isShown={isShown}
        value={again}
        trouble={differs}
        onChange={(value) => setTyped({ first, again: value })}
      />
      <p className={styles.ways}>
        <TextButton onClick={() => setShown(!isShown)}>{isShown ? 'Hide it' : 'Show it'}</TextButton>
        <TextButton onClick={() => void onSuggest()}>Suggest one</TextButton>
      </p>
      <p className={styles.why}>{why}</p>
    </div>
  )
}

export function PassphraseFields({ lock, why, disabled = false }: PassphraseFieldsProps) {
  return (
    <div className={styles.lock}>
      <CheckLine checked={lock.isLocked} onChange={lock.setLocked} disabled={disabled}>
        Lock it with a passphrase
      </CheckLine>
      {lock.isLocked ? <Fields lock={lock} why={why} /> : null}
    </div>
  )
}
