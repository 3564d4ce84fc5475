// Asks for the passphrase of a locked file that was chosen.
import { type FormEvent, useState } from 'react'
import type { Bringing } from '../storage/bringing.ts'
import { Button } from '../ui/button.tsx'
import { ButtonRow } from '../ui/button-row.tsx'
import { TextField } from '../ui/field.tsx'
import styles from './unlock-form.module.css'

export function UnlockForm({ bringing, isWrong, name }: { bringing: Bringing; isWrong: boolean; name: string }) {
  const [passphrase, setPassphrase] = useState('')
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    void bringing.unlock(passphrase)
  }
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      <TextField
        label={`Passphrase of ${name}`}
        type="password"
        autoComplete="off"
        value={passphrase}
        trouble={isWrong ? 'That passphrase does not open this file. Nothing was changed.' : undefined}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
      />
      <ButtonRow>
        <Button type="submit">Open it</Button>
        <Button tone="text" onClick={() => void bringing.leave()}>
          Leave it
        </Button>
      </ButtonRow>
    </form>
  )
}
