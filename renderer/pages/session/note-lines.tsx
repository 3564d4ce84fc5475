// The notes of a session: committed lines, each with its time and whether it is shared, and the one being written.

import { ArrowRightIcon } from '@phosphor-icons/react/dist/csr/ArrowRight'
import { LockSimpleIcon } from '@phosphor-icons/react/dist/csr/LockSimple'
import { useState } from 'react'
import { Link } from 'wouter'
import type { NoteLine } from '../../../shared/records/session.ts'
import { withNamesInWords } from '../../../shared/rules/records/named-records.ts'
import { pageAddress } from '../../../shared/rules/records/record-address.ts'
import { withNote } from '../../../shared/rules/sessions/apply-session-changes.ts'
import { clockTime } from '../../../shared/rules/time/day-words.ts'
import { Icon } from '../../ui/icon.tsx'
import { Pebble } from '../../ui/other-person-mark.tsx'
import { Small } from '../../ui/typography.tsx'
import { NoteLineEditor } from './note-line-editor.tsx'
import styles from './notes.module.css'
import type { SessionEditing } from './use-session-editing.ts'

const becameWords = {
  action: 'Action',
  'agenda-item': 'Question',
  learning: 'Learning',
  feedback: 'Feedback',
} as const satisfies Record<NonNullable<NoteLine['becameKind']>, string>

function SharedToggle({ editing, line }: { editing: SessionEditing; line: NoteLine }) {
  const isPrivate = line.audience === 'private'
  if (editing.isClosed) return <span className={styles.shared}>{isPrivate ? 'private' : 'shared'}</span>
  const set = () =>
    void editing.change(isPrivate ? 'Shared a note' : 'Made a note private', (session) =>
      withNote(session, line.id, { audience: isPrivate ? 'mentor' : 'private' }),
    )
  return (
    <button
      type="button"
      className={styles.shared}
      onClick={set}
      aria-label={isPrivate ? 'Private: share this note' : 'Shared: make this note private'}
    >
      {isPrivate ? <Icon of={LockSimpleIcon} small /> : null}
      {isPrivate ? 'private' : 'shared'}
    </button>
  )
}

function Became({ line, detail }: { line: NoteLine; detail: string | undefined }) {
  if (line.becameKind === null) return null
  return (
    <p className={styles.became}>
      <Icon of={ArrowRightIcon} small />
      <b>{becameWords[line.becameKind]}</b>
      {detail}
      {(line.becameKind === 'learning' || line.becameKind === 'feedback') && line.becameId !== null ? (
        <Link href={pageAddress(line.becameKind, line.becameId)}>Open it</Link>
      ) : null}
    </p>
  )
}

interface NoteLinesProps {
  editing: SessionEditing
  /** What stands beneath a line that became something, by the id of what it became. */
  details: ReadonlyMap<string, string>
}

function WrittenLine({
  editing,
  line,
  detail,
  onEdit,
}: {
  editing: SessionEditing
  line: NoteLine
  detail: string | undefined
  onEdit: () => void
}) {
  return (
    <li>
      <time className={styles.time} dateTime={line.at}>
        {clockTime(line.at, editing.live.zone)}
      </time>
      <div>
        {editing.isClosed ? (
          <p className={styles.words}>
            {line.theirs ? <Pebble /> : null}
            {withNamesInWords(line.text)}
          </p>
        ) : (
          <button type="button" className={styles.words} onClick={onEdit} title="Edit this note">
            {line.theirs ? <Pebble /> : null}
            {withNamesInWords(line.text)}
          </button>
        )}
        <Became line={line} detail={detail} />
      </div>
      <SharedToggle editing={editing} line={line} />
    </li>
  )
}

function NoteList({ editing, details }: NoteLinesProps) {
  // Null: the next, new line is the active one.
  const [active, setActive] = useState<string | null>(null)
  const { notes } = editing.live
  const isOpen = !editing.isClosed
  return (
    <ol className={styles.lines}>
      {notes.map((line) =>
        line.id === active && isOpen ? (
          <NoteLineEditor key={line.id} editing={editing} line={line} onDone={() => setActive(null)} />
        ) : (
          <WrittenLine
            key={line.id}
            editing={editing}
            line={line}
            detail={details.get(line.becameId ?? '')}
            onEdit={() => setActive(line.id)}
          />
        ),
      )}
      {active === null && isOpen ? (
        <NoteLineEditor
          key={`new ${notes.length}`}
          editing={editing}
          line={null}
          onUp={() => setActive(notes.at(-1)?.id ?? null)}
        />
      ) : null}
    </ol>
  )
}

export function NoteLines({ editing, details }: NoteLinesProps) {
  return (
    <section>
      <h2>Notes</h2>
      <NoteList editing={editing} details={details} />
      {editing.isClosed ? null : (
        <Small quiet className={styles.tip}>
          Press Enter for a new line. Press Esc, then a letter, to turn this line into an action, a question, a topic or
          feedback.
        </Small>
      )}
      {editing.isClosed && editing.live.notes.length === 0 ? <p>No notes were taken.</p> : null}
    </section>
  )
}
