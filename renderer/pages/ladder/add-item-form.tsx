// One line to add another of something: a name, then Enter or Add.
import { type FormEvent, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import styles from './ladder.module.css'

export function AddItemForm({ label, onAdd }: { label: string; onAdd: (words: string) => void }) {
  const [words, setWords] = useState('')
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (words.trim() === '') return
    onAdd(words.trim())
    setWords('')
    // The button is disabled from now on, and the next name is typed here.
    event.currentTarget.querySelector('input')?.focus()
  }
  return (
    <form className={styles.addLine} onSubmit={add}>
      <TextField label={label} value={words} onChange={({ currentTarget }) => setWords(currentTarget.value)} />
      <Button type="submit" disabled={words.trim() === ''}>
        Add
      </Button>
    </form>
  )
}
