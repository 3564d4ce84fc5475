// One thing that is due: an action is ticked, everything else opens where it is done; each can be put off.
import { Link } from 'wouter'
import type { Action } from '../../../shared/records/action.ts'
import type { DueItem } from '../../../shared/rules/due/due-item.ts'
import { useOpenOverlay } from '../../state/open-overlay-store.ts'
import { CheckLine } from '../../ui/check-line.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import styles from './due-section.module.css'
import { SnoozeMenu } from './snooze-menu.tsx'
import { useCompleteAction } from './use-complete-action.ts'

interface DueRowProps {
  item: DueItem
  /** The action it is, if it is one. */
  action: Action | undefined
  today: string
}

function Words({ item, action, today }: DueRowProps) {
  const finish = useCompleteAction(today)
  const show = useOpenOverlay((things) => things.show)
  if (action !== undefined)
    return (
      <CheckLine checked={false} onChange={() => void finish(action)}>
        {item.sentence}
      </CheckLine>
    )
  return (
    <p className={styles.words}>
      {item.kind === 'weekly-entry' ? (
        <TextButton className={styles.open ?? ''} onClick={() => show('quick-note')}>
          {item.sentence}
        </TextButton>
      ) : (
        <Link className={styles.open ?? ''} href={item.address}>
          {item.sentence}
        </Link>
      )}
    </p>
  )
}

export function DueRow(row: DueRowProps) {
  return (
    <li data-kind={row.item.kind}>
      <Words {...row} />
      <div className={styles.note}>
        <span>{row.item.note}</span>
        <SnoozeMenu item={row.item} today={row.today} />
      </div>
    </li>
  )
}
