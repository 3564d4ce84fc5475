// Evidence of criteria that an edit removed: listed until it has a place, counted nowhere, never lost.
import { useState } from 'react'
import type { AnyRecord } from '../../../shared/records/all-records.ts'
import type { CriterionId } from '../../../shared/records/ids.ts'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import { addressOfRecord } from '../../../shared/rules/records/record-address.ts'
import { titleOf } from '../../../shared/rules/records/record-title.ts'
import { counted } from '../../../shared/rules/text/number-words.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import type { UnplacedEvidence } from '../../storage/roadmap/read-ladder.ts'
import { placeLink } from '../../storage/roadmap/save-ladder.ts'
import { Button } from '../../ui/button.tsx'
import { MarginSection } from '../../ui/margin-section.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { useTellChange } from '../use-saved-notice.ts'
import { CriterionSelect } from './criterion-select.tsx'
import styles from './ladder.module.css'
import { useFirstOf } from './long-list.tsx'
import { useRowFocus } from './row-focus.ts'

/** Rows drawn at once; the others are one press away. */
const mostShown = 25

function RecordTitle({ record }: { record: AnyRecord }) {
  const address = addressOfRecord(record)
  return address === null ? titleOf(record) : <a href={`#${address}`}>{titleOf(record)}</a>
}

function UnplacedRow({ one, roadmap }: { one: UnplacedEvidence; roadmap: Roadmap }) {
  const { database } = useCairn()
  const tell = useTellChange()
  const [to, setTo] = useState<CriterionId | null>(null)
  const title = titleOf(one.record)
  const place = async () => {
    if (to === null) return
    const target = { roadmapId: roadmap.id, criterionId: to }
    await tell(`Placed “${title}” on ${to}`, (note) => placeLink(database, one.link.id, target, note))
  }
  return (
    <li className={styles.unplaced}>
      <div>
        <RecordTitle record={one.record} />
        <p className={styles.note}>
          Supported {one.criterion.id}: {one.criterion.text}
        </p>
      </div>
      <div className={styles.placing}>
        <CriterionSelect
          label={
            <>
              New criterion<VisuallyHidden> for “{title}”</VisuallyHidden>
            </>
          }
          ladder={roadmap}
          near={one.criterion}
          value={to}
          none="Choose a criterion"
          onChange={setTo}
        />
        <Button small disabled={to === null} onClick={() => void place()}>
          Place
        </Button>
      </div>
    </li>
  )
}

export function UnplacedSection({ roadmap, unplaced }: { roadmap: Roadmap; unplaced: readonly UnplacedEvidence[] }) {
  const { shown, more } = useFirstOf(unplaced, mostShown)
  const place = useRowFocus<HTMLUListElement>(unplaced.length)
  if (unplaced.length === 0) return null
  return (
    <MarginSection title="Not placed">
      <p className={styles.why}>
        {counted(unplaced.length, 'evidence item')} supported criteria that this version of the ladder does not have.
        They count nowhere until you place them, and are kept either way.
      </p>
      <ul ref={place} className={styles.list}>
        {shown.map((one) => (
          <UnplacedRow key={one.link.id} one={one} roadmap={roadmap} />
        ))}
      </ul>
      {more}
    </MarginSection>
  )
}
