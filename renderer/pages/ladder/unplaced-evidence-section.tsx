// Evidence of criteria that an edit removed: listed until it has a place, counted nowhere, never lost.
import { useState } from 'react'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import type { CriterionId } from '../../../shared/records/record-ids.ts'
import type { Criterion, Roadmap } from '../../../shared/records/roadmap.ts'
import { addressOfRecord } from '../../../shared/rules/records/record-address.ts'
import { titleOf } from '../../../shared/rules/records/record-title.ts'
import { counted } from '../../../shared/rules/text/number-words.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import type { UnplacedEvidence } from '../../storage/roadmap/read-ladder-versions.ts'
import { placeLinks } from '../../storage/roadmap/save-ladder.ts'
import { Button } from '../../ui/button.tsx'
import { MarginSection } from '../../ui/margin-section.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { Code } from '../../ui/typography.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { useTellChange } from '../use-saved-notice.ts'
import { CriterionSelect } from './criterion-select.tsx'
import styles from './ladder.module.css'
import { useRowFocus } from './row-focus.ts'
import { useFirstOf } from './use-first-items.tsx'

/** Rows drawn at once; the others are one press away. */
const mostShown = 25

function RecordTitle({ record }: { record: AnyRecord }) {
  const address = addressOfRecord(record)
  return address === null ? titleOf(record) : <a href={`#${address}`}>{titleOf(record)}</a>
}

interface PlacingProps {
  roadmap: Roadmap
  /** the old criterion; the most alike ones are offered first */
  near: Criterion
  links: readonly UnplacedEvidence[]
  /** what is placed, as its select and its notice name it */
  what: string
  words: string
}

function Placing({ roadmap, near, links, what, words }: PlacingProps) {
  const { database } = useCairn()
  const tell = useTellChange()
  const [to, setTo] = useState<CriterionId | null>(null)
  const place = async () => {
    if (to === null) return
    const target = { roadmapId: roadmap.id, criterionId: to }
    const ids = links.map(({ link }) => link.id)
    await tell(`Placed ${what} on ${to}`, (note) => placeLinks(database, ids, target, note))
  }
  return (
    <div className={styles.placing}>
      <CriterionSelect
        label={
          <>
            New criterion<VisuallyHidden> for {what}</VisuallyHidden>
          </>
        }
        ladder={roadmap}
        near={near}
        value={to}
        none="Choose a criterion"
        onChange={setTo}
      />
      <Button small disabled={to === null} onClick={() => void place()}>
        {words}
      </Button>
    </div>
  )
}

/** All that one criterion left behind: placed together, or one by one. */
function UnplacedGroup({ roadmap, group }: { roadmap: Roadmap; group: readonly UnplacedEvidence[] }) {
  const [isOpen, setOpen] = useState(false)
  const [first] = group
  if (first === undefined) return null
  const { criterion: near } = first
  const isOne = group.length === 1
  const what = isOne ? `“${titleOf(first.record)}”` : `all ${group.length} items of ${near.id}`
  return (
    <li className={styles.unplaced}>
      <div>
        <p className={styles.oldCriterion}>
          <Code>{near.id}</Code> {near.text}
        </p>
        {isOne ? (
          <RecordTitle record={first.record} />
        ) : (
          <TextButton aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? 'Hide' : 'Show'} the {group.length} items
          </TextButton>
        )}
      </div>
      <Placing {...{ roadmap, near, what }} links={group} words={isOne ? 'Place' : 'Place all'} />
      {isOpen && !isOne ? (
        <ul className={styles.items}>
          {group.map((one) => (
            <li key={one.link.id} className={styles.unplaced}>
              <RecordTitle record={one.record} />
              <Placing {...{ roadmap, near }} links={[one]} what={`“${titleOf(one.record)}”`} words="Place" />
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  )
}

/** By the criterion they supported, in the order in which its newest work comes. */
function grouped(unplaced: readonly UnplacedEvidence[]): [string, UnplacedEvidence[]][] {
  const groups = new Map<string, UnplacedEvidence[]>()
  for (const one of unplaced) {
    const key = `${one.criterion.id} ${one.criterion.text}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups]
}

export function UnplacedSection({ roadmap, unplaced }: { roadmap: Roadmap; unplaced: readonly UnplacedEvidence[] }) {
  const { shown, more } = useFirstOf(grouped(unplaced), mostShown)
  const place = useRowFocus<HTMLUListElement>(unplaced.length)
  if (unplaced.length === 0) return null
  return (
    <MarginSection title="Not placed">
      <p className={styles.why}>
        {counted(unplaced.length, 'evidence item')} supported criteria that this version of the ladder does not have.
        They count nowhere until you place them, and are kept either way.
      </p>
      <ul ref={place} className={styles.list}>
        {shown.map(([key, group]) => (
          <UnplacedGroup key={key} group={group} roadmap={roadmap} />
        ))}
      </ul>
      {more}
    </MarginSection>
  )
}
