// Under a table or bars of the sheet: opens into the records that the figures come from, and how they are counted.
import { useMemo } from 'react'
import { Link } from 'wouter'
import type { PacketBlock } from '../../../shared/records/packet-edition.ts'
import { behindFigures } from '../../../shared/rules/packet/figure-sources.ts'
import { addressOfRecord } from '../../../shared/rules/records/record-address.ts'
import { titleOf } from '../../../shared/rules/records/record-title.ts'
import { ExpandableFigure } from '../../ui/expandable-figure.tsx'
import { Small } from '../../ui/typography.tsx'
import type { PacketDesk } from './packet-page-state.ts'

export function BehindTable({ desk: { packet, evidence }, block, name }: BehindTableProps) {
  const behind = useMemo(() => behindFigures(block, packet, evidence), [block, packet, evidence])
  if (behind === null) return null
  return (
    <Small as="div">
      <ExpandableFigure figure="Show the records" name={name} meaning={behind.meaning}>
        {behind.groups.map((group) => (
          <div key={group.name}>
            <b>{group.name}</b>
            <ul aria-label={`Records counted${group.name === '' ? '' : `, ${group.name}`}`}>
              {group.records.map((record) => (
                <li key={record.id}>
                  <Link href={addressOfRecord(record) ?? '/journal'}>{titleOf(record)}</Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </ExpandableFigure>
    </Small>
  )
}
interface BehindTableProps {
  desk: PacketDesk
  block: PacketBlock
  /** "Case 1, Latency" */
  name: string
}
