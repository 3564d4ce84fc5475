// What saving changes, before it is saved: which criteria are new, reworded, moved or gone, and where their evidence goes.
import { diffWords } from 'diff'
import { useMemo } from 'react'
import type { CriterionId } from '../../../shared/records/record-ids.ts'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import { type CriterionChange, ladderChanges, mayBeSplit } from '../../../shared/rules/ladder/ladder-changes.ts'
import { counted } from '../../../shared/rules/text/number-words.ts'
import type { LadderOverview, OnCriterion } from '../../storage/roadmap/read-ladder-versions.ts'
import { CheckLine } from '../../ui/check-line.tsx'
import { MarginSection } from '../../ui/margin-section.tsx'
import { Code } from '../../ui/typography.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { CriterionSelect } from './criterion-select.tsx'
import styles from './ladder.module.css'
import { fateWords } from './ladder-labels-and-addresses.ts'
import { useFirstOf } from './use-first-items.tsx'
import type { LadderEditing } from './use-ladder-draft.ts'

interface ChangesSectionProps {
  roadmap: Roadmap
  on: LadderOverview['on']
  editing: LadderEditing
}

/** Rows drawn at once. */
const mostShown = 25

const nothingOn: OnCriterion = { evidence: 0, words: 0 }
const onWords = ({ evidence, words }: OnCriterion) =>
  [evidence === 0 ? '' : counted(evidence, 'evidence item'), words === 0 ? '' : counted(words, 'assessment')]
    .filter((one) => one !== '')
    .join(', ')

/** The new words beside the old ones. */
function Reworded({ from, to }: { from: string; to: string }) {
  return (
    <p className={styles.reworded}>
      {diffWords(from, to).map(({ value, added, removed }, index) => {
        const key = `${index} ${value}`
        if (added) return <ins key={key}>{value}</ins>
        return removed ? <del key={key}>{value}</del> : <span key={key}>{value}</span>
      })}
    </p>
  )
}

interface FateProps extends ChangesSectionProps {
  change: CriterionChange
  counts: OnCriterion
  /** Whether the edit adds criteria: one that stays may be split into itself and a new one. */
  hasNew: boolean
}

const keptBehind = 'Confirmations stay with the earlier version, because they were given for its text.'

/** Criteria that its evidence counts for: one that is split has several. Each choice offers one more. */
function WhereTo({ change: { from, to, fate }, counts, editing }: FateProps) {
  const { content, placements } = editing.value
  const stays = to === null ? [] : [from.id]
  // A step that was undone may have left a decision about the criterion as it was.
  const further = placements.find((one) => one.from === from.id)?.to.filter((id) => id !== from.id) ?? []
  const targets = [...stays, ...further]
  const place = (at: number, id: CriterionId | null) => {
    const next = [...new Set(id === null ? targets.toSpliced(at, 1) : targets.toSpliced(at, 1, id))]
    const others = placements.filter((one) => one.from !== from.id)
    editing.change({ placements: next.length === stays.length ? others : [...others, { from: from.id, to: next }] })
  }
  return [...further, null].map((target, index) => {
    const at = stays.length + index
    return (
      <CriterionSelect
        key={target ?? 'one more'}
        label={
          <>
            {at === 0 ? 'Where its evidence goes' : 'Also count its evidence for'}
            <VisuallyHidden>: {from.id}</VisuallyHidden>
          </>
        }
        ladder={content}
        near={from}
        value={target}
        none={at === 0 ? 'Decide later' : 'No other criterion'}
        onChange={(id) => place(at, id)}
        hint={at === 0 && fate === 'removed' && counts.words > 0 ? keptBehind : undefined}
      />
    )
  })
}

function StillHolds({ change: { from }, counts, editing }: FateProps) {
  const { leavesWords } = editing.value
  const holds = !leavesWords.includes(from.id)
  if (counts.words === 0) return null
  return (
    <CheckLine
      checked={holds}
      hint="If not, they stay with the earlier version."
      onChange={(checked) =>
        editing.change({
          leavesWords: checked ? leavesWords.filter((id) => id !== from.id) : [...leavesWords, from.id],
        })
      }
    >
      Confirmations and assessments of {from.id} still hold
    </CheckLine>
  )
}

function Fate(props: FateProps) {
  const { change, counts, hasNew } = props
  const { from, to, fate } = change
  const asksWhere = counts.evidence > 0 && (fate === 'removed' || (hasNew && mayBeSplit(fate)))
  const isEmpty = counts.evidence + counts.words === 0
  return (
    <li className={styles.fate}>
      <div>
        <p>
          <Code>{from.id}</Code> <b>{fateWords[fate]}</b>
          <span className={styles.quiet}> {isEmpty ? 'No evidence yet' : onWords(counts)}</span>
        </p>
        {to !== null && to.text !== from.text ? <Reworded from={from.text} to={to.text} /> : null}
        {to === null ? <p className={styles.reworded}>{from.text}</p> : null}
      </div>
      <div className={styles.decisions}>
        {asksWhere ? <WhereTo {...props} /> : null}
        {fate === 'reworded' || fate === 'moved' ? <StillHolds {...props} /> : null}
      </div>
    </li>
  )
}

export function ChangesSection({ roadmap, on, editing }: ChangesSectionProps) {
  const { criteria } = editing.value.content
  const { changes, added } = useMemo(() => ladderChanges(roadmap, { criteria }), [roadmap, criteria])
  const shown = changes
    .filter(({ fate }) => fate !== 'same')
    .map((change) => ({ change, counts: on.get(change.from.id) ?? nothingOn }))
    // Where something is to be decided comes first.
    .sort((one, other) => Number(other.counts.evidence > 0) - Number(one.counts.evidence > 0))
  const { shown: first, more } = useFirstOf(shown, mostShown)
  if (shown.length === 0 && added.length === 0) return null
  return (
    <MarginSection title="What changes">
      <p className={styles.why}>
        {counted(changes.length - shown.length, 'criterion', 'criteria')} unchanged, {shown.length} changed or removed,{' '}
        {added.length} new. Evidence stays with a criterion that is reworded or moved. What you decide later is listed
        under Not placed and counts nowhere until then.
      </p>
      <ul className={styles.list}>
        {first.map(({ change, counts }) => (
          <Fate key={change.from.id} {...{ change, counts, roadmap, on, editing }} hasNew={added.length > 0} />
        ))}
      </ul>
      {more}
    </MarginSection>
  )
}
