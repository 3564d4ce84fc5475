// How Cairn looks on this machine: its theme and its text size. Shown as soon as they are written.
import { useEffect } from 'react'
import { TEXT_SIZES } from '../../../shared/machine-settings.ts'
import { applyAppearance } from '../../state/appearance.ts'
import { onMac } from '../../ui/on-mac.ts'
import { Choice } from '../../ui/radio-group.tsx'
import { type SectionProps, SettingsSection } from './settings-section.tsx'

const themes = [
  { value: 'system', words: 'Use the system’s theme' },
  { value: 'light', words: 'Light' },
  { value: 'dark', words: 'Dark' },
] as const

const textSizes = [
  { value: 'small', words: `Small (${TEXT_SIZES.small}%)` },
  { value: 'normal', words: 'Normal' },
  { value: 'large', words: `Large (${TEXT_SIZES.large}%)` },
  { value: 'larger', words: `Larger (${TEXT_SIZES.larger}%)` },
] as const

export function AppearanceSection({ settings: { appearance }, change }: SectionProps) {
  const { theme, textSize } = appearance
  useEffect(() => applyAppearance({ theme, textSize }), [theme, textSize])
  const keys = onMac() ? '⌘+ and ⌘−' : 'Ctrl+Plus and Ctrl+Minus'
  return (
    <SettingsSection
      title="Appearance"
      why={`The theme and text size apply to every window of Cairn. To zoom a window instead, press ${keys}.`}
    >
      <Choice
        legend="Theme"
        choices={themes}
        value={theme}
        onChange={(chosen) => void change({ appearance: { theme: chosen } })}
      />
      <Choice
        legend="Text size"
        choices={textSizes}
        value={textSize}
        onChange={(chosen) => void change({ appearance: { textSize: chosen } })}
      />
    </SettingsSection>
  )
}
