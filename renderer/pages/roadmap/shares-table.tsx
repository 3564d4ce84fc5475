// The figures behind the radar, each opened into the criteria it counts.
import { Fragment, useState } from 'react'
import type { CompetencyShare } from '../../../shared/rules/roadmap/competency-shares.ts'
import type { CriterionProgress } from '../../../shared/rules/roadmap/roadmap-progress.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { WhatIsCounted } from '../../ui/opened-figure.tsx'
import { PlainTable } from '../../ui/plain-table.tsx'
import styles from './competencies.module.css'
import { CriteriaCounted } from './counted-lists.tsx'
import { fewestCorners } from './radar.tsx'

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
    <LinkButton aria-expanded={isOpen} aria-label={`${words}: ${found.length}, show the criteria`} onClick={onOpen}>
      {found.length}
    </LinkButton>
  )
}

interface SharesTableProps {
  shares: readonly CompetencyShare[]
  /** The radar shows numbers for these rows: counted over those that have criteria. */
  isNumbered: boolean
}

export function SharesTable({ shares, isNumbered }: SharesTableProps) {
  const [open, setOpen] = useState<Open | null>(null)
  const numbered = shares.filter(({ applicable }) => applicable.length > 0)
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
        {shares.map((share) => {
          const { id, name, shortName } = share.competency
          const opened = open?.id === id ? columns.find(({ part }) => part === open.part) : undefined
          return (
            <Fragment key={id}>
              <tr>
                <th scope="row" title={name}>
                  {numbered.length >= fewestCorners && share.applicable.length > 0 ? (
                    <span className={styles.number} data-narrow={isNumbered ? undefined : true}>
                      {numbered.indexOf(share) + 1}
                    </span>
                  ) : null}
                  {shortName || name}
                </th>
                {columns.map(({ part, words }) => (
                  <td key={part} data-figure>
                    <Figure
                      found={share[part]}
                      words={`${shortName || name}, ${words.toLowerCase()}`}
                      isOpen={opened?.part === part}
                      onOpen={() => setOpen(opened?.part === part ? null : { id, part })}
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
            </Fragment>
          )
        })}
      </tbody>
    </PlainTable>
  )
}
