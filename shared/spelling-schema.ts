// What the page is told of spell checking, and how languages are named: as Chromium names its dictionaries, in BCP 47 ("en-US").
import * as z from 'zod'

export const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)

export const spellingSchema = z.strictObject({
  /** Whose dictionaries are used: Cairn's, those of the operating system (on a Mac), or the browser's. With the last two the rest is empty. */
  checkedBy: z.enum(['cairn', 'system', 'browser']),
  /** Where the dictionaries lie. */
  folder: z.string(),
  dictionaries: z.array(
    z.strictObject({
      language: languageTag,
      /** Comes with Cairn and cannot be removed. */
      isShipped: z.boolean(),
      /** One that is missing or damaged is not used. */
      isWhole: z.boolean(),
    }),
  ),
  /** Languages that a dictionary can be added for. */
  addable: z.array(languageTag),
  /** Words that a person taught it. */
  words: z.array(z.string()),
})

export type Spelling = z.infer<typeof spellingSchema>
