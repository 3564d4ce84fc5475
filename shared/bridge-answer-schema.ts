// What every answer over the bridge is: what was asked for, or a trouble with its kind.
import * as z from 'zod'
import { troubleSchema } from './bridge-error-schema.ts'

export const nothing = z.strictObject({})
const refusal = z.strictObject({ ok: z.literal(false), trouble: troubleSchema })

export const answer = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.discriminatedUnion('ok', [z.strictObject({ ok: z.literal(true), ...shape }), refusal])
