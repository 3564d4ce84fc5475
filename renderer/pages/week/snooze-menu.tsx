// Until when something that is due is put off: tomorrow, next week, a date; what ends by itself can be dismissed.
import { useState } from 'react'
import type { DueItem } from '../../../shared/rules/due/due-item.ts'
import { snoozeChoices } from '../../../shared/rules/due/snooze-due-items.ts'
import { shiftDay } from '../../../shared/rules/time/epoch-day.ts'
import { ActionMenu } from '../../ui/action-menu.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { DateField } from '../../ui/field.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { useSnoozing } from './use-snoozing.ts'

interface SnoozeMenuProps {
  item: DueItem
  today: string
}

interface SnoozeDialogProps {
  today: string
  onChoose: (until: string) => void
  onClose: () => void
}

function SnoozeDialog({ today, onChoose, onClose }: SnoozeDialogProps) {
  const tomorrow = shiftDay(today, 1)
  const [until, setUntil] = useState(tomorrow)
  const [isTried, setTried] = useState(false)
  const isAhead = until > today
  const choose = () => (isAhead ? onChoose(until) : setTried(true))
  return (
    <ConfirmDialog title="Snooze until a date" confirmWords="Snooze" onConfirm={choose} onClose={onClose}>
      <DateField
        label="Due again on"
        required
        min={tomorrow}
        value={until}
        trouble={isTried && !isAhead ? 'Choose a date after today.' : undefined}
        onChange={({ currentTarget }) => setUntil(currentTarget.value)}
      />
    </ConfirmDialog>
  )
}

export function SnoozeMenu({ item, today }: SnoozeMenuProps) {
  const { snooze, dismiss } = useSnoozing(today)
  const [isAsking, setAsking] = useState(false)
  const actions = [
    ...snoozeChoices(item, today).map(({ words, until }) => ({ words, onChoose: () => void snooze(item, until) })),
    item.lastDay === null
      ? { words: 'Until a date…', onChoose: () => setAsking(true) }
      : { words: 'Dismiss', apart: true, onChoose: () => void dismiss(item) },
  ]
  return (
    <>
      <ActionMenu actions={actions}>
        <TextButton aria-label={`Snooze: ${item.sentence}`}>Snooze</TextButton>
      </ActionMenu>
      {isAsking ? (
        <SnoozeDialog
          today={today}
          onChoose={(until) => {
            setAsking(false)
            void snooze(item, until)
          }}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  )
}
