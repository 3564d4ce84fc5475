// Levels reached: marked here or on the roadmap.
import { LevelsReached } from '../levels-reached.tsx'
import type { CareerSectionProps } from './career-settings.ts'
import { SettingsSection } from './settings-section.tsx'

export function LevelsSection({ profile, roadmap }: CareerSectionProps) {
  return (
    <SettingsSection
      title="Promotions"
      why="When you reach a level, mark it here or on the roadmap. Your target moves on, sessions and progress before that day stay as they were, and the next packet starts after it."
    >
      <LevelsReached profile={profile} roadmap={roadmap} />
    </SettingsSection>
  )
}
