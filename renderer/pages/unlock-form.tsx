// Asks for the passphrase of a locked file that was chosen.
import { type FormEvent, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { ButtonRow } from '../ui/button-row.tsx'
import { TextField } from '../ui/field.tsx'
import styles from './unlock-form.module.css'

interface UnlockFormProps {
  label: string
  hint?: string
  trouble?: string | undefined
  action?: string
  onUnlock: (passphrase: string) => void
  onLeave: () => void
}

export function UnlockForm({ label, hint, trouble, action = 'Open it', onUnlock, onLeave }: UnlockFormProps) {
  const [passphrase, setPassphrase] = useState('')
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    onUnlock(passphrase)
  }
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      <TextField
        label={label}
        hint={hint}
        type="password"
        autoComplete="off"
        value={passphrase}
        trouble={trouble}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
      />
      <ButtonRow>
        <Button type="submit">{action}</Button>
        <Button tone="text" onClick={onLeave}>
          Cancel
        </Button>
      </ButtonRow>
    </form>
  )
}

/** What an archive's form says of a passphrase that did not open it. */
export const wrongPassphrase = 'That passphrase does not open this file. Nothing was changed.'
