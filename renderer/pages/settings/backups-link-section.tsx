// Backups have a screen of their own: it is named here, so that whoever looks for them in the settings finds them.
import { Link } from 'wouter'
import { SettingsSection } from './settings-section.tsx'

export function BackupsSection() {
  return (
    <SettingsSection
      title="Backups"
      why="Backups, the second folder that they are copied to, exports and the trash are on the Data screen."
    >
      <Link href="/data">Open Data</Link>
    </SettingsSection>
  )
}
