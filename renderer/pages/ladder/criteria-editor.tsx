// The criteria of a ladder while it is edited: by competency and level, each worded in a dialog, moved by keys, buttons or by dragging.
import { useState } from 'react'
import type { CriterionId } from '../../../shared/records/ids.ts'
import type { Competency, Criterion, Roadmap } from '../../../shared/records/roadmap.ts'
import {
  dropCriterion,
  emptyCriterion,
  moveCriterion,
  newCriterionId,
  putCriterion,
  removeCriterion,
} from '../../../shared/rules/ladder/edit-ladder.ts'
import { evidenceWanted } from '../../../shared/rules/rule-in-words.ts'
import { Button } from '../../ui/button.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Code } from '../../ui/type.tsx'
import { CriterionDialog } from './criterion-dialog.tsx'
import styles from './ladder.module.css'
import { criteriaOf } from './ladder-table.tsx'
import type { EditorProps } from './levels-editor.tsx'
import { MovableRow } from './movable-row.tsx'
import { focusOnceShown, useRowFocus } from './row-focus.ts'

interface RowProps extends EditorProps {
  one: Criterion
  isFirst: boolean
  isLast: boolean
  onOpen: (criterion: Criterion) => void
}

const textId = (id: CriterionId) => `criterion-${id}`
const dragType = 'text/x-cairn-criterion'

function Row({ one, isFirst, isLast, content, edit, onOpen }: RowProps) {
  return (
    <MovableRow
      className={styles.criterionRow}
      name={one.id}
      isFirst={isFirst}
      isLast={isLast}
      onMove={(by) => edit((was) => moveCriterion(was, one.id, by))}
      onRemove={() => edit((was) => removeCriterion(was, one.id))}
      draggable
      onDragStart={({ dataTransfer }) => dataTransfer.setData(dragType, one.id)}
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes(dragType)) event.preventDefault()
      }}
      onDrop={({ dataTransfer }) => {
        const dragged = content.criteria.find(({ id }) => id === dataTransfer.getData(dragType))
        if (dragged !== undefined) edit((was) => dropCriterion(was, dragged.id, one.id))
      }}
    >
      <Code>{one.id}</Code>
      <div>
        <LinkButton id={textId(one.id)} className={styles.criterionText} onClick={() => onOpen(one)}>
          {one.text.trim() === '' ? 'No text yet' : one.text}
        </LinkButton>
        <p className={styles.rule}>{evidenceWanted(one)}</p>
      </div>
    </MovableRow>
  )
}

interface GroupProps extends EditorProps {
  competency: Competency
  onOpen: (criterion: Criterion) => void
  onAdd: (competencyId: string) => void
}

function Group({ competency, content, edit, onOpen, onAdd }: GroupProps) {
  const rows = criteriaOf(content, competency.id)
  const place = useRowFocus<HTMLElement>(rows.length)
  const levels = content.levels.filter(({ id }) => rows.some(({ level }) => level.id === id))
  return (
    <section ref={place} className={styles.group} aria-label={competency.name}>
      <h3>{competency.name}</h3>
      {levels.map(({ id, name }) => {
        const here = rows.filter(({ level }) => level.id === id)
        return (
          <div key={id}>
            <h4 className={styles.levelName}>{name}</h4>
            <ul className={styles.list}>
              {here.map(({ one }, index) => (
                <Row
                  key={one.id}
                  {...{ one, content, edit, onOpen }}
                  isFirst={index === 0}
                  isLast={index === here.length - 1}
                />
              ))}
            </ul>
          </div>
        )
      })}
      <Button small onClick={() => onAdd(competency.id)}>
        Add a criterion
      </Button>
    </section>
  )
}

export function CriteriaEditor({ content, versions, edit }: EditorProps & { versions: readonly Roadmap[] }) {
  const [open, setOpen] = useState<Criterion | null>(null)
  const { levels, competencies } = content
  const add = (competencyId: string) => {
    const place = { competencyId, levelId: levels[0]?.id ?? '' }
    const taken = versions.flatMap(({ criteria }) => criteria.map(({ id }): CriterionId => id))
    setOpen(emptyCriterion(newCriterionId(content, place, taken), place))
  }
  if (levels.length === 0 || competencies.length === 0)
    return <p className={styles.note}>Add a level and a competency first.</p>
  return (
    <>
      {competencies.map((competency) => (
        <Group key={competency.id} {...{ competency, content, edit }} onOpen={setOpen} onAdd={add} />
      ))}
      {open === null ? null : (
        <CriterionDialog
          key={open.id}
          criterion={open}
          content={content}
          onSave={(criterion) => {
            edit((was) => putCriterion(was, criterion))
            setOpen(null)
            focusOnceShown(() => document.getElementById(textId(criterion.id)))
          }}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  )
}
