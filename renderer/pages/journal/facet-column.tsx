// Narrowing down: each facet with its values and how many records each would leave. Rare ones open on demand.
import { useState } from 'react'
import type { FacetCounts, FacetName, Facets, ValueCount } from '../../../shared/rules/journal/journal-facets.ts'
import { fromWords, statusWords } from '../../../shared/rules/journal/journal-list-summary.ts'
import { kindName } from '../../../shared/rules/records/kind-names.ts'
import { TextButton } from '../../ui/text-button.tsx'
import styles from './facet-column.module.css'

interface FacetColumnProps {
  /** Undefined until first counted. */
  counts: FacetCounts | undefined
  facets: Facets
  onChoose: (name: FacetName, value: string | null) => void
  nameOf: (id: string) => string
}

const atFirst = 8
const sections: readonly { name: FacetName; title: string; all?: string }[] = [
  { name: 'kind', title: 'Kind', all: 'All' },
  { name: 'from', title: 'From' },
  { name: 'person', title: 'Person' },
]
const rareSections: readonly { name: FacetName; title: string }[] = [
  { name: 'criterion', title: 'Criterion' },
  { name: 'tag', title: 'Tag' },
  { name: 'status', title: 'Status' },
  { name: 'week', title: 'Week' },
]

function wordsOf(name: FacetName, value: string): string {
  if (name === 'kind') return kindName(value)
  const words = name === 'from' ? fromWords : name === 'status' ? statusWords : {}
  return words[value] ?? value
}

interface SectionProps extends Omit<FacetColumnProps, 'counts'> {
  name: FacetName
  title: string
  all?: string
  counts: readonly ValueCount[]
}

function Value({ words, count, isOn, onClick }: { words: string; count: number; isOn: boolean; onClick: () => void }) {
  return (
    <li>
      <button type="button" aria-pressed={isOn} onClick={onClick}>
        <span>{words}</span>
        <span className={styles.count}>{count}</span>
      </button>
    </li>
  )
}

/** The first name, as long as nobody else in the list has it. */
function shortName(name: string, all: readonly string[]): string {
  const [first = name] = name.split(/\s+/)
  return all.filter((other) => other.split(/\s+/)[0] === first).length > 1 ? name : first
}

/** The value in use stays in sight even when nothing is left of it. */
const withChosen = (counts: readonly ValueCount[], value: string | undefined): readonly ValueCount[] =>
  value === undefined || counts.some((one) => one.value === value) ? counts : [{ value, count: 0 }, ...counts]

function Section({ name, title, all, counts, facets, onChoose, nameOf }: SectionProps) {
  const [isWhole, setWhole] = useState(false)
  const values = withChosen(counts, facets[name])
  if (values.length === 0) return null
  const shown = isWhole ? values : values.filter(({ value }, index) => index < atFirst || value === facets[name])
  const names = name === 'person' ? values.map(({ value }) => nameOf(value)) : []
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {all === undefined ? null : (
          <Value words={all} count={total} isOn={facets[name] === undefined} onClick={() => onChoose(name, null)} />
        )}
        {shown.map(({ value, count }) => (
          <Value
            key={value}
            words={name === 'person' ? shortName(nameOf(value), names) : wordsOf(name, value)}
            count={count}
            isOn={facets[name] === value}
            onClick={() => onChoose(name, value)}
          />
        ))}
      </ul>
      {shown.length < values.length ? (
        <TextButton className={styles.more} onClick={() => setWhole(true)}>
          and {values.length - shown.length} more
        </TextButton>
      ) : null}
    </section>
  )
}

export function FacetColumn({ counts, facets, onChoose, nameOf }: FacetColumnProps) {
  const [isOpen, setOpen] = useState(false)
  const hasRare = rareSections.some(({ name }) => facets[name] !== undefined)
  const shown = isOpen || hasRare ? [...sections, ...rareSections] : sections
  if (counts === undefined) return <aside className={styles.facets} aria-label="Filters" />
  return (
    <aside className={styles.facets} aria-label="Filters">
      {shown.map((section) => (
        <Section
          key={section.name}
          {...section}
          counts={counts[section.name]}
          facets={facets}
          onChoose={onChoose}
          nameOf={nameOf}
        />
      ))}
      <p>
        <TextButton aria-expanded={isOpen || hasRare} onClick={() => setOpen(!isOpen)} disabled={hasRare}>
          {isOpen && !hasRare ? 'Fewer' : 'Criterion, tag, status, week'}
        </TextButton>
      </p>
    </aside>
  )
}
