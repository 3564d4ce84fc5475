// A check of the database while it runs, how to end it, and the repair of what it found.
import { useEffect, useRef, useState } from 'react'
import { repairTroubleWords } from '../../record-views/backups/repair-error-messages.ts'
import { useKeeping } from '../../storage/backup-context.tsx'
import { askWork } from '../../storage/backups/snapshot-worker-client.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import type { CheckReport } from '../../storage/checks/check-database.ts'
import { repairDatabase } from '../../storage/checks/repair-database.ts'
import { showNotice } from '../../ui/show-notice.ts'

export type Checked =
  | { readonly kind: 'not-yet' | 'failed' | 'repairing' }
  | { readonly kind: 'running'; readonly done: number; readonly of: number }
  | { readonly kind: 'done'; readonly at: string; readonly report: CheckReport }

export function useCheck() {
  const { database, clock } = useCairn()
  const keeping = useKeeping()
  const [checked, setChecked] = useState<Checked>({ kind: 'not-yet' })
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  const check = async () => {
    const stop = new AbortController()
    running.current = stop
    setChecked({ kind: 'running', done: 0, of: 0 })
    const tell = (done: number, of: number) => {
      if (!stop.signal.aborted) setChecked({ kind: 'running', done, of })
    }
    const report = await askWork('check', { database: database.name }, { tell, signal: stop.signal }).catch(() => null)
    if (stop.signal.aborted) return
    setChecked(report === null ? { kind: 'failed' } : { kind: 'done', at: clock.instant(), report })
  }

  const cancel = () => {
    running.current?.abort()
    setChecked({ kind: 'not-yet' })
  }

  const repair = async (report: CheckReport) => {
    if (keeping === null) return
    setChecked({ kind: 'repairing' })
    const done = await repairDatabase(database, keeping, report)
    if (!done.ok) void showNotice({ words: repairTroubleWords(done.trouble), stays: true })
    else void showNotice({ words: 'Repaired. A backup from before the repair is kept.' })
    await check()
  }
  return { checked, check, cancel, repair }
}
