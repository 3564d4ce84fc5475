// The channels about single files: saved, opened, carried in parts, offered to the page from outside, opened lately.
import * as z from 'zod'
import { answer, nothing } from './bridge-answer-schema.ts'
import { PART_LIMIT } from './bridge-channel-names.ts'
import { bytes, count, extension, token } from './bridge-field-schemas.ts'
import { notOfferedSchema, recentFileSchema } from './unopened-and-recent-files-schema.ts'

const readableFile = z.strictObject({ reading: token, name: z.string(), size: count })

export const fileChannels = {
  'file.save': {
    request: z.strictObject({
      suggestedName: z.string().min(1).max(200),
      bytes,
      kindName: z.string().max(80),
      extension,
    }),
    response: answer({ saved: z.boolean(), path: z.string().optional() }),
  },
  'file.open': {
    request: z.strictObject({ kindName: z.string().max(80), extensions: z.array(extension).min(1).max(20) }),
    response: answer({ file: z.strictObject({ name: z.string(), bytes }).nullable() }),
  },
  /** A large file, part after part. Nothing stands at its place before the end said it is whole. */
  'saving.begin': {
    request: z.strictObject({ suggestedName: z.string().min(1).max(200), kindName: z.string().max(80), extension }),
    /** Null when the person changed their mind. */
    response: answer({ saving: z.string().nullable() }),
  },
  'saving.part': { request: z.strictObject({ saving: token, bytes }), response: answer({}) },
  'saving.end': {
    request: z.strictObject({ saving: token, isWhole: z.boolean() }),
    response: answer({ path: z.string().nullable() }),
  },
  'reading.begin': {
    request: z.strictObject({ kindName: z.string().max(80), extensions: z.array(extension).min(1).max(20) }),
    response: answer({ file: readableFile.nullable() }),
  },
  'reading.part': {
    request: z.strictObject({ reading: token, from: count, length: z.int().min(1).max(PART_LIMIT) }),
    response: answer({ bytes }),
  },
  /** The page is done with it; `isOurs` when it was a file of Cairn, which is then among those opened lately. */
  'reading.end': {
    request: z.strictObject({ reading: token, isOurs: z.boolean().optional() }),
    response: answer({}),
  },
  /**
   * Files that were named from outside the page: by a double click, on the command line, by a drop. They stay listed until their
   * reading ends, also over a reload. What could not be offered is told once.
   */
  'offered.list': {
    request: nothing,
    response: answer({ files: z.array(readableFile), notOffered: z.array(notOfferedSchema) }),
  },
  /** Asks for files in a dialog, and offers them. */
  'offered.choose': { request: nothing, response: answer({}) },
  /** The files opened lately, the newest first, by a number and never by a path. */
  'recent.list': { request: nothing, response: answer({ files: z.array(recentFileSchema) }) },
  'recent.open': { request: z.strictObject({ id: token }), response: answer({}) },
  'recent.clear': { request: nothing, response: answer({}) },
  /** Files or a folder to import from, looked through by the host; null when the person changed their mind. Names are for reading only. */
  'gather.choose': {
    request: z.strictObject({
      what: z.enum(['files', 'folder']),
      /** The file or folder that an item of the inbox names, in place of a dialog. */
      inboxId: z.uuid().optional(),
    }),
    response: answer({
      gathered: z
        .strictObject({
          gathering: token,
          files: z.array(z.strictObject({ path: z.string(), size: count })),
          passedOver: z.array(z.strictObject({ path: z.string(), why: z.string() })),
          /** Files whose names say that there is nothing to import in them. */
          others: count,
        })
        .nullable(),
    }),
  },
  /** One of them whole, by its place in the list. */
  'gather.read': { request: z.strictObject({ gathering: token, at: count }), response: answer({ bytes }) },
  /** The day on which each file came to its Git repository, by its place in the list; empty where there is none. */
  'gather.days': {
    request: z.strictObject({ gathering: token }),
    response: answer({ days: z.array(z.strictObject({ at: count, day: z.iso.date() })) }),
  },
  'gather.end': { request: z.strictObject({ gathering: token }), response: answer({}) },
}
