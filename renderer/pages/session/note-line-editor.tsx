// New note. Enter keeps it and starts the next; after Esc one key makes something of it: an action, a question, a topic, feedback, theirs, only yours.
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { NoteLine } from '../../../shared/records/session.ts'
import { clockTime } from '../../../shared/rules/time/day-words.ts'
import { WithRecordOffer } from '../../record-views/writing/record-link-completion.tsx'
import { useCairn } from '../../storage/cairn-context.tsx'
import { isComposing } from '../../ui/is-composing.ts'
import { KeyHint } from '../../ui/key-hint.tsx'
import { Pebble } from '../../ui/other-person-mark.tsx'
import styles from './notes.module.css'
import { type Becomes, useNoteLineEditing } from './use-note-line-editing.ts'
import type { SessionEditing } from './use-session-editing.ts'

type LineKeeping = ReturnType<typeof useNoteLineEditing>

interface ActiveLineProps {
  editing: SessionEditing
  /** An earlier line taken up again; null for the next, new one. */
  line: NoteLine | null
  onDone?: () => void
  /** Up from an empty new line: the one before. */
  onUp?: () => void
}

const keys = [
  { key: 'a', words: 'action' },
  { key: 'q', words: 'question' },
  { key: 'l', words: 'to learn' },
  { key: 'f', words: 'feedback' },
  { key: 't', words: 'their words' },
  { key: 'p', words: 'private' },
] as const

const becomes: Readonly<Record<string, Becomes>> = { a: 'action', q: 'agenda-item', l: 'learning', f: 'feedback' }

function KeysLine({ isArmed, onKey }: { isArmed: boolean; onKey: (key: string) => void }) {
  return (
    <p className={styles.keys} data-armed={isArmed || undefined}>
      {keys.map(({ key, words }) => (
        <button key={key} type="button" tabIndex={isArmed ? 0 : -1} onClick={() => onKey(key)}>
          <KeyHint keys={key.toUpperCase()} /> {words}
        </button>
      ))}
    </p>
  )
}

/** What the keys do: in the field while typing, on the line after Esc. */
function useLineKeys(keeping: LineKeeping, { onDone, onUp }: Pick<ActiveLineProps, 'onDone' | 'onUp'>) {
  const [isArmed, setArmed] = useState(false)
  const row = useRef<HTMLLIElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const finish = async (work: Promise<boolean>) => {
    if (await work) onDone?.()
  }
  const onKey = (key: string) => {
    setArmed(false)
    const kind = becomes[key]
    if (kind !== undefined) return void finish(keeping.become(kind))
    keeping.toggle(key === 't' ? 'theirs' : 'private')
    field.current?.focus()
  }
  const onFieldKey = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (isComposing(event)) return
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      void finish(keeping.keep())
    } else if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      setArmed(true)
      row.current?.focus()
    } else if (event.key === 'ArrowUp' && keeping.text === '') onUp?.()
  }
  const onRowKey = (event: KeyboardEvent<HTMLLIElement>) => {
    if (event.target !== row.current || event.ctrlKey || event.metaKey || event.altKey) return
    const key = event.key.toLowerCase()
    event.stopPropagation()
    if (keys.some((one) => one.key === key)) onKey(key)
    else if (key === 'enter') void finish(keeping.keep())
    else if (key === 'escape') field.current?.focus()
    else return
    event.preventDefault()
  }
  return { isArmed, setArmed, row, field, onKey, onFieldKey, onRowKey }
}

export function NoteLineEditor({ editing, line, ...ways }: ActiveLineProps) {
  const { clock } = useCairn()
  const keeping = useNoteLineEditing(editing, line)
  const { isArmed, setArmed, row, field, onKey, onFieldKey, onRowKey } = useLineKeys(keeping, ways)
  const { text, theirs, isPrivate } = keeping
  useEffect(() => field.current?.focus({ preventScroll: line === null }), [line, field])
  return (
    <li ref={row} tabIndex={-1} className={styles.active} onKeyDown={onRowKey} aria-label="New note">
      <span className={styles.time}>{clockTime(line?.at ?? clock.instant(), editing.live.zone)}</span>
      <div>
        <div className={styles.writing}>
          {theirs ? <Pebble /> : null}
          <WithRecordOffer>
            {(offer) => (
              <textarea
                {...offer}
                ref={field}
                rows={1}
                aria-label={theirs ? 'Note, their words' : 'Note'}
                placeholder={line === null ? 'What is said, what you see' : ''}
                value={text}
                onChange={(event) => keeping.type(event.currentTarget.value)}
                onFocus={() => setArmed(false)}
                onKeyDown={onFieldKey}
              />
            )}
          </WithRecordOffer>
        </div>
        <KeysLine isArmed={isArmed} onKey={onKey} />
      </div>
      <span className={styles.shared}>{isPrivate ? 'private' : 'shared'}</span>
    </li>
  )
}
