// When the desktop notifies about what is due, how often, and how much it says. The list on This week stands either way.
import { isQuiet } from '../../../shared/rules/due/notification-time.ts'
import { timeWords } from '../../../shared/rules/time/day-words.ts'
import { useHost } from '../../storage/host-context.tsx'
import { Button } from '../../ui/button.tsx'
import { CheckLine } from '../../ui/check-line.tsx'
import { TextField } from '../../ui/field.tsx'
import { showNotice } from '../../ui/show-notice.ts'
import styles from './settings-page.module.css'
import { type SectionProps, SettingsSection } from './settings-section.tsx'
import { useIsDesktop } from './use-is-desktop.ts'

type Reminders = SectionProps['settings']['reminders']

const title = 'Reminders'
const listed = 'What is due is always listed on This week.'

const times = [
  ['at', 'Notify at'],
  ['quietFrom', 'Quiet hours from'],
  ['quietUntil', 'Quiet hours until'],
] as const

function notifiedWords({ at, quietFrom, quietUntil }: Reminders): string {
  if (isQuiet(at, { quietFrom, quietUntil }))
    return `${timeWords(at)} is within the quiet hours, so the notification comes at ${timeWords(quietUntil)}.`
  return 'If Cairn is not running at that time, the notification comes when it starts, but never in quiet hours.'
}

function TestButton({ disabled }: { disabled: boolean }) {
  const host = useHost()
  const test = async () => {
    const answer = await host?.request('reminders.try', {})
    if (answer?.ok && answer.shown) return
    await showNotice({
      words:
        'The desktop did not show the notification. Check in the system settings that notifications are turned on.',
      stays: true,
    })
  }
  return (
    <Button small disabled={disabled} onClick={() => void test()}>
      Show a test notification
    </Button>
  )
}

interface Part {
  reminders: Reminders
  set: (part: Partial<Reminders>) => void
}

function Times({ reminders, set }: Part) {
  return (
    <>
      <div className={styles.times}>
        {times.map(([field, label]) => (
          <TextField
            key={field}
            label={label}
            type="time"
            required
            disabled={!reminders.notify}
            value={reminders[field]}
            onChange={({ currentTarget }) => {
              if (currentTarget.value !== '') set({ [field]: currentTarget.value })
            }}
          />
        ))}
      </div>
      <p className={styles.why}>{notifiedWords(reminders)}</p>
    </>
  )
}

export function RemindersSection({ settings: { reminders }, change }: SectionProps) {
  const isDesktop = useIsDesktop()
  const set = (part: Partial<Reminders>) => void change({ reminders: part })
  if (isDesktop === undefined) return null
  if (!isDesktop) return <SettingsSection title={title} why={`${listed} Notifications need the desktop app.`} />
  const { notify, showTitles, severalADay } = reminders
  return (
    <SettingsSection title={title} why={`${listed} The desktop app can also notify you once a day.`}>
      <CheckLine checked={notify} onChange={(checked) => set({ notify: checked })}>
        Notify me about what is due
      </CheckLine>
      <Times reminders={reminders} set={set} />
      <CheckLine
        checked={showTitles}
        disabled={!notify}
        onChange={(checked) => set({ showTitles: checked })}
        hint="Others may see a notification, even on a locked screen. Without titles, it shows only what kind of item is due, or how many."
      >
        Show titles in notifications
      </CheckLine>
      <CheckLine
        checked={severalADay}
        disabled={!notify}
        onChange={(checked) => set({ severalADay: checked })}
        hint="Up to 5 a day. Without this there is one notification a day for everything."
      >
        Notify me about each thing separately
      </CheckLine>
      <TestButton disabled={!notify} />
    </SettingsSection>
  )
}
