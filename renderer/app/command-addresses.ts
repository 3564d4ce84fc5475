// What the app does with the shared table of shortcuts: where a command leads.
import type { MenuCommand } from '../../shared/bridge-channel-names.ts'
import { aboutAddress, helpAddress, screens, settingsAddress } from '../../shared/navigation-screens.ts'

/** Where a command leads, if it leads somewhere. */
export function addressOf(command: MenuCommand): string | null {
  if (command === 'settings') return settingsAddress
  if (command === 'help') return helpAddress
  if (command === 'about') return aboutAddress
  return screens.find((screen) => screen.command === command)?.href ?? null
}
