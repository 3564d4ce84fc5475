// What a person chose for this machine rather than for a career: in no backup and no export, since another machine is another desk.
import type * as z from 'zod'
import { MENU_COMMANDS, type MenuCommand } from './bridge-channel-names.ts'
import type { machineSettingsChangeSchema, machineSettingsSchema } from './machine-settings-schema.ts'

export type MachineSettings = z.infer<typeof machineSettingsSchema>
/** Single settings by their section; those left out stay as they are. */
export type MachineSettingsChange = z.infer<typeof machineSettingsChangeSchema>

export const THEMES = ['system', 'light', 'dark'] as const

/** By name, in percent of the browser's own text size. Everything is measured in it. */
export const TEXT_SIZES = { small: 90, normal: 100, large: 112, larger: 125 } as const

export type Appearance = MachineSettings['appearance']
export type ChosenFormats = MachineSettings['formats']
export type ChosenShortcuts = MachineSettings['shortcuts']

export const noChosenShortcuts = Object.fromEntries(MENU_COMMANDS.map((command) => [command, null])) as Record<
  MenuCommand,
  null
>

/** More than this many dictionaries at once would make every word wait. */
export const MOST_LANGUAGES = 8

export const defaultMachineSettings: MachineSettings = {
  appearance: { theme: 'system', textSize: 'normal' },
  formats: { dates: 'system', numbers: 'system', clock: 'system' },
  shortcuts: noChosenShortcuts,
  reminders: {
    notify: true,
    at: '09:30',
    quietFrom: '18:00',
    quietUntil: '08:00',
    severalADay: false,
    showTitles: false,
  },
  capture: { shortcut: null, tray: true, keepRunning: false },
  agent: { isOn: false, visibility: 'packet' },
  spelling: { languages: ['en-US'] },
}
