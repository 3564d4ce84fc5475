// One of a few: real radio buttons, drawn as the look draws them.
import { useId } from 'react'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import styles from './kit-radio-group.module.css'

interface KitChoiceProps<V extends string> {
  legend: string
  /** For a screen reader only: the words beside it say the same. */
  quiet?: boolean
  look?: 'boxes' | 'words'
  value: V | null
  options: readonly (readonly [V, string])[]
  onChange: (value: V) => void
}

export function KitRadioGroup<V extends string>({
  legend,
  quiet = false,
  look = 'boxes',
  value,
  options,
  onChange,
}: KitChoiceProps<V>) {
  const name = useId()
  return (
    <fieldset className={styles.choice} data-look={look}>
      {quiet ? (
        <legend>
          <VisuallyHidden>{legend}</VisuallyHidden>
        </legend>
      ) : (
        <legend className={styles.legend}>{legend}</legend>
      )}
      <div className={styles.options}>
        {options.map(([of, words]) => (
          <label key={of} className={styles.option}>
            <input type="radio" name={name} checked={value === of} onChange={() => onChange(of)} />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
