// A switch in words for what has no address of its own: one of a few ways to look at the same thing.
import { useId } from 'react'
import styles from './word-tabs.module.css'

interface WordTabsProps<Value extends string> {
  label: string
  value: Value
  choices: readonly { value: Value; words: string }[]
  onChange: (value: Value) => void
}

export function WordTabs<Value extends string>({ label, value, choices, onChange }: WordTabsProps<Value>) {
  const name = useId()
  return (
    <fieldset className={styles.tabs} aria-label={label}>
      {choices.map((choice) => (
        <label key={choice.value} className={styles.tab}>
          <input type="radio" name={name} checked={choice.value === value} onChange={() => onChange(choice.value)} />
          <span>{choice.words}</span>
        </label>
      ))}
    </fieldset>
  )
}
