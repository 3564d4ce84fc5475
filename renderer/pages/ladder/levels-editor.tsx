// The levels of a ladder while it is edited, the lowest first; where it forks, each level names its track.
import type { Level } from '../../../shared/records/roadmap.ts'
import { addLevel, changeLevel, moveLevel, removeLevel } from '../../../shared/rules/ladder/edit-ladder.ts'
import type { LadderContent } from '../../../shared/rules/ladder/ladder-changes.ts'
import { Bound } from '../../record-views/forms/form-binding.tsx'
import { fieldsOf } from '../../record-views/forms/typed-form-fields.ts'
import { AddItemForm } from './add-item-form.tsx'
import styles from './ladder.module.css'
import { MovableRow } from './movable-row.tsx'
import { useRemoveWithCriteria } from './remove-with-criteria.tsx'
import { useRowFocus } from './row-focus.ts'

export interface EditorProps {
  content: LadderContent
  /** Steps one after the other that are typed into one field have its name: they are undone as one. */
  edit: (step: (content: LadderContent) => LadderContent, field?: string) => void
}

const { Line, Select } = fieldsOf<Level>()

const metWhenChoices = [
  { value: 'evidenced', words: 'Met with evidence' },
  { value: 'confirmed', words: 'Met once confirmed' },
] as const

export function LevelsEditor({ content, edit }: EditorProps) {
  const { levels, criteria } = content
  const { remove, question } = useRemoveWithCriteria({
    items: levels,
    what: 'level',
    countOf: (id) => criteria.filter(({ levelId }) => levelId === id).length,
    onRemove: (id) => edit((was) => removeLevel(was, id)),
  })
  const place = useRowFocus<HTMLDivElement>(levels.length)
  return (
    <div ref={place}>
      <ol className={styles.rows}>
        {levels.map((level, index) => (
          <MovableRow
            key={level.id}
            className={styles.levelRow}
            name={level.name || `level ${index + 1}`}
            isFirst={index === 0}
            isLast={index === levels.length - 1}
            onMove={(by) => edit((was) => moveLevel(was, level.id, by))}
            onRemove={() => remove(level.id)}
          >
            <Bound
              value={level}
              change={(change) =>
                edit((was) => changeLevel(was, level.id, change), `level ${level.id} ${Object.keys(change).join()}`)
              }
            >
              <Line name="name" label="Level" />
              <Line name="track" label="Track" placeholder="All tracks" />
              <Select name="metWhen" label="A criterion is" choices={metWhenChoices} />
            </Bound>
          </MovableRow>
        ))}
      </ol>
      <AddItemForm label="Add a level" onAdd={(words) => edit((was) => addLevel(was, words))} />
      {question}
    </div>
  )
}
