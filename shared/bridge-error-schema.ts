// The shape of what can go wrong between the page and its host, apart from its words: only what parses an answer needs it.
import * as z from 'zod'

export const troubleSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('read-only') }),
  z.strictObject({ kind: z.literal('disk-full') }),
  z.strictObject({ kind: z.literal('not-found') }),
  z.strictObject({ kind: z.literal('damaged') }),
  z.strictObject({ kind: z.literal('not-a-dictionary') }),
  z.strictObject({ kind: z.literal('too-large'), limit: z.int().min(0), size: z.int().min(0) }),
  z.strictObject({ kind: z.literal('link-refused') }),
  z.strictObject({ kind: z.literal('not-here') }),
  z.strictObject({ kind: z.literal('same-place') }),
  z.strictObject({ kind: z.literal('bad-request'), detail: z.string() }),
  z.strictObject({ kind: z.literal('bad-answer'), detail: z.string() }),
  z.strictObject({ kind: z.literal('host-gone') }),
  z.strictObject({ kind: z.literal('failed'), detail: z.string() }),
])
