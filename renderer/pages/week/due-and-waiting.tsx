// What is due and what waits for an answer, read together so that none pushes another down; what was not saved yet comes last.
import type { ReactNode } from 'react'
import { useView } from '../../storage/cairn-context.tsx'
import { readWaiting } from '../../storage/growth/read-feedback-and-learnings.ts'
import { readDue } from '../../storage/week/read-due.ts'
import { DueSection } from './due-section.tsx'
import { DraftsSection } from './newest-drafts-section.tsx'
import { WaitingList } from './unanswered-feedback-list.tsx'

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
