// A value in which nothing is left out: every field, every list, and over several turns every choice a field may be made of.
import * as z from 'zod'

export interface ValueOf {
  /** Which of a field's choices, and whether the smallest or the largest number. */
  readonly turn: number
  /** `proposal.options.name` */
  readonly path: string
  /** Answers what stands there instead; undefined, or what does not fit, leaves it to its schema. */
  readonly instead: (path: string, turn: number, name: string) => unknown
}

const ways = (schema: z.core.$ZodType): number => {
  if (schema instanceof z.ZodEnum) return schema.options.length
  if (schema instanceof z.ZodBoolean) return 2
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) return ways(schema.unwrap())
  if (schema instanceof z.ZodObject) return Math.max(1, ...Object.values(schema.shape).map(ways))
  return 1
}

/** How many turns it takes until every choice of every field was made. */
export const turnsOf = (schema: z.ZodObject): number =>
  Math.max(1, ...Object.values(schema.shape).map((field) => (field instanceof z.ZodArray ? 1 : ways(field))))

function numberOf(schema: z.ZodNumber, turn: number): number {
  const { minValue, maxValue } = schema
  const least = minValue !== null && minValue > -1_000_000 ? minValue : 0
  const most = maxValue !== null && maxValue < 1_000_000 ? maxValue : least + 1840.5
  const whole = schema.isInt ? Math.floor(most) : most
  return [whole, least, Math.min(whole, Math.max(least, 3))][turn % 3] ?? whole
}

const shaped = ['2025-03-03', '2025-03-03T10:00:00.000Z', '10:30', 'DEC-S2', 'a'.repeat(64)]

/** Marks, accents, other scripts and signs of Markdown, as people write. */
function textOf(schema: z.ZodType, { path, turn }: ValueOf): string {
  const text = `${path} ${turn}: “déjà vu”, 漢字 & <b>**bold**</b>`
  const found = [...shaped, text, text.slice(0, 40)].find((one) => schema.safeParse(one).success)
  if (found === undefined)
    throw new Error(`${path}: teach full-value.ts a text of this shape, so that it is frozen too.`)
  return found
}

function listOf(schema: z.ZodArray, of: ValueOf): unknown[] {
  const element = schema.element
  // A line for each choice that one of its fields has.
  return Array.from({ length: ways(element) }, (_, at) => fullValue(element, { ...of, turn: of.turn + at }))
}

/** Throws for a schema it does not know, so that no field goes unfrozen. */
export function fullValue(schema: z.core.$ZodType, of: ValueOf): unknown {
  const { path, turn, instead } = of
  const said = instead(path, turn, path.slice(path.lastIndexOf('.') + 1))
  if (schema instanceof z.ZodType && said !== undefined && schema.safeParse(said).success) return said
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return fullValue(schema.unwrap(), of)
  if (schema instanceof z.ZodObject)
    return Object.fromEntries(
      Object.entries(schema.shape).map(([name, field]) => [name, fullValue(field, { ...of, path: `${path}.${name}` })]),
    )
  if (schema instanceof z.ZodArray) return listOf(schema, of)
  if (schema instanceof z.ZodEnum) return schema.options[turn % schema.options.length]
  if (schema instanceof z.ZodLiteral) return schema.value
  if (schema instanceof z.ZodBoolean) return turn % 2 === 0
  if (schema instanceof z.ZodNumber) return numberOf(schema, turn)
  if (schema instanceof z.ZodType) return textOf(schema, of)
  throw new Error(`${path}: teach full-value.ts this shape, so that it is frozen too.`)
}

/** The same with nothing in it that may be missing: null, no lines, no words. */
export function bareValue(schema: z.core.$ZodType, of: ValueOf): unknown {
  if (schema instanceof z.ZodNullable) return null
  if (schema instanceof z.ZodArray && schema.safeParse([]).success) return []
  if (schema instanceof z.ZodString && schema.safeParse('').success) return ''
  if (schema instanceof z.ZodObject)
    return Object.fromEntries(
      Object.entries(schema.shape).map(([name, field]) => [
        name,
        bareValue(field, { ...of, path: `${of.path}.${name}` }),
      ]),
    )
  return fullValue(schema, of)
}
