// A text of the session, written where it is read: it looks like the text it becomes, and is saved when it is left.
import type { KeyboardEvent } from 'react'
import type { TextPlace } from '../../../shared/rules/sessions/session-text-access.ts'
import { Written } from '../../record-views/writing/markdown-text.tsx'
import { WithRecordOffer } from '../../record-views/writing/record-link-completion.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import styles from './session-text-field.module.css'
import type { SessionEditing } from './use-session-editing.ts'

interface SessionTextProps {
  editing: SessionEditing
  place: TextPlace
  label: string
  /** What could stand here: a gap, not an error. */
  placeholder: string
  /** Statement: 20 px; read: 17 px; small: 14 px. */
  size?: 'statement' | 'read' | 'small'
  readOnly?: boolean
  italic?: boolean
  onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void
}

function ClashNote({ editing, place }: Pick<SessionTextProps, 'editing' | 'place'>) {
  const { clash } = editing
  if (clash?.place !== place) return null
  return (
    <span className={styles.clash} role="alert">
      Changed in another window meanwhile: “{clash.theirs}”. Nothing was overwritten.{' '}
      <TextButton onClick={() => editing.keepMine(clash)}>Use my version</TextButton>{' '}
      <TextButton onClick={() => editing.takeTheirs(clash)}>Use the other version</TextButton>
    </span>
  )
}

export function SessionText(props: SessionTextProps) {
  const { editing, place, label, placeholder, size = 'read', readOnly = false, italic = false, onKeyDown } = props
  const text = editing.textOf(place)
  const look = { 'data-size': size, 'data-italic': italic || undefined }
  if (readOnly || editing.isClosed)
    return (
      <div className={styles.said} {...look} data-empty={text === '' || undefined}>
        {text.trim() === '' ? 'Not written.' : <Written inline text={text} />}
      </div>
    )
  return (
    <>
      <WithRecordOffer>
        {(offer) => (
          <textarea
            rows={1}
            className={styles.text}
            {...look}
            {...offer}
            aria-label={label}
            placeholder={placeholder}
            value={text}
            onChange={(event) => editing.type(place, event.currentTarget.value)}
            onBlur={() => void editing.settle(place)}
            onKeyDown={onKeyDown}
          />
        )}
      </WithRecordOffer>
      <ClashNote editing={editing} place={place} />
    </>
  )
}
