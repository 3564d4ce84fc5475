// Every channel between the page and its host: what is asked, what is answered. The only list; both sides parse with it.
import * as z from 'zod'
import { agentChannels } from './agent-call-log-channels.ts'
import { answer, nothing } from './bridge-answer-schema.ts'
import { type Channel, type EventName, MENU_COMMANDS, PRINT_LIMIT, SEARCH_LIMIT } from './bridge-channel-names.ts'
import { troubleSchema } from './bridge-error-schema.ts'
import { bytes, count } from './bridge-field-schemas.ts'
import { fileChannels } from './file-channels.ts'
import { gitChannels } from './git-history-schemas.ts'
import { inboxChannels, inboxEvents } from './inbox-channels.ts'
import { machineSettingsChangeSchema, machineSettingsSchema } from './machine-settings-schema.ts'
import { captureDefinitions } from './quick-capture-channels.ts'
import { reminderDefinitions, reminderEvents } from './reminder-channels.ts'
import { languageTag, spellingSchema } from './spelling-schema.ts'
import { vaultDefinitions, vaultEvents } from './vault-channels.ts'

const instant = z.iso.datetime()
// Both become parts of a path in main, so their alphabet leaves no way out of the folder.
const databaseName = z.string().regex(/^[a-z][a-z0-9-]{0,31}$/)
const snapshotName = z.string().regex(/^[a-z0-9][a-z0-9-]{0,120}\.snapshot$/)
// The name of any other file in the snapshot folder: shown, never used as a path.
const foundName = z.string().min(1).max(255)

export const witnessSchema = z.strictObject({
  databaseId: z.string().min(1).max(100),
  seq: count,
  records: count,
  at: instant,
})

const hash = z.string().regex(/^[0-9a-f]{64}$/)

export const snapshotHeaderSchema = z
  .strictObject({
    databaseId: z.string().min(1).max(100),
    generation: count,
    /** 0 for a base; a segment continues the snapshot whose toSeq it names. */
    fromSeq: count,
    toSeq: count,
    at: instant,
    why: z.string().max(200),
    records: count,
    /** Attachments that its records name, by SHA-256: their bytes lie beside the snapshots, once. */
    files: z.array(hash).max(20_000).optional(),
    /** The version of the records inside; left out by the first Cairn. */
    schema: z.int().min(1).optional(),
  })
  .refine((header) => header.toSeq >= header.fromSeq, 'A backup cannot end before it begins')

const snapshotEntrySchema = snapshotHeaderSchema.safeExtend({
  name: snapshotName,
  /** Bytes of content, without the header line. */
  size: count,
  /** SHA-256 over header and content, in hexadecimal. */
  hash,
  verified: z.literal(true),
  /** Only asked for with the second folder: in which of the two it lies. */
  lies: z.enum(['here', 'both', 'second']).optional(),
})

/** `gone`: it was deleted with the store in it, while Cairn runs. */
const folderState = z.enum(['writable', 'read-only', 'gone'])
export type FolderState = z.infer<typeof folderState>

const damagedSnapshotSchema = z.strictObject({ name: foundName, damaged: z.literal(true) })

const definitions = {
  'host.describe': {
    request: nothing,
    response: answer({
      host: z.enum(['desktop', 'browser']),
      version: z.string(),
      platform: z.string(),
      /** How the system writes days and numbers, as a language tag; null where only the browser knows it. */
      locale: z.string().nullable(),
      /** What it runs in: “Electron”, “Chromium”, “Node”, as far as the host knows them. */
      engines: z.array(z.strictObject({ name: z.string(), version: z.string() })),
      dataFolder: z.string(),
    }),
  },
  /** Bytes that are free where the store lies and where the backups lie, null where the system does not tell; and what became of the folder. */
  'host.space': {
    request: nothing,
    response: answer({ store: count.nullable(), kept: count.nullable(), folder: folderState }),
  },
  'settings.read': { request: nothing, response: answer({ settings: machineSettingsSchema }) },
  'settings.change': {
    request: z.strictObject({ change: machineSettingsChangeSchema }),
    response: answer({ settings: machineSettingsSchema }),
  },
  'spelling.read': { request: nothing, response: answer({ spelling: spellingSchema }) },
  'spelling.add-dictionary': {
    request: z.strictObject({ language: languageTag, bytes }),
    response: answer({ spelling: spellingSchema }),
  },
  'spelling.remove-dictionary': {
    request: z.strictObject({ language: languageTag }),
    response: answer({ spelling: spellingSchema }),
  },
  /** Teaches it a word, or makes it forget one. */
  'spelling.set-word': {
    request: z.strictObject({ word: z.string().min(1).max(1000), isKnown: z.boolean() }),
    response: answer({ spelling: spellingSchema }),
  },
  'witness.read': {
    request: z.strictObject({ database: databaseName }),
    response: answer({ witness: witnessSchema.nullable() }),
  },
  'witness.write': {
    request: z.strictObject({ database: databaseName, witness: witnessSchema }),
    response: answer({}),
  },
  'snapshot.write': {
    request: z.strictObject({ database: databaseName, header: snapshotHeaderSchema, bytes }),
    response: answer({ snapshot: snapshotEntrySchema }),
  },
  'snapshot.list': {
    request: z.strictObject({ database: databaseName, withSecond: z.boolean().optional() }),
    response: answer({ snapshots: z.array(z.union([snapshotEntrySchema, damagedSnapshotSchema])) }),
  },
  'snapshot.read': {
    request: z.strictObject({ database: databaseName, name: snapshotName }),
    response: answer({ bytes }),
  },
  'snapshot.drop': {
    request: z.strictObject({
      database: databaseName,
      names: z.array(snapshotName).max(10_000),
      /** Attachments that no snapshot names any more go too: at once, or once they have lain for a while. */
      atOnce: z.boolean().optional(),
    }),
    response: answer({}),
  },
  'attachment.list': {
    request: z.strictObject({ database: databaseName }),
    response: answer({ hashes: z.array(hash) }),
  },
  'attachment.keep': {
    request: z.strictObject({ database: databaseName, hash, bytes }),
    response: answer({}),
  },
  'attachment.read': {
    request: z.strictObject({ database: databaseName, hash }),
    response: answer({ bytes }),
  },
  /** The second folder that was chosen; `trouble` when it cannot be reached now. */
  'second.read': {
    request: nothing,
    response: answer({ folder: z.string().nullable(), trouble: troubleSchema.nullable() }),
  },
  /** On the desktop a dialog asks and `path` stays null; the browser host has none, so the path is typed there. */
  'second.choose': {
    request: z.strictObject({ path: z.string().min(1).max(4096).nullable() }),
    response: answer({ folder: z.string().nullable() }),
  },
  'second.forget': { request: nothing, response: answer({}) },
  /** Brings the second folder up to the first: how many files were copied. Zero where none is chosen. */
  'second.sync': { request: z.strictObject({ database: databaseName }), response: answer({ copied: count }) },
  /**
   * Sets aside what was found in place of the database: what the page could still read of it (as an archive that can be imported, and
   * every row as it lay there), and the browser's own files where they lie here.
   */
  'aside.keep': {
    request: z.strictObject({
      database: databaseName,
      at: instant,
      bytes: bytes.nullable(),
      archive: bytes.nullable().optional(),
    }),
    response: answer({ folder: z.string(), copiedFiles: count }),
  },
  'aside.drop': { request: z.strictObject({ database: databaseName }), response: answer({}) },
  ...fileChannels,
  ...gitChannels,
  ...vaultDefinitions,
  /** A page that stands alone, as the PDF it prints to; null when it was stopped before. */
  'page.print': {
    request: z.strictObject({ html: z.string().min(1).max(PRINT_LIMIT) }),
    response: answer({ pdf: bytes.nullable() }),
  },
  'page.stop-printing': { request: nothing, response: answer({}) },
  'folder.show': { request: nothing, response: answer({}) },
  'link.open': { request: z.strictObject({ url: z.string().max(2048) }), response: answer({}) },
  /** The page has painted its first content. */
  'window.has-content': { request: nothing, response: answer({}) },
  'window.ready-to-close': { request: nothing, response: answer({}) },
  ...captureDefinitions,
  ...reminderDefinitions,
  ...inboxChannels,
  ...agentChannels,
} satisfies Record<Channel, { request: z.ZodType; response: z.ZodType }>

export type BridgeRequests = { [C in Channel]: z.infer<(typeof definitions)[C]['request']> }
export type BridgeResponses = { [C in Channel]: z.infer<(typeof definitions)[C]['response']> }

export const bridge: {
  [C in Channel]: { request: z.ZodType<BridgeRequests[C]>; response: z.ZodType<BridgeResponses[C]> }
} = definitions

const eventDefinitions = {
  'menu.command': z.strictObject({ command: z.enum(MENU_COMMANDS) }),
  /** Opens the search with this text in it. */
  'search.open': z.strictObject({ text: z.string().min(1).max(SEARCH_LIMIT) }),
  /** Ask for the list. */
  'files.offered': nothing,
  'window.closing': nothing,
  ...reminderEvents,
  ...vaultEvents,
  'capture.shown': nothing,
  /** By a right click, in whichever window. */
  'spelling.word-learned': nothing,
  ...inboxEvents,
} satisfies Record<EventName, z.ZodType>

export type BridgeEvents = { [E in EventName]: z.infer<(typeof eventDefinitions)[E]> }

export const bridgeEvents: { [E in EventName]: z.ZodType<BridgeEvents[E]> } = eventDefinitions

export type Witness = z.infer<typeof witnessSchema>
export type SnapshotHeader = z.infer<typeof snapshotHeaderSchema>
export type SnapshotEntry = z.infer<typeof snapshotEntrySchema>
export type DamagedSnapshot = z.infer<typeof damagedSnapshotSchema>
