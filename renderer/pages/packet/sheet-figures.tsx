// Tables and figures on the sheet: facts of the records, drawn as they will print.

import { claimCells, claimColumns } from '../../../shared/files/packet-markdown.ts'
import type { PacketBlock, PacketClaim } from '../../../shared/records/edition.ts'
import { figureWithUnit } from '../../../shared/rules/number-words.ts'
import { StatusMark } from '../../ui/status-mark.tsx'
import styles from './sheet.module.css'
import { MarkedText } from './sheet-text.tsx'

interface RowsProps {
  label: string
  columns: readonly string[]
  rows: readonly { key: string; cells: readonly string[]; status?: PacketBlock['marks'][number] | undefined }[]
}

function Rows({ label, columns, rows }: RowsProps) {
  return (
    <table className={styles.table} aria-label={label} data-criteria={rows.some(({ status }) => status) || undefined}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [first = '', ...others], status }) => (
          <tr key={key}>
            <th scope="row">
              {status === undefined ? null : <StatusMark status={status} size={13} name={null} />} {first}
            </th>
            {others.map((cell, at) => (
              <td key={columns[at + 1] ?? at}>
                <MarkedText text={cell} places={[]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

export function SheetTable({ block: { columns, rows, marks }, label }: { block: PacketBlock; label: string }) {
  const placed = rows.map((cells, at) => ({ key: cells[0] ?? '', cells, status: marks[at] }))
  return <Rows label={label} columns={columns} rows={placed} />
}

export function ClaimsTable({ claims }: { claims: readonly PacketClaim[] }) {
  const rows = claims.map((claim) => ({ key: String(claim.number), cells: claimCells(claim) }))
  return <Rows label="Claims and their records" columns={claimColumns} rows={rows} />
}

function Bar({ share, limit, chosen }: { share: number; limit: number | null; chosen: boolean }) {
  return (
    <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" data-chosen={chosen || undefined}>
      <path d={`M0 0h${share}v4H0z`} />
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
      {lead === '' ? null : <caption>{lead}</caption>}
      <tbody>
        {rows.map(({ label, value, chosen, share: length }) => (
          <tr key={`${label} ${value}`} data-chosen={chosen || undefined}>
            <th scope="row">{label}</th>
            <td>
              <Bar share={length} limit={at} chosen={chosen} />
            </td>
            <td>{figureWithUnit(value, unit)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
