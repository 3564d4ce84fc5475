// What stands behind a figure of the roadmap: criteria or records, each as a link.
import type { ReactNode } from 'react'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import type { Criterion } from '../../../shared/records/roadmap.ts'
import { kindInText } from '../../../shared/rules/records/kind-names.ts'
import { titleOf } from '../../../shared/rules/records/record-title.ts'
import type { Month } from '../../../shared/rules/roadmap/evidence-months.ts'
import { shortDay } from '../../../shared/rules/time/day-words.ts'
import { useCairn, useOwnRoadmap, useView } from '../../storage/cairn-context.tsx'
import { readEvidenceIn } from '../../storage/roadmap/read-evidence-of-month.ts'
import { Code, Small } from '../../ui/typography.tsx'
import { recordAddress } from './evidence-address.ts'
import { criterionAddress } from './roadmap-address.ts'
import { LongList } from './show-more-list.tsx'

const shownAtFirst = 30

export function CriteriaCounted({ criteria }: { criteria: readonly Criterion[] }) {
  return (
    <LongList all={criteria} step={shownAtFirst}>
      {(shown) => (
        <ul aria-label="Criteria counted">
          {shown.map(({ id, text }) => (
            <li key={id}>
              <Code>{id}</Code> <a href={`#${criterionAddress(id)}`}>{text}</a>
            </li>
          ))}
        </ul>
      )}
    </LongList>
  )
}

/** "Retry limits, entry, 3 Mar" */
export function RecordLine({ record, note }: { record: AnyRecord & { day: string }; note?: ReactNode }) {
  const { clock } = useCairn()
  return (
    <>
      <a href={`#${recordAddress(record)}`}>{titleOf(record)}</a>{' '}
      <Small as="span" quiet>
        {kindInText(record.kind)}, {shortDay(record.day, clock.today())}
        {note === undefined ? '' : ', '}
        {note}
      </Small>
    </>
  )
}

interface EvidenceCountedProps {
  criteria: readonly Criterion[]
  /** null: of any month */
  month: Month | null
}

/** The evidence items of some criteria; where there are several criteria, each with its own. */
export function EvidenceCounted({ criteria, month }: EvidenceCountedProps) {
  const roadmapId = useOwnRoadmap()?.roadmap.id
  const ids = criteria.map(({ id }) => id).join(' ')
  const items = useView(
    async (database) => (roadmapId === undefined ? [] : readEvidenceIn(database, roadmapId, { criteria, month })),
    [roadmapId, ids, month],
  )
  if (items === undefined) return null
  return (
    <LongList all={items} step={shownAtFirst}>
      {(shown) => (
        <ul aria-label="Evidence items counted">
          {shown.map(({ criterion, record }) => (
            <li key={`${criterion.id} ${record.id}`}>
              {criteria.length > 1 ? (
                <>
                  <Code>{criterion.id}</Code>{' '}
                </>
              ) : null}
              <RecordLine record={record} />
            </li>
          ))}
        </ul>
      )}
    </LongList>
  )
}
