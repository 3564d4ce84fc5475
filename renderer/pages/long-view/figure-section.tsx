// One figure of the long view: what it says, the rule it is counted by, its rows as bars and as a table, and the records behind each.
import { useState } from 'react'
import { Link } from 'wouter'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import type { LongFigure, LongRow } from '../../../shared/rules/long-view/long-view-figure.ts'
import { addressOfRecord } from '../../../shared/rules/records/record-address.ts'
import { titleOf } from '../../../shared/rules/records/record-title.ts'
import { shortDay } from '../../../shared/rules/time/day-words.ts'
import { CountBars } from '../../ui/count-bars.tsx'
import { WhatIsCounted } from '../../ui/expandable-figure.tsx'
import { PlainTable } from '../../ui/plain-table.tsx'
import { TableDisclosure } from '../../ui/table-disclosure.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { Read, Small, Why } from '../../ui/typography.tsx'
import styles from './long-view.module.css'

interface FigureProps {
  figure: LongFigure
  byId: ReadonlyMap<string, AnyRecord>
  today: string
}

const recordsAtFirst = 30

function RecordLink({ record, today }: { record: AnyRecord; today: string }) {
  const address = addressOfRecord(record)
  const title = titleOf(record)
  return (
    <>
      {address === null ? title : <Link href={address}>{title}</Link>}
      {'day' in record ? `, ${shortDay(record.day, today)}` : ''}
    </>
  )
}

function RecordsBehind({ row, byId, today }: Omit<FigureProps, 'figure'> & { row: LongRow }) {
  const [most, setMost] = useState(recordsAtFirst)
  if (row.address !== null) return <Link href={row.address}>Show on the roadmap</Link>
  const more = row.recordIds.length - most
  return (
    <>
      <ul aria-label={`Records of ${row.label}`}>
        {row.recordIds.slice(0, most).map((id) => {
          const record = byId.get(id)
          return (
            <li key={id}>
              {record === undefined ? 'A record of another period' : <RecordLink record={record} today={today} />}
            </li>
          )
        })}
      </ul>
      {more > 0 ? <TextButton onClick={() => setMost(most + 100)}>{more} more</TextButton> : null}
    </>
  )
}

function FigureTable({ figure: { title, rows, partLabels } }: Pick<FigureProps, 'figure'>) {
  return (
    <TableDisclosure>
      <PlainTable label={title}>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col" data-figure>
              Figure
            </th>
            {partLabels.map((label) => (
              <th key={label} scope="col" data-figure>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.label}</th>
              <td data-figure>{row.words}</td>
              {row.parts.map((count, at) => (
                <td key={partLabels[at]} data-figure>
                  {count}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </PlainTable>
    </TableDisclosure>
  )
}

function Bars({ figure, byId, today }: FigureProps) {
  const [open, setOpen] = useState<string | null>(null)
  const row = figure.rows.find(({ id }) => id === open)
  return (
    <>
      <CountBars
        label={figure.title}
        counts={figure.rows.map(({ id, label, count, words, recordIds, address }) => ({
          id,
          words: label,
          count,
          figure:
            recordIds.length === 0 && address === null ? (
              words
            ) : (
              <TextButton
                aria-label={`${words}: ${label}`}
                aria-expanded={open === id}
                onClick={() => setOpen(open === id ? null : id)}
              >
                {words}
              </TextButton>
            ),
        }))}
      />
      {row === undefined ? null : (
        <WhatIsCounted meaning={row.label}>
          <RecordsBehind key={row.id} row={row} byId={byId} today={today} />
        </WhatIsCounted>
      )}
      <FigureTable figure={figure} />
    </>
  )
}

const notesAtFirst = 3

/** What was written about it, in one's own words: why a goal was not met, what the problem turned out to be. */
function Notes({ figure, byId }: Omit<FigureProps, 'today'>) {
  const [isWhole, setWhole] = useState(false)
  const notes = figure.notes.toReversed()
  const shown = isWhole ? notes : notes.slice(0, notesAtFirst)
  if (notes.length === 0) return null
  return (
    <>
      <ul className={styles.notes} aria-label={`${figure.title}: in your words`}>
        {shown.map(({ recordId, text }) => {
          const record = byId.get(recordId)
          const address = record === undefined ? null : addressOfRecord(record)
          return (
            <li key={recordId}>
              <Read>{text}</Read>
              {address === null ? null : <Link href={address}>Open the session</Link>}
            </li>
          )
        })}
      </ul>
      {notes.length > shown.length ? (
        <TextButton onClick={() => setWhole(true)}>{notes.length - shown.length} more</TextButton>
      ) : null}
    </>
  )
}

export function FigureSection({ figure, byId, today }: FigureProps) {
  return (
    <section className={styles.figure}>
      <h3>{figure.title}</h3>
      <Why>{figure.sentence}</Why>
      {figure.isEmpty ? null : <Bars figure={figure} byId={byId} today={today} />}
      <Notes figure={figure} byId={byId} />
      <Small quiet>{figure.definition}</Small>
    </section>
  )
}
