// Which criteria of the ladder a record speaks for, found by code or by words, each with room for why.
import type { CriterionId } from '../../../shared/records/record-ids.ts'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import { LineInput } from '../../ui/line-input.tsx'
import { MultiSelectField } from '../forms/multi-select-field.tsx'

interface CriteriaPickerProps {
  roadmap: Roadmap
  chosen: readonly CriterionId[]
  onChange: (chosen: readonly CriterionId[]) => void
  /** Why the record speaks for each; leave both out where it is not asked. */
  whys?: Readonly<Record<string, string>>
  onWhyChange?: (id: CriterionId, why: string) => void
  label?: string
}

export function CriteriaPicker({
  roadmap,
  chosen,
  onChange,
  whys,
  onWhyChange,
  label = 'Supports',
}: CriteriaPickerProps) {
  const offers = roadmap.criteria.map(({ id, text }) => ({ id, code: id, words: text }))
  const known = new Map(roadmap.criteria.map((criterion) => [String(criterion.id), criterion]))
  return (
    <MultiSelectField
      label={label}
      placeholder="Find a criterion by its code or words"
      offers={offers}
      chosen={chosen.map((id) => ({ id, code: id, words: known.get(id)?.text ?? 'Not on this ladder' }))}
      onAdd={(id) => {
        const found = known.get(id)
        if (found !== undefined) onChange([...chosen, found.id])
      }}
      onRemove={(id) => onChange(chosen.filter((one) => one !== id))}
      beneath={(id) => {
        const found = known.get(id)
        if (found === undefined || onWhyChange === undefined) return null
        return (
          <LineInput
            size="small"
            label={`Why it supports ${id}`}
            placeholder="Why it supports this"
            value={whys?.[id] ?? ''}
            onChange={(why) => onWhyChange(found.id, why)}
          />
        )
      }}
    />
  )
}
