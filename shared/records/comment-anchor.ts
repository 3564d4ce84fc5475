// Where a comment belongs: the whole of what was shared, a thing, a part of it, or a passage, found by its words as W3C's TextQuoteSelector does.
import * as z from 'zod'
import { aroundQuote, quoteLimit } from './field-choices.ts'

/**
 * A passage of a part's rendered text (`rules/markdown/markdown-blocks.ts`): its exact words, and what stands right before and after
 * them. Empty before the first and after the last character of the part.
 */
export const Quote = z.strictObject({
  exact: z.string().min(1).max(quoteLimit),
  prefix: z.string().max(aroundQuote),
  suffix: z.string().max(aroundQuote),
})
export type Quote = z.infer<typeof Quote>

/** A part's name in its thing: `context`, or `options/<id>/whyLost` for a field of a line. */
export const PartId = z.string().min(1).max(200)
/** A record's id; for a criterion `<roadmap id>/<criterion id>`. */
export const ThingId = z.string().min(1).max(100)

export const Anchor = z
  .strictObject({
    /** Null: "since we last met", or all of it. */
    thingId: ThingId.nullable(),
    /** Null: the whole thing. */
    partId: PartId.nullable(),
    /** Null: the whole part. */
    quote: Quote.nullable(),
  })
  .refine(({ partId, quote }) => quote === null || partId !== null, { error: 'a passage stands in a part' })
export type Anchor = z.infer<typeof Anchor>
