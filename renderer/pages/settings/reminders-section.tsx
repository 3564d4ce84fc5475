// When the desktop may speak up about what is due, and when it keeps quiet. The list on This week stands either way.
import { CheckLine } from '../../ui/check-line.tsx'
import { TextField } from '../../ui/field.tsx'
import styles from './settings-page.module.css'
import { type SectionProps, SettingsSection } from './settings-section.tsx'

const times = [
  ['at', 'Notify at'],
  ['quietFrom', 'Quiet from'],
  ['quietUntil', 'Quiet until'],
] as const

export function RemindersSection({ settings: { reminders }, change }: SectionProps) {
  const set = (part: Partial<typeof reminders>) => void change({ reminders: { ...reminders, ...part } })
  return (
    <SettingsSection
      title="Reminders"
      why="What is due is always listed on This week. The desktop app can also notify you, once a day unless you ask for more."
    >
      <CheckLine checked={reminders.notify} onChange={(notify) => set({ notify })}>
        Notify me about what is due
      </CheckLine>
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
      <CheckLine
        checked={reminders.severalADay}
        disabled={!reminders.notify}
        onChange={(severalADay) => set({ severalADay })}
      >
        More than one notification a day
      </CheckLine>
    </SettingsSection>
  )
}
