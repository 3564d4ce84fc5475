// What the messages of the bridge are made of: bytes, counts, and names that stand for a file.
import * as z from 'zod'

// By tag and not by instanceof: bytes cross realms (preload, page, test window) on their way.
export const bytes = z.custom<Uint8Array<ArrayBuffer>>(
  (value) => Object.prototype.toString.call(value) === '[object Uint8Array]',
  'Expected bytes',
)
export const count = z.int().min(0)
export const extension = z.string().regex(/^[a-z0-9]{1,12}$/)
/** Names a file that is being written or read, for as long as it is. */
export const token = z.string().min(1).max(100)
