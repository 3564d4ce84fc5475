// One subject of the settings: its name in the margin, a sentence that says what it does, and its choices.
import type { ReactNode } from 'react'
import type { MachineSettings } from '../../../shared/machine-settings.ts'
import { MarginSection } from '../../ui/margin-section.tsx'
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
  return (
    <MarginSection title={title}>
      <div className={styles.choices}>
        <p className={styles.why}>{why}</p>
        {children}
      </div>
    </MarginSection>
  )
}
