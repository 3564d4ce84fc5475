// The competencies of a ladder while it is edited, with the short name that narrow places show.
import type { Competency } from '../../../shared/records/roadmap.ts'
import {
  addCompetency,
  changeCompetency,
  moveCompetency,
  removeCompetency,
} from '../../../shared/rules/ladder/edit-ladder.ts'
import { Bound } from '../../record-views/forms/form-binding.tsx'
import { fieldsOf } from '../../record-views/forms/typed-form-fields.ts'
import { AddItemForm } from './add-item-form.tsx'
import styles from './ladder.module.css'
import type { EditorProps } from './levels-editor.tsx'
import { MovableRow } from './movable-row.tsx'
import { useRemoveWithCriteria } from './remove-with-criteria.tsx'
import { useRowFocus } from './row-focus.ts'

const { Line } = fieldsOf<Competency>()

function Fields({ one, edit }: { one: Competency; edit: EditorProps['edit'] }) {
  const change = (next: Partial<Competency>) =>
    edit((was) => changeCompetency(was, one.id, next), `competency ${one.id} ${Object.keys(next).join()}`)
  return (
    <Bound value={one} change={change}>
      <Line name="name" label="Competency" />
      <Line name="shortName" label="Short name" />
    </Bound>
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
            <Fields one={one} edit={edit} />
          </MovableRow>
        ))}
      </ol>
      <AddItemForm label="Add a competency" onAdd={(words) => edit((was) => addCompetency(was, words))} />
      {question}
    </div>
  )
}
