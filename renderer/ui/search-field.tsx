// Searching inside a page: a line across the column, the glass before it, keys and a way to clear at its end.
import { MagnifyingGlassIcon } from '@phosphor-icons/react/dist/csr/MagnifyingGlass'
import type { ReactNode, Ref } from 'react'
import { Icon } from './icon.tsx'
import styles from './search-field.module.css'
import { TextButton } from './text-button.tsx'

interface SearchFieldProps {
  label: string
  value: string
  onChange: (value: string) => void
  placeholder?: string
  /** key hints, hidden when narrow */
  hint?: ReactNode
  inputRef?: Ref<HTMLInputElement>
}

export function SearchField({ label, value, onChange, placeholder, hint, inputRef }: SearchFieldProps) {
  return (
    <search className={styles.search}>
      <Icon of={MagnifyingGlassIcon} />
      <input
        ref={inputRef}
        type="search"
        spellCheck={false}
        aria-label={label}
        placeholder={placeholder}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && value !== '') onChange('')
        }}
      />
      {hint ? <span className={styles.hint}>{hint}</span> : null}
      {value ? <TextButton onClick={() => onChange('')}>Clear</TextButton> : null}
    </search>
  )
}
