// The vault: a folder of a person's choice in which every record is a file. The page names files below it, and the host reads and
// writes them there and nowhere else.
import * as z from 'zod'
import { answer, nothing } from './bridge-answer-schema.ts'
import { troubleSchema } from './bridge-error-schema.ts'
import { bytes, count } from './bridge-field-schemas.ts'

/** Below the folder, parts separated by "/": no part leads up, is hidden or begins another disk. */
const vaultPath = z
  .string()
  .max(1000)
  .regex(/^(?!\.)[^/\\:\0]+(?:\/(?!\.)[^/\\:\0]+)*$/)

/** Whether a file of this path can be asked for. */
export const isVaultPath = (path: string): boolean => vaultPath.safeParse(path).success
const hash = z.string().regex(/^[0-9a-f]{64}$/)

/** How a file looked when it was listed, read or written. `changed` in milliseconds since the epoch. */
const place = { path: z.string(), size: count, changed: z.number() }

/** `missing`, a `link`, `too-large`, or a file that changes while it is read each time. */
const notRead = z.enum(['missing', 'link', 'too-large', 'busy', 'unreadable'])

/**
 * What became of one file; of each but `done` nothing was changed. `changed`: what is there is not what was expected. `taken`: it, or a
 * part of its path, is no file or folder of the kind that belongs there. `refused`: it is read-only, or the system allows no change of
 * it. `too-long`: a name that the system does not take.
 */
const outcome = z.enum(['done', 'changed', 'link', 'taken', 'refused', 'too-long'])
export type VaultOutcome = z.infer<typeof outcome>

const choice = { folder: z.string().nullable(), withPrivate: z.boolean() }

export const vaultDefinitions = {
  /** `isOffered`: this host has folders. The folder that was chosen, and whether private records are written there; `trouble` when it cannot be reached now. */
  'vault.read': {
    request: nothing,
    response: answer({ ...choice, isOffered: z.boolean(), trouble: troubleSchema.nullable() }),
  },
  /** Asks for a folder in a dialog; null when the person changed their mind. */
  'vault.choose': { request: z.strictObject({ withPrivate: z.boolean() }), response: answer(choice) },
  'vault.set-private': { request: z.strictObject({ withPrivate: z.boolean() }), response: answer(choice) },
  /** Nothing is read or written there any more. The files stay. */
  'vault.forget': { request: nothing, response: answer({}) },
  'vault.show': { request: nothing, response: answer({}) },
  /** The Markdown files below the folder, and what is passed over. From here on changes there are told. */
  'vault.list': {
    request: nothing,
    response: answer({
      files: z.array(z.strictObject(place)),
      passedOver: z.array(z.strictObject({ path: z.string(), why: z.string() })),
    }),
  },
  'vault.get': {
    request: z.strictObject({ paths: z.array(vaultPath).max(500) }),
    response: answer({
      files: z.array(
        z.union([z.strictObject({ ...place, bytes }), z.strictObject({ path: z.string(), why: notRead })]),
      ),
    }),
  },
  /** Writes files whole. `expects` is the SHA-256 of what is there; null where nothing is. Stops where the whole disk or folder refuses. */
  'vault.put': {
    request: z.strictObject({
      files: z.array(z.strictObject({ path: vaultPath, bytes, expects: hash.nullable() })).max(500),
    }),
    response: answer({
      files: z.array(z.strictObject({ ...place, outcome })),
      trouble: troubleSchema.nullable(),
    }),
  },
  'vault.remove': {
    request: z.strictObject({ path: vaultPath, expects: hash }),
    response: answer({ outcome }),
  },
  /** Gives a file another ending, so that its name is free and its text is kept. */
  'vault.set-aside': { request: z.strictObject({ path: vaultPath }), response: answer({ path: z.string() }) },
}

export const vaultEvents = {
  /** Something below the folder was changed by another program. */
  'vault.changed': nothing,
}
