// Above a list of many: a search, choices, and how many of all are shown. Nothing of it is kept once the page is left.
import { figures } from '../../shared/rules/text/number-words.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { SelectField } from '../ui/field.tsx'
import { SearchField } from '../ui/search-field.tsx'
import { TextButton } from '../ui/text-button.tsx'
import styles from './list-filter-bar.module.css'

interface Choice {
  readonly label: string
  readonly value: string
  readonly choices: readonly { value: string; words: string }[]
  readonly onChange: (value: string) => void
}

interface ListToolsProps {
  label: string
  words: string
  onWords: (words: string) => void
  choices: readonly Choice[]
  found: number
  all: number
  /** Shows everything again. */
  onClear: () => void
}

/** So few are seen at once: tools above them would only be in the way. */
export const fewAtOnce = 7

export function ListTools({ label, words, onWords, choices, found, all, onClear }: ListToolsProps) {
  return (
    <div className={styles.tools}>
      <SearchField label={label} placeholder={label} value={words} onChange={onWords} />
      <div className={styles.choices}>
        {choices.map((one) => (
          <SelectField
            key={one.label}
            label={one.label}
            value={one.value}
            choices={one.choices}
            onChange={(event) => one.onChange(event.currentTarget.value)}
          />
        ))}
        <p className={styles.count} role="status">
          {found === all ? `${figures(all)} people` : `${figures(found)} of ${figures(all)} people`}
        </p>
      </div>
      {found === 0 ? (
        <EmptyState action={<TextButton onClick={onClear}>Clear search and filters</TextButton>}>
          No matches. Clear a filter or try a shorter search.
        </EmptyState>
      ) : null}
    </div>
  )
}
