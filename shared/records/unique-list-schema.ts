// A list in which nothing may stand twice.
import * as z from 'zod'

/** At most `most` elements, each of which `nameOf` names differently. */
export const eachOnce = <T>(element: z.ZodType<T>, most: number, nameOf: (one: T) => string, error: string) =>
  z
    .array(element)
    .max(most)
    .refine((given) => new Set(given.map(nameOf)).size === given.length, { error })
