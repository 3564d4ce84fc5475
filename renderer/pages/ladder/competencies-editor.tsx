// The competencies of a ladder while it is edited, with the short name that narrow places show.
import { useState } from 'react'
import {
  addCompetency,
  changeCompetency,
  moveCompetency,
  removeCompetency,
} from '../../../shared/rules/ladder/edit-ladder.ts'
import { counted } from '../../../shared/rules/number-words.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { TextField } from '../../ui/field.tsx'
import { AddLine } from './add-line.tsx'
import styles from './ladder.module.css'
import type { EditorProps } from './levels-editor.tsx'
import { moveByKey, RowTools } from './row-tools.tsx'

export function CompetenciesEditor({ content, edit }: EditorProps) {
  const [asked, setAsked] = useState<string | null>(null)
  const { competencies, criteria } = content
  const countOf = (id: string) => criteria.filter(({ competencyId }) => competencyId === id).length
  const remove = (id: string) => (countOf(id) === 0 ? edit((was) => removeCompetency(was, id)) : setAsked(id))
  const name = competencies.find(({ id }) => id === asked)?.name ?? ''
  return (
    <>
      <ol className={styles.rows}>
        {competencies.map((one, index) => {
          const move = (by: -1 | 1) => edit((was) => moveCompetency(was, one.id, by))
          return (
            <li key={one.id} className={styles.competencyRow} onKeyDown={moveByKey(move)}>
              <TextField
                label="Competency"
                value={one.name}
                onChange={({ currentTarget: { value } }) =>
                  edit((was) => changeCompetency(was, one.id, { name: value }))
                }
              />
              <TextField
                label="Short name"
                value={one.shortName}
                onChange={({ currentTarget: { value } }) =>
                  edit((was) => changeCompetency(was, one.id, { shortName: value }))
                }
              />
              <RowTools
                name={one.name || `competency ${index + 1}`}
                isFirst={index === 0}
                isLast={index === competencies.length - 1}
                onMove={move}
                onRemove={() => remove(one.id)}
              />
            </li>
          )
        })}
      </ol>
      <AddLine label="Add a competency" onAdd={(words) => edit((was) => addCompetency(was, words))} />
      <ConfirmDialog
        opened={asked !== null}
        title={`Remove “${name}”?`}
        confirmWords="Remove"
        tone="rust"
        onConfirm={() => {
          if (asked !== null) edit((was) => removeCompetency(was, asked))
          setAsked(null)
        }}
        onClose={() => setAsked(null)}
      >
        <p>
          {counted(countOf(asked ?? ''), 'criterion', 'criteria')} of this competency go with it. Their evidence is
          kept.
        </p>
      </ConfirmDialog>
    </>
  )
}
