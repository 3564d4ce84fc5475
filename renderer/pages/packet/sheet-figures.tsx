// Tables and figures on the sheet: facts of the records, drawn as they will print.

import { claimCells, claimColumns } from '../../../shared/files/packet-markdown.ts'
import type { PacketBlock, PacketClaim } from '../../../shared/records/packet-edition.ts'
import { claimPartId } from '../../../shared/rules/packet/leak-parts.ts'
import { plainFigure } from '../../../shared/rules/text/number-words.ts'
import { StatusMark } from '../../ui/status-mark.tsx'
import { ClaimMark } from './claim-mark.tsx'
import { FoundInPart, FoundWords } from './leak-highlights.tsx'
import styles from './packet-sheet.module.css'
import { MarkedText } from './sheet-text.tsx'

interface RowsProps {
  label: string
  /** Stands above the table. */
  caption?: string
  columns: readonly string[]
  /** `part` where a row is one of its own for the leak check. */
  rows: readonly {
    key: string
    part?: string
    /** A row that is a claim begins with its number. */
    claim?: number
    cells: readonly string[]
    status?: PacketBlock['marks'][number] | undefined
  }[]
}

function Row({
  cells: [first = '', ...others],
  claim,
  status,
  columns,
}: Omit<RowsProps['rows'][number], 'key' | 'part'> & Pick<RowsProps, 'columns'>) {
  return (
    <tr>
      <th scope="row">
        {status === undefined ? null : <StatusMark status={status} size={13} name={null} />}{' '}
        {claim === undefined ? <MarkedText text={first} places={[]} /> : <ClaimMark number={claim} />}
      </th>
      {others.map((cell, at) => (
        <td key={columns[at + 1] ?? at}>
          <MarkedText text={cell} places={[]} />
        </td>
      ))}
    </tr>
  )
}

function Rows({ label, caption = '', columns, rows }: RowsProps) {
  return (
    <table
      className={styles.table}
      aria-label={label}
      data-criteria={rows.some(({ status }) => status) || undefined}
      data-claims={rows.some(({ claim }) => claim !== undefined) || undefined}
    >
      {caption === '' ? null : (
        <caption>
          <FoundWords text={caption} />
        </caption>
      )}
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              <FoundWords text={column} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, part, ...row }) =>
          part === undefined ? (
            <Row key={key} columns={columns} {...row} />
          ) : (
            <FoundInPart key={key} id={part}>
              <Row columns={columns} {...row} />
            </FoundInPart>
          ),
        )}
      </tbody>
    </table>
  )
}

export function SheetTable({ block: { lead, columns, rows, marks }, label }: { block: PacketBlock; label: string }) {
  // Two rows may say the same.
  const placed = rows.map((cells, at) => ({ key: `${at} ${cells[0] ?? ''}`, cells, status: marks[at] }))
  return <Rows label={label} caption={lead} columns={columns} rows={placed} />
}

export function ClaimsTable({ claims }: { claims: readonly PacketClaim[] }) {
  const rows = claims.map((claim) => ({
    key: String(claim.number),
    part: claimPartId(claim.number),
    claim: claim.number,
    cells: claimCells(claim),
  }))
  return <Rows label="Claims and their records" columns={claimColumns} rows={rows} />
}

function Bar({ share, limit, chosen }: { share: number; limit: number | null; chosen: boolean }) {
  return (
    <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" data-chosen={chosen || undefined}>
      {share === 0 ? null : <path d={`M0 0h${share}v4H0z`} vectorEffect="non-scaling-stroke" />}
      {limit === null ? null : <path className={styles.limit} d={`M${limit} 0v4`} vectorEffect="non-scaling-stroke" />}
    </svg>
  )
}

/** Its own table: each bar between its name and its figure, the limit through all of them. */
export function SheetBars({ block: { lead, bars, unit, limit } }: { block: PacketBlock }) {
  const most = Math.max(...bars.map(({ value }) => value), limit ?? 0) || 1
  const share = (value: number) => Math.round((value / most) * 1000) / 10
  const at = limit === null ? null : share(limit)
  const ofLimit = limit === null ? [] : [{ label: 'Limit', value: limit, chosen: false, share: 0 }]
  const rows = [...bars.map((bar) => ({ ...bar, share: share(bar.value) })), ...ofLimit]
  return (
    <table className={styles.bars}>
      {lead === '' ? null : (
        <caption>
          <FoundWords text={lead} />
        </caption>
      )}
      <tbody>
        {rows.map(({ label, value, chosen, share: length }) => (
          <tr key={`${label} ${value}`} data-chosen={chosen || undefined}>
            <th scope="row">
              <FoundWords text={label} />
            </th>
            <td>
              <Bar share={length} limit={at} chosen={chosen} />
            </td>
            <td>{plainFigure(value, unit)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
