// The settings file has the last word on how this machine's windows look, write and are operated: it may have been changed through the
// other host, or restored. What the system has is asked here too, after the first paint: its first answer takes a while.
import { formatsOfLocale } from '../platform/locale-formats.ts'
import { applyAppearance } from '../state/appearance.ts'
import { applyShortcuts } from '../state/chosen-shortcuts.ts'
import { applyFormats } from '../state/locale-format-settings.ts'
import type { KeepingHost } from '../storage/core/storage-host.ts'

export async function readMachineSettings(host: KeepingHost): Promise<void> {
  const [answer, described] = await Promise.all([host.request('settings.read', {}), host.request('host.describe', {})])
  const system = formatsOfLocale((described.ok ? described.locale : null) ?? navigator.language)
  if (system !== null) applyFormats({ system })
  if (!answer.ok) return
  const { appearance, formats, shortcuts } = answer.settings
  applyAppearance(appearance)
  applyFormats({ chosen: formats })
  applyShortcuts(shortcuts)
}
