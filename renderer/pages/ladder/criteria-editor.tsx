// The criteria of a ladder while it is edited: by competency and level, each worded in a dialog, moved by keys, buttons or by dragging.
import { memo, useMemo } from 'react'
import type { CriterionId } from '../../../shared/records/record-ids.ts'
import type { Competency, Criterion, Roadmap } from '../../../shared/records/roadmap.ts'
import { evidenceWanted } from '../../../shared/rules/evidence/criterion-rule-words.ts'
import {
  dropCriterion,
  emptyCriterion,
  moveCriterion,
  newCriterionId,
  putCriterion,
  removeCriterion,
} from '../../../shared/rules/ladder/edit-ladder.ts'
import type { LadderContent } from '../../../shared/rules/ladder/ladder-changes.ts'
import { Button } from '../../ui/button.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { Code } from '../../ui/typography.tsx'
import { CriterionDialog } from './criterion-dialog.tsx'
import styles from './ladder.module.css'
import { criteriaOf } from './ladder-table.tsx'
import type { EditorProps } from './levels-editor.tsx'
import { MovableRow } from './movable-row.tsx'
import { focusOnceShown, useRowFocus } from './row-focus.ts'
import { useOpenCriterion } from './use-criterion-dialog-draft.ts'
import { useFirstOf } from './use-first-items.tsx'
import { useStableCallback } from './use-stable-callback.ts'

type Edit = EditorProps['edit']

interface RowProps {
  edit: Edit
  one: Criterion
  isFirst: boolean
  isLast: boolean
  onOpen: (criterion: Criterion) => void
}

const textId = (id: CriterionId) => `criterion-${id}`
const dragType = 'text/x-cairn-criterion'

const Row = memo(function Row({ one, isFirst, isLast, edit, onOpen }: RowProps) {
  return (
    <MovableRow
      className={styles.criterionRow}
      name={one.id}
      isOneStop
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
        const dragged = dataTransfer.getData(dragType)
        edit((was) => {
          const id = was.criteria.find((other) => other.id === dragged)?.id
          return id === undefined ? was : dropCriterion(was, id, one.id)
        })
      }}
    >
      <Code>{one.id}</Code>
      <div>
        <TextButton id={textId(one.id)} className={styles.criterionText} onClick={() => onOpen(one)}>
          {one.text.trim() === '' ? 'No text yet' : one.text}
        </TextButton>
        <p className={styles.rule}>{evidenceWanted(one)}</p>
      </div>
    </MovableRow>
  )
})

interface GroupProps extends Pick<LadderContent, 'levels' | 'criteria'> {
  edit: Edit
  competency: Competency
  /** Rows drawn at once. */
  most: number
  onOpen: (criterion: Criterion) => void
  onAdd: (competencyId: string) => void
}

const Group = memo(function Group({ competency, levels, criteria, most, edit, onOpen, onAdd }: GroupProps) {
  const rows = useMemo(() => criteriaOf({ levels, criteria }, competency.id), [levels, criteria, competency.id])
  const place = useRowFocus<HTMLElement>(rows.length)
  const { shown, more } = useFirstOf(rows, most)
  const shownLevels = levels.filter(({ id }) => shown.some(({ level }) => level.id === id))
  return (
    <section ref={place} className={styles.group} aria-label={competency.name}>
      <h3>{competency.name}</h3>
      {shownLevels.map(({ id, name }) => {
        const here = shown.filter(({ level }) => level.id === id)
        const all = rows.filter(({ level }) => level.id === id)
        return (
          <div key={id}>
            <h4 className={styles.levelName}>{name}</h4>
            <ul className={styles.list}>
              {here.map(({ one }, index) => (
                <Row key={one.id} {...{ one, edit, onOpen }} isFirst={index === 0} isLast={index === all.length - 1} />
              ))}
            </ul>
          </div>
        )
      })}
      {more}
      <Button small onClick={() => onAdd(competency.id)}>
        Add a criterion
      </Button>
    </section>
  )
})

/** Rows drawn at once in all; each competency has its share of them. */
const mostRows = 300
const fewestOfOne = 3

export function CriteriaEditor({ content, versions, edit }: EditorProps & { versions: readonly Roadmap[] }) {
  const typed = useOpenCriterion()
  const { levels, competencies, criteria } = content
  const add = useStableCallback((competencyId: string) => {
    const place = { competencyId, levelId: levels[0]?.id ?? '' }
    const taken = versions.flatMap((version) => version.criteria.map(({ id }): CriterionId => id))
    typed.open(emptyCriterion(newCriterionId(content, place, taken), place))
  })
  const open = useStableCallback(typed.open)
  // All of a ladder that anyone would write; only the first ones of each competency where there are thousands.
  const most =
    criteria.length <= mostRows
      ? criteria.length
      : Math.max(fewestOfOne, Math.floor(mostRows / Math.max(1, competencies.length)))
  if (levels.length === 0 || competencies.length === 0)
    return <p className={styles.note}>Add a level and a competency first.</p>
  return (
    <>
      {competencies.map((competency) => (
        <Group key={competency.id} {...{ competency, levels, criteria, most, edit }} onOpen={open} onAdd={add} />
      ))}
      {typed.criterion === null ? null : (
        <CriterionDialog
          key={typed.criterion.id}
          criterion={typed.criterion}
          minimum={typed.minimum}
          content={content}
          onChange={typed.change}
          onSave={(criterion) => {
            edit((was) => putCriterion(was, criterion))
            typed.close()
            focusOnceShown(() => document.getElementById(textId(criterion.id)))
          }}
          onClose={typed.close}
        />
      )}
    </>
  )
}
