// All that can be chosen, a subject after another. Choices are saved at once: there is no button to forget; only texts have one.

import { useOwnRoadmap } from '../../storage/cairn-context.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { AgentSection } from './agent-section.tsx'
import { AppearanceSection } from './appearance-section.tsx'
import { BackupsSection } from './backups-link-section.tsx'
import { CaptureSection } from './capture-section.tsx'
import { FormatsSection } from './formats-section.tsx'
import { ProfileSection } from './profile-section.tsx'
import { LevelsSection } from './promotions-section.tsx'
import { RemindersSection } from './reminders-section.tsx'
import styles from './settings-page.module.css'
import { ShortcutsSection } from './shortcuts-section.tsx'
import { SpellingSection } from './spelling-section.tsx'
import { useMachineSettings } from './use-machine-settings.ts'
import { VisibilitySection } from './visibility-section.tsx'

/** Of this machine, top to bottom as they stand on the page. A new subject is one file and one line here. */
const machineSections = [
  AppearanceSection,
  RemindersSection,
  CaptureSection,
  SpellingSection,
  ShortcutsSection,
  AgentSection,
] as const

const answers = {
  both: 'Choices are saved as you make them.',
  career: 'Settings for this machine cannot be saved here. Settings for your career can.',
  none: 'Settings cannot be saved here.',
} as const

export function Page() {
  const { settings, change } = useMachineSettings()
  const own = useOwnRoadmap() ?? null
  if (settings === undefined) return null
  const machine = settings === null ? null : { settings, change }
  return (
    <>
      <PageHead
        crumbs={['Settings']}
        answer={answers[machine !== null ? 'both' : own === null ? 'none' : 'career']}
        lead="What you type about yourself is saved with its button. Your profile, promotions, visibility, first day of the week and time zone belong to your career and are in its backups and exports; the other settings belong to this machine."
      />
      <div className={styles.sections}>
        {own === null ? null : (
          <>
            <ProfileSection profile={own.profile} roadmap={own.roadmap} />
            <LevelsSection {...own} />
            <VisibilitySection {...own} />
          </>
        )}
        <FormatsSection profile={own?.profile ?? null} machine={machine} />
        {machine === null ? null : machineSections.map((Section) => <Section key={Section.name} {...machine} />)}
        <BackupsSection />
      </div>
    </>
  )
}
