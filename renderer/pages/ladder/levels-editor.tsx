// The levels of a ladder while it is edited, the lowest first; where it forks, each level names its track.
import { useState } from 'react'
import { addLevel, changeLevel, moveLevel, removeLevel } from '../../../shared/rules/ladder/edit-ladder.ts'
import type { LadderContent } from '../../../shared/rules/ladder/ladder-changes.ts'
import { counted } from '../../../shared/rules/number-words.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { SelectField, TextField } from '../../ui/field.tsx'
import { AddLine } from './add-line.tsx'
import styles from './ladder.module.css'
import { metWhenWords } from './ladder-words.ts'
import { moveByKey, RowTools } from './row-tools.tsx'

export interface EditorProps {
  content: LadderContent
  edit: (step: (content: LadderContent) => LadderContent) => void
}

const metWhenChoices = [
  { value: 'evidenced', words: `Met ${metWhenWords.evidenced}` },
  { value: 'confirmed', words: `Met ${metWhenWords.confirmed}` },
]

export function LevelsEditor({ content, edit }: EditorProps) {
  const [asked, setAsked] = useState<string | null>(null)
  const { levels, criteria } = content
  const countOf = (id: string) => criteria.filter(({ levelId }) => levelId === id).length
  const remove = (id: string) => (countOf(id) === 0 ? edit((was) => removeLevel(was, id)) : setAsked(id))
  const name = levels.find(({ id }) => id === asked)?.name ?? ''
  return (
    <>
      <ol className={styles.rows}>
        {levels.map((level, index) => {
          const words = level.name || `level ${index + 1}`
          const move = (by: -1 | 1) => edit((was) => moveLevel(was, level.id, by))
          return (
            <li key={level.id} className={styles.levelRow} onKeyDown={moveByKey(move)}>
              <TextField
                label="Level"
                value={level.name}
                onChange={({ currentTarget: { value } }) => edit((was) => changeLevel(was, level.id, { name: value }))}
              />
              <TextField
                label="Track"
                placeholder="All tracks"
                value={level.track}
                onChange={({ currentTarget: { value } }) => edit((was) => changeLevel(was, level.id, { track: value }))}
              />
              <SelectField
                label="A criterion is"
                value={level.metWhen}
                choices={metWhenChoices}
                onChange={({ currentTarget: { value } }) =>
                  edit((was) =>
                    changeLevel(was, level.id, { metWhen: value === 'confirmed' ? 'confirmed' : 'evidenced' }),
                  )
                }
              />
              <RowTools
                name={words}
                isFirst={index === 0}
                isLast={index === levels.length - 1}
                onMove={move}
                onRemove={() => remove(level.id)}
              />
            </li>
          )
        })}
      </ol>
      <AddLine label="Add a level" onAdd={(words) => edit((was) => addLevel(was, words))} />
      <ConfirmDialog
        opened={asked !== null}
        title={`Remove “${name}”?`}
        confirmWords="Remove"
        tone="rust"
        onConfirm={() => {
          if (asked !== null) edit((was) => removeLevel(was, asked))
          setAsked(null)
        }}
        onClose={() => setAsked(null)}
      >
        <p>
          {counted(countOf(asked ?? ''), 'criterion', 'criteria')} of this level go with it. Their evidence is kept.
        </p>
      </ConfirmDialog>
    </>
  )
}
