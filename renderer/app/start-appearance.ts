// The settings file has the last word on how this machine's windows look: it may have been changed through the other host, or restored.
import { applyAppearance } from '../state/appearance.ts'
import type { KeepingHost } from '../storage/core/keeping-host.ts'

export async function readAppearance(host: KeepingHost): Promise<void> {
  const answer = await host.request('settings.read', {})
  if (answer.ok) applyAppearance(answer.settings.appearance)
}
