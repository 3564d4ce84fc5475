// The figures behind the radar, each opened into the criteria it counts.
import { useState } from 'react'
import type { CompetencyShare } from '../../../shared/rules/roadmap/competency-shares.ts'
import type { CriterionProgress } from '../../../shared/rules/roadmap/roadmap-progress.ts'
import { WhatIsCounted } from '../../ui/expandable-figure.tsx'
import { PlainTable } from '../../ui/plain-table.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import styles from './competencies.module.css'
import { fewestCorners } from './competency-radar-chart.tsx'
import { CriteriaCounted } from './figure-detail-lists.tsx'

const columns = [
  {
    part: 'withEvidence',
    words: 'Evidence',
    meaning: 'Criteria that have the evidence they ask for, confirmed or not.',
  },
  {
    part: 'confirmed',
    words: 'Confirmed',
    meaning: 'Criteria that have the evidence they ask for and that someone else confirmed.',
  },
  {
    part: 'applicable',
    words: 'All',
    meaning: 'Criteria of this competency at these levels, without those that do not apply.',
  },
] as const
type Column = (typeof columns)[number]['part']

interface Open {
  readonly id: string
  readonly part: Column
}

interface FigureProps {
  found: readonly CriterionProgress[]
  words: string
  isOpen: boolean
  onOpen: () => void
}

/** Nothing stands behind a zero. */
function Figure({ found, words, isOpen, onOpen }: FigureProps) {
  if (found.length === 0) return '0'
  return (
    <TextButton aria-expanded={isOpen} aria-label={`${words}: ${found.length}, show the criteria`} onClick={onOpen}>
      {found.length}
    </TextButton>
  )
}

interface SharesTableProps {
  shares: readonly CompetencyShare[]
  /** The radar has numbers in the place of names at any width, not only in a narrow window. */
  isNumbered: boolean
}

interface ShareRowProps {
  share: CompetencyShare
  /** as the radar has it; null where there is no corner for it */
  number: number | null
  isNumbered: boolean
  open: Open | null
  onOpen: (open: Open | null) => void
}

function ShareRow({ share, number, isNumbered, open, onOpen }: ShareRowProps) {
  const { id, name, shortName } = share.competency
  const words = shortName || name
  const opened = open?.id === id ? columns.find(({ part }) => part === open.part) : undefined
  return (
    <>
      <tr>
        <th scope="row" title={name}>
          {number === null ? null : (
            <span className={styles.number} data-narrow={isNumbered ? undefined : true}>
              {number}
            </span>
          )}
          {words}
        </th>
        {columns.map((column) => (
          <td key={column.part} data-figure>
            <Figure
              found={share[column.part]}
              words={`${words}, ${column.words.toLowerCase()}`}
              isOpen={opened?.part === column.part}
              onOpen={() => onOpen(opened?.part === column.part ? null : { id, part: column.part })}
            />
          </td>
        ))}
      </tr>
      {opened === undefined ? null : (
        <tr>
          <td colSpan={columns.length + 1}>
            <WhatIsCounted meaning={opened.meaning}>
              <CriteriaCounted criteria={share[opened.part].map(({ criterion }) => criterion)} />
            </WhatIsCounted>
          </td>
        </tr>
      )}
    </>
  )
}

export function SharesTable({ shares, isNumbered }: SharesTableProps) {
  const [open, setOpen] = useState<Open | null>(null)
  const corners = shares.filter(({ applicable }) => applicable.length > 0)
  const numberOf = (share: CompetencyShare) =>
    corners.length >= fewestCorners && corners.includes(share) ? corners.indexOf(share) + 1 : null
  return (
    <PlainTable label="Evidence by competency">
      <thead>
        <tr>
          <th scope="col">Competency</th>
          {columns.map(({ part, words }) => (
            <th key={part} scope="col" data-figure>
              {words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shares.map((share) => (
          <ShareRow
            key={share.competency.id}
            share={share}
            number={numberOf(share)}
            isNumbered={isNumbered}
            open={open}
            onOpen={setOpen}
          />
        ))}
      </tbody>
    </PlainTable>
  )
}
