// The shape of a person's settings for this machine, read from a file beside the database: what is missing or broken falls back to its default.
import * as z from 'zod'
import { MENU_COMMANDS } from './bridge-channel-names.ts'
import { storedChord } from './key-chord.ts'
import { defaultMachineSettings, MOST_LANGUAGES, TEXT_SIZES, THEMES } from './machine-settings.ts'
import { clockFormats, dateFormats, numberFormats } from './rules/time/date-number-formats.ts'
import { languageTag } from './spelling-schema.ts'

/** "HH:MM", in the machine's own time. */
const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

const textSizes = Object.keys(TEXT_SIZES) as (keyof typeof TEXT_SIZES)[]

/** null: as Cairn has it; empty: no keys. One for each command, so that one that cannot be read costs only itself. */
const shortcut = z.string().regex(storedChord).max(40).nullable()
const shortcuts = z.strictObject(
  // Object.fromEntries forgets the names that the mapped type states.
  Object.fromEntries(MENU_COMMANDS.map((command) => [command, shortcut])) as {
    [C in (typeof MENU_COMMANDS)[number]]: typeof shortcut
  },
)

const sections = {
  appearance: z.strictObject({ theme: z.enum(THEMES), textSize: z.enum(textSizes) }),
  formats: z.strictObject({
    dates: z.enum(['system', ...dateFormats]),
    numbers: z.enum(['system', ...numberFormats]),
    clock: z.enum(['system', ...clockFormats]),
  }),
  shortcuts,
  reminders: z.strictObject({
    /** Native notifications; the list on This week stands either way. */
    notify: z.boolean(),
    at: timeOfDay,
    /** From `quietFrom` until `quietUntil`, perhaps past midnight, nothing is notified. Equal times: no quiet hours. */
    quietFrom: timeOfDay,
    quietUntil: timeOfDay,
    /** One for each thing that is due, rather than one for all of them. */
    severalADay: z.boolean(),
    /** Whether a notification, which may stand on a locked screen, says what a person wrote. */
    showTitles: z.boolean(),
  }),
  capture: z.strictObject({
    /** An Electron accelerator that works in every program; null: none. */
    shortcut: z.string().min(1).max(60).nullable(),
    tray: z.boolean(),
    /** Closing the window leaves Cairn running in the tray; without a tray it quits. */
    keepRunning: z.boolean(),
  }),
  agent: z.strictObject({
    /** Whether `cairn mcp` answers at all. */
    isOn: z.boolean(),
    /** What it may read: what may be in a packet, also what a mentor may see, or everything. */
    visibility: z.enum(['packet', 'mentor', 'private']),
  }),
  spelling: z.strictObject({ languages: z.array(languageTag).max(MOST_LANGUAGES) }),
}

export const machineSettingsSchema = z.strictObject(sections)

/** What was chosen and nothing else, so that two windows that change different settings keep both. */
export const machineSettingsChangeSchema = z.strictObject({
  appearance: sections.appearance.partial().optional(),
  formats: sections.formats.partial().optional(),
  shortcuts: sections.shortcuts.partial().optional(),
  reminders: sections.reminders.partial().optional(),
  capture: sections.capture.partial().optional(),
  agent: sections.agent.partial().optional(),
  spelling: sections.spelling.partial().optional(),
})

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Never throws: a file from another version or a broken one loses only the values that cannot be read. */
export function machineSettingsOf(stored: unknown): z.infer<typeof machineSettingsSchema> {
  const given = isObject(stored) ? stored : {}
  const read = <Section extends z.ZodObject>(section: Section, fallback: z.infer<Section>, name: string) => {
    const values = isObject(given[name]) ? given[name] : {}
    const entries = Object.entries(section.shape).map(([field, schema]) => {
      const parsed = z.safeParse(schema, values[field])
      return [field, parsed.success ? parsed.data : Reflect.get(fallback, field)]
    })
    return section.parse(Object.fromEntries(entries))
  }
  return machineSettingsSchema.parse({
    appearance: read(sections.appearance, defaultMachineSettings.appearance, 'appearance'),
    formats: read(sections.formats, defaultMachineSettings.formats, 'formats'),
    shortcuts: read(sections.shortcuts, defaultMachineSettings.shortcuts, 'shortcuts'),
    reminders: read(sections.reminders, defaultMachineSettings.reminders, 'reminders'),
    capture: read(sections.capture, defaultMachineSettings.capture, 'capture'),
    agent: read(sections.agent, defaultMachineSettings.agent, 'agent'),
    spelling: read(sections.spelling, defaultMachineSettings.spelling, 'spelling'),
  })
}
