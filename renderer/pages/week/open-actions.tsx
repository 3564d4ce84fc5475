// What was promised and is still open; a tick closes it, and takes it back.
import { useState } from 'react'
import { shortDay } from '../../../shared/rules/day-words.ts'
import { numberWords } from '../../../shared/rules/number-words.ts'
import { titleOf } from '../../../shared/rules/record-title.ts'
import { firstName } from '../../../shared/rules/session-words.ts'
import { noteNow, useCairn, useView } from '../../storage/cairn-context.tsx'
import { firstPicture } from '../../storage/first-picture.ts'
import { type OpenAction, readOpenActions } from '../../storage/read-week.ts'
import { saveRecords, writeOf } from '../../storage/save-record.ts'
import { CheckLine } from '../../ui/check-line.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Pebble } from '../../ui/pebble.tsx'
import { useSavedNotice } from '../use-saved-notice.ts'
import styles from './week.module.css'

const shownAtFirst = 5

function ActionLine({ open: { action, owner }, today }: { open: OpenAction; today: string }) {
  const cairn = useCairn()
  const saidSaved = useSavedNotice()
  const finish = async () => {
    const done = { ...action, state: 'done', doneOn: today } as const
    const saved = await saveRecords(cairn.database, [writeOf(done, false)], noteNow(cairn, 'Finished an action'))
    saidSaved(saved, 'Done.')
  }
  return (
    <CheckLine
      checked={false}
      onChange={() => void finish()}
      end={action.due === null ? null : shortDay(action.due, today)}
    >
      {owner === null ? null : (
        <span className={styles.owner}>
          <Pebble /> {firstName(owner)}:{' '}
        </span>
      )}
      {titleOf(action)}
    </CheckLine>
  )
}

export function OpenActions({ today }: { today: string }) {
  const actions = useView(readOpenActions, [], firstPicture()?.actions)
  const [all, setAll] = useState(false)
  if (actions === undefined || actions.length === 0) return null
  const shown = all ? actions : actions.slice(0, shownAtFirst)
  const more = actions.length - shown.length
  return (
    <section>
      <h2>Open actions</h2>
      <ul className={styles.actions}>
        {shown.map((open) => (
          <li key={open.action.id}>
            <ActionLine open={open} today={today} />
          </li>
        ))}
      </ul>
      {more > 0 ? <LinkButton onClick={() => setAll(true)}>Show {numberWords(more)} more</LinkButton> : null}
    </section>
  )
}
