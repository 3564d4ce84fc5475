// One of a few, in words: real radio buttons under a legend.
import { Radio } from '@mantine/core'
import '@mantine/core/styles/InlineInput.layer.css'
import '@mantine/core/styles/Radio.layer.css'
import { type ReactNode, useId } from 'react'
import styles from './radio-group.module.css'

interface ChoiceProps<Value extends string> {
  legend: ReactNode
  choices: readonly { value: Value; words: ReactNode }[]
  /** null: nothing said yet */
  value: Value | null
  onChange: (value: Value) => void
  disabled?: boolean
  /** one under the other instead of in a row */
  down?: boolean
}

export function Choice<Value extends string>({
  legend,
  choices,
  value,
  onChange,
  disabled = false,
  down = false,
}: ChoiceProps<Value>) {
  const name = useId()
  return (
    <fieldset className={styles.choice} disabled={disabled}>
      <legend>{legend}</legend>
      <div className={down ? styles.down : styles.across}>
        {choices.map((choice) => (
          <Radio
            key={choice.value}
            name={name}
            value={choice.value}
            label={choice.words}
            checked={choice.value === value}
            disabled={disabled}
            onChange={() => onChange(choice.value)}
          />
        ))}
      </div>
    </fieldset>
  )
}
