// What is due and what waits for an answer, read together so that none pushes another down; what was not saved yet comes last.
import type { ReactNode } from 'react'
import { useView } from '../../storage/cairn-context.tsx'
import { readWaiting } from '../../storage/growth/read-growth.ts'
import { readDue } from '../../storage/week/read-due.ts'
import { DraftsSection } from './drafts-section.tsx'
import { DueSection } from './due-section.tsx'
import { WaitingList } from './waiting-list.tsx'

export function DueAndWaiting({ today, children }: { today: string; children: ReactNode }) {
  const due = useView((database) => readDue(database, today), [today])
  const waiting = useView(readWaiting, [])
  if (due === undefined || waiting === undefined) return null
  return (
    <>
      {due === null ? null : <DueSection found={due} today={today} />}
      <WaitingList waiting={waiting} today={today} />
      {children}
      <DraftsSection />
    </>
  )
}
