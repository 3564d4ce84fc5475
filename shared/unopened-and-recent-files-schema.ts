// The shape of what main says about files that were named from outside the page, apart from its words.
import * as z from 'zod'

export const notOfferedSchema = z.discriminatedUnion('why', [
  z.strictObject({
    why: z.enum(['missing', 'folder', 'special', 'unreadable']),
    name: z.string(),
    folder: z.string(),
  }),
  z.strictObject({ why: z.literal('too-large'), name: z.string(), size: z.int().min(0), limit: z.int().min(0) }),
  /** Dragged out of another program, without a place on the disk. */
  z.strictObject({ why: z.literal('no-path') }),
  /** So many were named beyond those taken at once. */
  z.strictObject({ why: z.literal('too-many'), leftOut: z.int().min(1) }),
  /** Something on the command line that is neither an option nor a file. */
  z.strictObject({ why: z.literal('unknown-option'), option: z.string() }),
])

export const recentFileSchema = z.strictObject({ id: z.string().min(1).max(100), name: z.string(), folder: z.string() })
