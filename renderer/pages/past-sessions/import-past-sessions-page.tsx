// Importing sessions that were held before Cairn: a table is chosen, looked through line by line, then imported in one change.
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import {
  type FoundSessions,
  type PastSessionsTrouble,
  readPastSessions,
} from '../../../shared/files/import/read-past-sessions.ts'
import type { Session } from '../../../shared/records/session.ts'
import type { PastSessionsPlan, PlannedSession } from '../../../shared/rules/import/past-sessions-plan.ts'
import { counted, listed } from '../../../shared/rules/text/number-words.ts'
import { dayWords } from '../../../shared/rules/time/day-words.ts'
import { useCairn, useView } from '../../storage/cairn-context.tsx'
import { importPastSessions, readPastSessionsPlan } from '../../storage/sessions/import-past-sessions.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Choice } from '../../ui/radio-group.tsx'
import { SectionHead } from '../../ui/section-head.tsx'
import { Small } from '../../ui/typography.tsx'
import { HandedFile } from '../file-chooser.tsx'
import { useTellChange } from '../use-saved-notice.ts'
import styles from './past-sessions.module.css'

/** Bytes: some ten thousand lines with long notes. */
const most = 8_000_000
const tooLarge = 'This file is larger than 8 MB. Split the table into several files.'

const troubleWords = {
  'no-table':
    'There is no line below the first one. The first line names the columns, each line below it is a session.',
  'no-date-column':
    'No column is called “date”. Name the columns in the first line: date, person, topic, minutes, rating, notes.',
  'too-long': 'This table has more lines or columns than can be imported at once. Split it into several files.',
} as const satisfies Record<PastSessionsTrouble['kind'], string>

/** So many lines are shown; all of them are imported. */
const shownAtMost = 200

function PlannedRow({ planned: { found, person }, today }: { planned: PlannedSession; today: string }) {
  const name = person === null ? 'No person' : typeof person === 'string' ? `${person} (new)` : person.name
  return (
    <tr>
      <td>{dayWords(found.day, today)}</td>
      <td>{name}</td>
      <td>{found.topic}</td>
      <td>{found.minutes ?? ''}</td>
      <td>{found.rating}</td>
      <td>{found.notes.slice(0, 200)}</td>
    </tr>
  )
}

function Planned({ plan, today }: { plan: PastSessionsPlan; today: string }) {
  const { sessions } = plan
  if (sessions.length === 0) return null
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption>
          {sessions.length > shownAtMost
            ? `The first ${shownAtMost} of ${counted(sessions.length, 'session')}`
            : counted(sessions.length, 'session')}
        </caption>
        <thead>
          <tr>
            {['Date', 'Person', 'Topic', 'Minutes', 'Rating', 'Notes'].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sessions.slice(0, shownAtMost).map((planned) => (
            <PlannedRow key={planned.found.place} planned={planned} today={today} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function LeftOut({ rows }: { rows: PastSessionsPlan['leftOut'] }) {
  if (rows.length === 0) return null
  return (
    <section className={styles.part}>
      <SectionHead>{counted(rows.length, 'row')} skipped</SectionHead>
      <ul>
        {rows.slice(0, shownAtMost).map(({ place, what, why }) => (
          <li key={`${place} ${why}`}>
            {place}: {what} <Small as="span">{why}</Small>
          </li>
        ))}
      </ul>
    </section>
  )
}

function RoleChoice({ role, onChoose }: { role: Session['role']; onChoose: (role: Session['role']) => void }) {
  return (
    <Choice
      legend="In these sessions you were"
      choices={[
        { value: 'mentee', words: 'The mentee' },
        { value: 'mentor', words: 'The mentor' },
      ]}
      value={role}
      onChange={onChoose}
    />
  )
}

interface DryRunProps {
  found: FoundSessions
  onLeave: () => void
}

function DryRun({ found, onLeave }: DryRunProps) {
  const { database, clock } = useCairn()
  const [, navigate] = useLocation()
  const tell = useTellChange()
  const [role, setRole] = useState<Session['role']>('mentee')
  const today = clock.today()
  const choice = { role, today }
  const plan = useView((one) => readPastSessionsPlan(one, found.sessions, choice), [found, role, today])
  if (plan === undefined) return null
  const count = plan.sessions.length
  const go = async () => {
    const how = { ...choice, zone: clock.zone() }
    const cause = `Imported ${counted(count, 'session')}`
    if (await tell(cause, (note) => importPastSessions(database, found.sessions, how, note))) navigate('/sessions')
  }
  return (
    <section className={styles.part} aria-label="The table, before it is imported">
      <SectionHead note="nothing is written yet">What would be imported</SectionHead>
      <RoleChoice role={role} onChoose={setRole} />
      {plan.newPeople.length === 0 ? null : <p>New people: {listed(plan.newPeople)}.</p>}
      <Planned plan={plan} today={today} />
      <LeftOut rows={[...found.leftOut, ...plan.leftOut]} />
      <ButtonRow>
        <Button tone="primary" disabled={count === 0} onClick={() => void go()}>
          {count === 0 ? 'Nothing to import' : `Import ${counted(count, 'session')}`}
        </Button>
        <Button tone="text" onClick={onLeave}>
          Cancel
        </Button>
      </ButtonRow>
    </section>
  )
}

export function Page() {
  const [found, setFound] = useState<FoundSessions | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const open = (text: string) => {
    const read = readPastSessions(text)
    setFound(read.ok ? read.value : null)
    setTrouble(read.ok ? null : troubleWords[read.trouble.kind])
  }
  return (
    <>
      <PageHead
        crumbs={['Sessions']}
        answer="Import sessions from before you used Cairn."
        tools={<Link href="/sessions">All sessions</Link>}
      />
      <HandedFile
        kindName="Table of sessions"
        extensions={['csv', 'tsv', 'txt']}
        most={most}
        tooLarge={tooLarge}
        label="Choose a CSV file"
        hint="Or drop it here. The first line names the columns: date, person, topic, minutes, rating, notes; only the date is needed. You see each line before anything is imported."
        trouble={trouble}
        onText={open}
        onTrouble={setTrouble}
      />
      {found === null ? null : <DryRun found={found} onLeave={() => setFound(null)} />}
    </>
  )
}
