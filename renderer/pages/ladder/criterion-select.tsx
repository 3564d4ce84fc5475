// One criterion of a ladder out of all, the most alike to a given one first.
import { type ReactNode, useMemo } from 'react'
import type { CriterionId } from '../../../shared/records/record-ids.ts'
import type { Criterion, Roadmap } from '../../../shared/records/roadmap.ts'
import { mostAlike } from '../../../shared/rules/ladder/alike-criteria.ts'
import { SelectField } from '../../ui/field.tsx'

interface CriterionSelectProps {
  label: ReactNode
  ladder: Pick<Roadmap, 'levels' | 'competencies' | 'criteria'>
  near: Criterion
  value: CriterionId | null
  /** the words of choosing none */
  none: string
  hint?: string | undefined
  onChange: (id: CriterionId | null) => void
}

/** More would make a list that no one reads; the most alike come first. */
const mostChoices = 400
const longest = 90
const shortened = (text: string) => (text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text)

export function CriterionSelect({ label, ladder, near, value, none, hint, onChange }: CriterionSelectProps) {
  const { levels, criteria } = ladder
  const choices = useMemo(() => {
    const names = new Map(levels.map(({ id, name }) => [id, name]))
    const found = mostAlike(criteria, near).slice(0, mostChoices)
    return found.map(({ id, levelId, text }) => ({
      value: id,
      words: `${id} · ${names.get(levelId) ?? ''} · ${shortened(text.replace(/\s+/g, ' '))}`,
    }))
  }, [levels, criteria, near])
  return (
    <SelectField
      label={label}
      hint={hint}
      value={value ?? ''}
      choices={[{ value: '', words: none }, ...choices]}
      onChange={({ currentTarget }) =>
        onChange(ladder.criteria.find(({ id }) => id === currentTarget.value)?.id ?? null)
      }
    />
  )
}
