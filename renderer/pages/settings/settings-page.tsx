// What a person chooses for this machine, a subject after another. Saved at once: there is no button to forget.
import { Link } from 'wouter'
import { PageHead } from '../../ui/page-head.tsx'
import { AppearanceSection } from './appearance-section.tsx'
import { CaptureSection } from './capture-section.tsx'
import { RemindersSection } from './reminders-section.tsx'
import styles from './settings-page.module.css'
import { SpellingSection } from './spelling-section.tsx'
import { useMachineSettings } from './use-machine-settings.ts'

/** Top to bottom as they stand on the page. A new subject is one file and one line here. */
const sections = [AppearanceSection, RemindersSection, CaptureSection, SpellingSection] as const

export function Page() {
  const { settings, change } = useMachineSettings()
  if (settings === undefined) return null
  return (
    <>
      <PageHead
        answer={
          settings === null
            ? 'Settings cannot be saved here.'
            : 'Settings for this machine are saved as you change them.'
        }
        crumbs={['Settings']}
        lead={<Link href="/profile">Your name, role, team, levels and months are on your profile</Link>}
      />
      {settings === null ? null : (
        <div className={styles.sections}>
          {sections.map((Section) => (
            <Section key={Section.name} settings={settings} change={change} />
          ))}
        </div>
      )}
    </>
  )
}
