// What stands under every record beside the list: what points here, and its history once asked for.
import { useState } from 'react'
import { Link } from 'wouter'
import type { AnyRecord } from '../../shared/records/record-definitions.ts'
import { kindName } from '../../shared/rules/records/kind-names.ts'
import { historyAddress } from '../../shared/rules/records/record-address.ts'
import { HistoryList } from '../record-views/history/history-list.tsx'
import { useCairn } from '../storage/cairn-context.tsx'
import { useHistory, usePointers } from '../storage/history/use-backlinks-and-history.ts'
import { TextButton } from '../ui/text-button.tsx'
import styles from './record-frame.module.css'

function PointsHere({ id }: { id: string }) {
  const pointers = usePointers(id)
  if (pointers.length === 0) return null
  return (
    <>
      <h3>Linked from</h3>
      <ul className={styles.pointers}>
        {pointers.map((pointer) => (
          <li key={pointer.id}>
            <Link href={pointer.href}>{pointer.title}</Link>
            <span>{kindName(pointer.kind)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

function History({ record }: { record: AnyRecord }) {
  const { clock } = useCairn()
  const changes = useHistory(record.id)
  if (changes === undefined) return null
  return (
    <>
      <HistoryList record={record} changes={changes} zone={clock.zone()} today={clock.today()} />
      <Link href={historyAddress(record.id)}>See each change, or restore an earlier version</Link>
    </>
  )
}

export function RecordEnds({ record }: { record: AnyRecord }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <PointsHere id={record.id} />
      <div className={styles.parts}>
        <TextButton aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? 'Hide the history' : 'Show its history'}
        </TextButton>
        {isOpen ? <History record={record} /> : null}
      </div>
    </>
  )
}
