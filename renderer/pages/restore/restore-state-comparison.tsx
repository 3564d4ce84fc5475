// The three states as piles: what was left, what was found, what is kept. The counts are in words below; the drawing adds nothing to them.

import type { ReactNode } from 'react'
import type { Witness } from '../../../shared/bridge-channel-schemas.ts'
import { figures } from '../../../shared/rules/text/number-words.ts'
import { restoreTroubleWords } from '../../record-views/backups/restore-error-messages.ts'
import { pointWords } from '../../record-views/backups/snapshot-choice.tsx'
import type { RestoreSource } from '../../storage/backups/restore-actions.ts'
import type { Looked, Standing } from '../../storage/backups/use-restore-state.ts'
import type { Opened } from '../../storage/core/open-database.ts'
import { Button } from '../../ui/button.tsx'
import { Label, Small } from '../../ui/typography.tsx'
import styles from './restore-screen.module.css'
import { PileDrawing } from './restore-state-drawing.tsx'
import type { Choosing } from './use-restore-choice.ts'

interface RestorePilesProps {
  left: Witness | null
  /** null: what stands cannot be read */
  opened: Opened | null
  isTorn: boolean
  standing: Standing | undefined
  source: RestoreSource | null
  isNewest: boolean
  isListed: boolean
  looked: Looked | undefined
  choosing: Choosing
  today: string
  zone: string
}

interface PileProps {
  label: string
  records: number | null
  /** of the tallest pile */
  most: number
  when: string
  note: string
  isGone?: boolean
  /** instead of a count */
  unknown?: string
  children?: ReactNode
}

function Pile({ label, records, most, when, note, isGone = false, unknown = 'Not known', children }: PileProps) {
  return (
    <section className={styles.pile} data-gone={isGone || undefined} aria-label={label}>
      <PileDrawing records={records} most={most} />
      <Label className={styles.label}>{label}</Label>
      <p className={styles.count}>
        {records === null ? unknown : <b>{figures(records)}</b>}
        {records === null ? null : records === 1 ? ' item' : ' items'}
      </p>
      <p className={styles.when}>{when}</p>
      <Small quiet>{note}</Small>
      {children}
    </section>
  )
}

function wholeness(standing: Standing | undefined, isTorn: boolean): string {
  if (standing === undefined) return 'Checking'
  if (standing.lastWritten === null) return 'Never used'
  if (isTorn) return 'Part of it is older than the rest'
  return standing.unreadable === 0 ? 'Complete, every item readable' : `${standing.unreadable} of them cannot be read`
}

function FoundPile({ opened, isTorn, standing, choosing, most, today, zone }: RestorePilesProps & { most: number }) {
  if (opened?.kind === 'newer') {
    const note = 'Not changed. A copy is made before anything replaces it.'
    return <Pile label="Found today" records={null} most={most} when="Written by a newer Cairn" note={note} />
  }
  if (opened?.kind !== 'open') {
    return <Pile label="Found today" records={null} most={most} when="It cannot be read" note="Its files are damaged" />
  }
  const when = standing?.lastWritten ? `Last written on ${pointWords(standing.lastWritten, today, zone)}` : 'Empty'
  return (
    <Pile label="Found today" records={opened.records} most={most} when={when} note={wholeness(standing, isTorn)}>
      <Button className={styles.choose ?? ''} onClick={choosing.onKeep} disabled={choosing.busy !== null}>
        {opened.identity === null ? 'Start new here' : 'Keep the current database'}
      </Button>
    </Pile>
  )
}

function readNote(looked: Looked | undefined, left: Witness | null): string {
  if (looked === undefined) return 'Verifying'
  if (!looked.ok) return restoreTroubleWords(looked.trouble)
  const { databaseId, toSeq } = looked.value
  const isAll = left !== null && databaseId === left.databaseId && toSeq >= left.seq
  return isAll ? 'Verified, and the same as the database Cairn last used' : 'Verified'
}

function KeptPile(props: RestorePilesProps & { most: number }) {
  const { source, isNewest, isListed, looked, left, choosing, most, today, zone } = props
  if (source === null) {
    const when = isListed ? 'None on this machine' : 'Searching'
    return (
      <Pile
        label="Newest backup"
        records={null}
        most={most}
        when={when}
        note="You can choose a backup file below"
        unknown="None"
      />
    )
  }
  const inside = looked?.ok ? looked.value : null
  const records = inside?.records ?? (source.from === 'host' ? source.entry.records : null)
  const at = inside?.at ?? (source.from === 'host' ? source.entry.at : null)
  const label = source.from === 'file' ? `From ${source.name}` : isNewest ? 'Newest backup' : 'Chosen backup'
  return (
    <Pile
      label={label}
      records={records}
      most={most}
      when={at === null ? 'Reading' : pointWords(at, today, zone)}
      note={readNote(looked, left)}
    >
      <Button
        tone="primary"
        className={styles.choose ?? ''}
        onClick={choosing.onGoBack}
        disabled={inside === null || choosing.busy !== null}
      >
        Restore this backup
      </Button>
    </Pile>
  )
}

export function RestoreStateComparison(props: RestorePilesProps) {
  const { left, opened, source, looked, today, zone } = props
  const kept = looked?.ok ? looked.value.records : source?.from === 'host' ? source.entry.records : 0
  const found = opened?.kind === 'open' ? opened.records : 0
  const most = Math.max(left?.records ?? 0, found, kept)
  return (
    <div className={styles.piles}>
      {left === null ? (
        <Pile
          label="When Cairn last closed"
          records={null}
          most={most}
          when="The recovery file is missing"
          note=""
          isGone
        />
      ) : (
        <Pile
          label="When Cairn last closed"
          records={left.records}
          most={most}
          when={pointWords(left.at, today, zone)}
          note={
            props.opened?.kind === 'newer' ? 'Written by this version or an earlier one' : 'Not in the current database'
          }
          isGone
        />
      )}
      <FoundPile {...props} most={most} />
      <KeptPile {...props} most={most} />
    </div>
  )
}
