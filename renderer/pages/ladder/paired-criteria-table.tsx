// The criteria of a second ladder: how each stands, and the criteria of the working ladder whose evidence counts for it.
import { useMemo, useState } from 'react'
import type { CriterionId } from '../../../shared/records/record-ids.ts'
import type { Competency, Criterion, Roadmap } from '../../../shared/records/roadmap.ts'
import type { CriterionProgress } from '../../../shared/rules/roadmap/roadmap-progress.ts'
import { shortDay } from '../../../shared/rules/time/day-words.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import type { OtherRoadmap } from '../../storage/roadmap/manage-other-ladders.ts'
import { StatusMark } from '../../ui/status-mark.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { Code } from '../../ui/typography.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { CriterionSelect } from './criterion-select.tsx'
import styles from './ladder.module.css'
import { criteriaOf } from './ladder-table.tsx'
import { useFirstOf } from './use-first-items.tsx'

interface PairsProps {
  criterion: Criterion
  working: Roadmap
  from: readonly CriterionId[]
  onPair: (to: CriterionId, from: readonly CriterionId[]) => void
}

/** The pairs of one criterion while they are changed. */
function PairsForm({ criterion, working, from, onPair }: PairsProps) {
  const texts = new Map(working.criteria.map(({ id, text }) => [id, text]))
  const of = <VisuallyHidden> for {criterion.id}</VisuallyHidden>
  return (
    <div className={styles.pairs}>
      {from.length === 0 ? null : (
        <ul className={styles.items}>
          {from.map((id) => (
            <li key={id}>
              <Code>{id}</Code> {texts.get(id)}{' '}
              <TextButton
                onClick={() =>
                  onPair(
                    criterion.id,
                    from.filter((one) => one !== id),
                  )
                }
              >
                Remove<VisuallyHidden> {id}</VisuallyHidden>
                {of}
              </TextButton>
            </li>
          ))}
        </ul>
      )}
      <CriterionSelect
        label={<>Count the evidence of{of}</>}
        ladder={{ ...working, criteria: working.criteria.filter(({ id }) => !from.includes(id)) }}
        near={criterion}
        value={null}
        none="Choose a criterion of your ladder"
        onChange={(id) => {
          if (id !== null) onPair(criterion.id, [...from, id])
        }}
      />
    </div>
  )
}

function PairsOf(props: PairsProps) {
  const [isOpen, setOpen] = useState(false)
  const { criterion, from } = props
  return (
    <>
      <p className={styles.rule}>
        {from.length === 0 ? 'Not paired' : `Evidence of ${from.join(', ')}`}{' '}
        <TextButton aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? 'Done' : from.length === 0 ? 'Pair' : 'Change'}
          <VisuallyHidden> for {criterion.id}</VisuallyHidden>
        </TextButton>
      </p>
      {isOpen ? <PairsForm {...props} /> : null}
    </>
  )
}

interface RowProps extends Omit<PairsProps, 'criterion'> {
  one: CriterionProgress
  level: string
  today: string
}

function Row({ one, level, today, ...pairs }: RowProps) {
  const { criterion, status, pieces, newest } = one
  return (
    <tr>
      <td className={styles.level}>{level}</td>
      <td className={styles.code}>
        <StatusMark status={status} size={14} /> <Code>{criterion.id}</Code>
      </td>
      <td>
        {criterion.text}
        <PairsOf criterion={criterion} {...pairs} />
      </td>
      <td className={styles.figure}>{pieces === 0 ? '' : pieces}</td>
      <td className={styles.day}>{newest === null ? '' : shortDay(newest, today)}</td>
    </tr>
  )
}

interface GroupProps extends Pick<PairsProps, 'working' | 'onPair'> {
  competency: Competency
  other: Roadmap
  pairs: ReadonlyMap<CriterionId, readonly CriterionId[]>
  progress: ReadonlyMap<CriterionId, CriterionProgress>
  today: string
}

function Group({ competency, other, pairs, progress, ...row }: GroupProps) {
  const rows = criteriaOf(other, competency.id)
  return (
    <tbody>
      <tr className={styles.head}>
        <th scope="rowgroup" colSpan={5}>
          {competency.name}
        </th>
      </tr>
      {rows.map(({ one: { id }, level }, index) => {
        const one = progress.get(id)
        const name = rows[index - 1]?.level.id === level.id ? '' : level.name
        const from = pairs.get(id) ?? []
        return one === undefined ? null : <Row key={id} one={one} level={name} from={from} {...row} />
      })}
    </tbody>
  )
}

function Head() {
  return (
    <thead>
      <tr>
        <th scope="col">Level</th>
        <th scope="col">Criterion</th>
        <th scope="col">What it asks for</th>
        <th scope="col" className={styles.figure}>
          Evidence
        </th>
        <th scope="col">Newest</th>
      </tr>
    </thead>
  )
}

/** Competencies drawn at once. */
const mostGroups = 20

interface PairedTableProps extends Pick<PairsProps, 'onPair'> {
  read: Pick<OtherRoadmap, 'other' | 'working' | 'pairs'>
  /** of the other ladder */
  progress: readonly CriterionProgress[]
}

export function PairedTable({ read: { other, working, pairs: all }, progress: found, onPair }: PairedTableProps) {
  const today = useCairn().clock.today()
  const progress = useMemo(() => new Map(found.map((one) => [one.criterion.id, one])), [found])
  const pairs = useMemo(() => new Map(all.map(({ to, from }) => [to, from])), [all])
  const { shown, more } = useFirstOf(other.competencies, mostGroups)
  return (
    <div>
      <table className={styles.table} aria-label="Criteria">
        <Head />
        {shown.map((competency) => (
          <Group key={competency.id} {...{ competency, other, working, pairs, progress, today, onPair }} />
        ))}
      </table>
      {more}
    </div>
  )
}
