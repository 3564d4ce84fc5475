// What the four pages of a session share: reading it by its address, its crumbs and its parts.
import type { ReactNode } from 'react'
import { Link, useParams } from 'wouter'
import { historyAddress } from '../../../shared/rules/records/record-address.ts'
import { fullName } from '../../../shared/rules/sessions/session-words.ts'
import { clockTime, longDay } from '../../../shared/rules/time/day-words.ts'
import { usePageTitle } from '../../state/page-title.ts'
import { noteNow, useCairn, useView } from '../../storage/cairn-context.tsx'
import { bringBack } from '../../storage/history/trash-records.ts'
import { readSession, type SessionView } from '../../storage/sessions/read-session.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { RouteTabs } from '../../ui/route-tabs.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import styles from './session-frame.module.css'
import { useCalendarFile } from './use-calendar-file.ts'

export type SessionPart = 'before' | 'during' | 'after' | 'progress'

export function SessionParts({ id, part, isClosed }: { id: string; part: SessionPart; isClosed: boolean }) {
  return (
    <RouteTabs
      label="Parts of this session"
      parts={[
        { words: 'Before', href: `/sessions/${id}`, current: part === 'before' },
        { words: 'During', href: `/sessions/${id}/during`, current: part === 'during' },
        { words: 'After', href: `/sessions/${id}/after`, current: part === 'after' },
        { words: 'Progress', href: `/sessions/${id}/progress`, current: part === 'progress', quiet: !isClosed },
      ]}
    />
  )
}

/** "Session 39", "Thursday 20 March, 10:00", and what else the page adds. */
export function sessionCrumbs({ session, number }: SessionView, today: string): string[] {
  const clock = session.startsAt === null ? '' : `, ${clockTime(session.startsAt, session.zone)}`
  return [`Session ${number}`, `${longDay(session.day, today)}${clock}`]
}

function TrashedSession({ view }: { view: SessionView }) {
  const cairn = useCairn()
  const { session, person } = view
  const saveCalendar = useCalendarFile(session, person)
  return (
    <>
      <PageHead answer="This session is in the trash." crumbs={['Sessions', fullName(person)]} />
      <EmptyState
        action={
          <Button small onClick={() => void bringBack(cairn.database, [session], noteNow(cairn, 'Restored a session'))}>
            Restore
          </Button>
        }
      >
        It stays there, with everything in it, until you delete it for good. As evidence it does not count meanwhile.
      </EmptyState>
      <p className={styles.ends}>
        <TextButton onClick={() => void saveCalendar()}>Calendar file that cancels it</TextButton>
      </p>
    </>
  )
}

/** Reads the session of this address and shows `children` of it, or says why it cannot. */
export function SessionPage({ children }: { children: (view: SessionView) => ReactNode }) {
  const { id } = useParams<{ id: string }>()
  const view = useView((database) => readSession(database, id), [id])
  usePageTitle(view ? `Session ${view.number} with ${fullName(view.person)}` : undefined)
  if (view === undefined) return null
  if (view === null)
    return (
      <>
        <PageHead answer="This session does not exist." crumbs={['Sessions']} />
        <p>
          It may have been deleted, or the address is of another database. <Link href="/sessions">All sessions</Link>
        </p>
      </>
    )
  if (view.session.trashedAt !== null) return <TrashedSession view={view} />
  return (
    <>
      {children(view)}
      <p className={styles.ends}>
        <Link href={historyAddress(view.session.id)}>Every change of this session</Link>
      </p>
    </>
  )
}
