// The competencies of a ladder while it is edited, with the short name that narrow places show.
import type { Competency } from '../../../shared/records/roadmap.ts'
import {
  addCompetency,
  changeCompetency,
  moveCompetency,
  removeCompetency,
} from '../../../shared/rules/ladder/edit-ladder.ts'
import { TextField } from '../../ui/field.tsx'
import { AddLine } from './add-line.tsx'
import styles from './ladder.module.css'
import type { EditorProps } from './levels-editor.tsx'
import { MovableRow } from './movable-row.tsx'
import { useRemoveWithCriteria } from './remove-with-criteria.tsx'
import { useRowFocus } from './row-focus.ts'

interface FieldsProps {
  one: Competency
  onChange: (change: Partial<Omit<Competency, 'id'>>) => void
}

function Fields({ one, onChange }: FieldsProps) {
  return (
    <>
      <TextField
        label="Competency"
        value={one.name}
        onChange={({ currentTarget }) => onChange({ name: currentTarget.value })}
      />
      <TextField
        label="Short name"
        value={one.shortName}
        onChange={({ currentTarget }) => onChange({ shortName: currentTarget.value })}
      />
    </>
  )
}

export function CompetenciesEditor({ content, edit }: EditorProps) {
  const { competencies, criteria } = content
  const { remove, question } = useRemoveWithCriteria({
    items: competencies,
    what: 'competency',
    countOf: (id) => criteria.filter(({ competencyId }) => competencyId === id).length,
    onRemove: (id) => edit((was) => removeCompetency(was, id)),
  })
  const place = useRowFocus<HTMLDivElement>(competencies.length)
  return (
    <div ref={place}>
      <ol className={styles.rows}>
        {competencies.map((one, index) => (
          <MovableRow
            key={one.id}
            className={styles.competencyRow}
            name={one.name || `competency ${index + 1}`}
            isFirst={index === 0}
            isLast={index === competencies.length - 1}
            onMove={(by) => edit((was) => moveCompetency(was, one.id, by))}
            onRemove={() => remove(one.id)}
          >
            <Fields
              one={one}
              onChange={(change) =>
                edit(
                  (was) => changeCompetency(was, one.id, change),
                  `competency ${one.id} ${Object.keys(change).join()}`,
                )
              }
            />
          </MovableRow>
        ))}
      </ol>
      <AddLine label="Add a competency" onAdd={(words) => edit((was) => addCompetency(was, words))} />
      {question}
    </div>
  )
}
