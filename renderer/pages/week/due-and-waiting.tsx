// What is due, what waits for an answer and what was not saved yet, read together so that none pushes another down.
import type { ReactNode } from 'react'
import { useCairn, useView } from '../../storage/cairn-context.tsx'
import { readDue } from '../../storage/read-due.ts'
import { readWaiting } from '../../storage/read-growth.ts'
import { readLeftDrafts } from '../../storage/read-left-drafts.ts'
import { DraftsSection } from './drafts-section.tsx'
import { DueSection } from './due-section.tsx'
import { WaitingList } from './waiting-list.tsx'

export function DueAndWaiting({ today, children }: { today: string; children: ReactNode }) {
  const { window } = useCairn()
  const due = useView((database) => readDue(database, today), [today])
  const waiting = useView(readWaiting, [])
  const drafts = useView((database) => readLeftDrafts(database, window), [window])
  if (due === undefined || waiting === undefined || drafts === undefined) return null
  return (
    <>
      {due === null ? null : <DueSection found={due} today={today} />}
      <WaitingList waiting={waiting} today={today} />
      <DraftsSection drafts={drafts} />
      {children}
    </>
  )
}
