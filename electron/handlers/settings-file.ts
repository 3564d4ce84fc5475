// The settings of this machine, in one small file of the data folder: read once at start, written whole at each change.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BridgeRequests, BridgeResponses } from '../../shared/bridge-channel-schemas.ts'
import type { MachineSettings, MachineSettingsChange } from '../../shared/machine-settings.ts'
import { machineSettingsOf } from '../../shared/machine-settings-schema.ts'
import { type FileSteps, realFileSteps } from './atomic-write.ts'
import { refuse, troubleOfError } from './map-fs-error.ts'
import { writePrivately } from './private-file-permissions.ts'
import { createSerialQueue } from './serial-task-queue.ts'

export interface SettingsFile {
  current(): MachineSettings
  /** Throws what the file system threw; the settings are then as they were. */
  change(change: MachineSettingsChange): Promise<MachineSettings>
  /** Called after each change that was written. */
  onChange(listener: (settings: MachineSettings) => void): void
}

/** A file that is missing or broken gives the defaults: losing it costs a few clicks and must never stop a start. */
function readSettings(path: string): MachineSettings {
  try {
    return machineSettingsOf(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return machineSettingsOf(null)
  }
}

type Chosen<Section> = { readonly [Field in keyof Section]?: Section[Field] | undefined } | undefined

const withChosen = <Section extends object>(section: Section, chosen: Chosen<Section>): Section => ({
  ...section,
  ...Object.fromEntries(Object.entries(chosen ?? {}).filter(([, value]) => value !== undefined)),
})

/** Laid over the settings as they stand now: another window may have changed others since the page read them. */
const withChange = (settings: MachineSettings, change: MachineSettingsChange): MachineSettings => ({
  appearance: withChosen(settings.appearance, change.appearance),
  formats: withChosen(settings.formats, change.formats),
  shortcuts: withChosen(settings.shortcuts, change.shortcuts),
  reminders: withChosen(settings.reminders, change.reminders),
  capture: withChosen(settings.capture, change.capture),
  agent: withChosen(settings.agent, change.agent),
  spelling: withChosen(settings.spelling, change.spelling),
})

export function openSettingsFile(dataFolder: string, files: FileSteps = realFileSteps): SettingsFile {
  const path = join(dataFolder, 'settings.json')
  const inOrder = createSerialQueue()
  const listeners: ((settings: MachineSettings) => void)[] = []
  let settings = readSettings(path)
  return {
    current: () => settings,
    change: (change) =>
      inOrder(async () => {
        const changed = withChange(settings, change)
        const parts = [new TextEncoder().encode(`${JSON.stringify(changed, null, 2)}\n`)]
        await writePrivately({ path, parts, files })
        settings = changed
        for (const listener of listeners) listener(changed)
        return changed
      }),
    onChange: (listener) => void listeners.push(listener),
  }
}

export function createSettingsHandlers(settings: SettingsFile) {
  return {
    read: async (): Promise<BridgeResponses['settings.read']> => ({ ok: true, settings: settings.current() }),
    async change({ change }: BridgeRequests['settings.change']): Promise<BridgeResponses['settings.change']> {
      try {
        return { ok: true, settings: await settings.change(change) }
      } catch (error) {
        return refuse(troubleOfError(error))
      }
    },
  }
}
