// What was promised and is still open, apart from what is due; a tick closes it.
import { useState } from 'react'
import { isListedAsDue } from '../../../shared/rules/due/due-action.ts'
import { titleOf } from '../../../shared/rules/records/record-title.ts'
import { firstName } from '../../../shared/rules/sessions/session-words.ts'
import { figures } from '../../../shared/rules/text/number-words.ts'
import { shortDay } from '../../../shared/rules/time/day-words.ts'
import { useOwnRoadmap, useView } from '../../storage/cairn-context.tsx'
import { firstPicture } from '../../storage/start/first-paint-data.ts'
import { type OpenAction, readOpenActions } from '../../storage/week/read-week.ts'
import { CheckLine } from '../../ui/check-line.tsx'
import { Pebble } from '../../ui/other-person-mark.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { useCompleteAction } from './use-complete-action.ts'
import styles from './week.module.css'

const shownAtFirst = 5

function ActionLine({ open: { action, owner }, today }: { open: OpenAction; today: string }) {
  const finish = useCompleteAction(today)
  return (
    <CheckLine
      checked={false}
      onChange={() => void finish(action)}
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
  const open = useView(readOpenActions, [], firstPicture()?.actions)
  const snoozes = useOwnRoadmap()?.profile.snoozes
  const [all, setAll] = useState(false)
  const actions = (open ?? []).filter(({ action }) => !isListedAsDue(action, snoozes ?? [], today))
  if (actions.length === 0) return null
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
      {more > 0 ? <TextButton onClick={() => setAll(true)}>Show {figures(more)} more</TextButton> : null}
    </section>
  )
}
