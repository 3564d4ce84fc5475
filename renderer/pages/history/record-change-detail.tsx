// One change of a record: what it did, how the state it left differs from now, and the way to bring that state back.
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import { unanswered } from '../../../shared/result.ts'
import {
  type BringBackRefusal,
  bringBackRefusal,
  broughtBack,
  type RecordVersion,
} from '../../../shared/rules/records/record-versions.ts'
import type { Reading } from '../../record-views/forms/format-field-values.ts'
import { RecordDifference } from '../../record-views/history/record-difference.tsx'
import { noteNow, useCairn } from '../../storage/cairn-context.tsx'
import { bringBackRevision } from '../../storage/history/restore-revision.ts'
import { Button } from '../../ui/button.tsx'
import { SectionHead } from '../../ui/section-head.tsx'
import { showNotice } from '../../ui/show-notice.ts'
import { Why } from '../../ui/typography.tsx'
import { useSavedNotice } from '../use-saved-notice.ts'
import styles from './history.module.css'

interface VersionShownProps {
  id: string
  shown: RecordVersion
  /** The state before the change. */
  older: RecordVersion['record']
  now: AnyRecord | null
  isNewest: boolean
  reading: Reading
}

function refusalWords(refusal: BringBackRefusal): string {
  switch (refusal) {
    case 'frozen':
      return 'This was locked when it was made and cannot be changed.'
    case 'closed':
      return 'This session is closed and cannot be reverted. Add a correction, or reopen the session first.'
    case 'gone':
      return 'The record no longer exists, so no version of it can be restored.'
    case 'not-there':
      return 'This version is not available: it was deleted, or the record did not exist yet.'
    default:
      return unanswered(refusal)
  }
}

function WhatItDid({ shown, older, reading }: Pick<VersionShownProps, 'shown' | 'older' | 'reading'>) {
  if (shown.record === 'erased') return <Why>This version was deleted permanently.</Why>
  if (shown.record === null) return <Why>It deleted the record.</Why>
  if (older === 'erased') return <Why>The version before it was deleted permanently.</Why>
  return <RecordDifference older={older} newer={shown.record} reading={reading} />
}

function useBringBack(id: string, { seq }: RecordVersion) {
  const cairn = useCairn()
  const saved = useSavedNotice()
  return async () => {
    const done = await bringBackRevision(cairn.database, id, seq, noteNow(cairn, 'Restored an earlier version'))
    if (done.ok) saved(done, 'Restored this version.')
    else if (done.trouble.kind === 'not-brought-back')
      void showNotice({ words: refusalWords(done.trouble.why), stays: true })
    else saved({ ok: false, trouble: done.trouble }, '')
  }
}

function FromNow({ id, shown, now, reading }: Pick<VersionShownProps, 'id' | 'shown' | 'now' | 'reading'>) {
  const onBringBack = useBringBack(id, shown)
  const refusal = bringBackRefusal(now, shown.record)
  if (refusal !== null || now === null || shown.record === null || shown.record === 'erased')
    return <Why>{refusalWords(refusal ?? 'not-there')}</Why>
  return (
    <section className={styles.part}>
      <SectionHead
        action={
          <Button small onClick={() => void onBringBack()}>
            Restore this version
          </Button>
        }
      >
        What restoring it would change
      </SectionHead>
      <RecordDifference older={now} newer={broughtBack(now, shown.record)} reading={reading} />
      <Why>It is saved as a new change and can be undone.</Why>
    </section>
  )
}

export function VersionShown({ id, shown, older, now, isNewest, reading }: VersionShownProps) {
  return (
    <>
      <section>
        <SectionHead note={isNewest ? 'the newest change: this is the current version' : undefined}>
          {shown.cause}
        </SectionHead>
        <div className={styles.part}>
          <WhatItDid shown={shown} older={older} reading={reading} />
        </div>
      </section>
      {isNewest ? null : (
        <div className={styles.apart}>
          <FromNow id={id} shown={shown} now={now} reading={reading} />
        </div>
      )}
    </>
  )
}
