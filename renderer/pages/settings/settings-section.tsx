// One subject of the settings: its name in the margin, a sentence that says what it does, and its choices.
import { type ReactNode, useId } from 'react'
import type { MachineSettings } from '../../../shared/machine-settings.ts'
import styles from './settings-page.module.css'
import type { MachineSettingsState } from './use-machine-settings.ts'

/** What every subject is given: the settings as they are written, and the way to change some of them. */
export interface SectionProps {
  readonly settings: MachineSettings
  readonly change: MachineSettingsState['change']
}

interface SettingsSectionProps {
  readonly title: string
  readonly why: ReactNode
  readonly children?: ReactNode
}

export function SettingsSection({ title, why, children }: SettingsSectionProps) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className={styles.choices}>
        <p className={styles.why}>{why}</p>
        {children}
      </div>
    </section>
  )
}
