// What a schema no longer accepts that an earlier one did, and what it asks for that the earlier one did not know.

import { type Shape, waysOf } from '../freeze/shape-of.ts'

export interface Difference {
  /** In words: "proposal.title: at most 400 (was 500)". */
  readonly narrowed: readonly string[]
  /** Paths of fields that must be there and were not. */
  readonly added: readonly string[]
}

const upperBounds = ['maxLength', 'maxItems', 'maximum'] as const
const lowerBounds = ['minLength', 'minItems', 'minimum'] as const

const valuesOf = (shape: Shape): readonly unknown[] | undefined =>
  shape.const === undefined ? shape.enum : [shape.const]

function narrowedBounds(was: Shape, now: Shape, path: string): string[] {
  const lower = lowerBounds.filter((name) => (now[name] ?? -Infinity) > (was[name] ?? -Infinity))
  const upper = upperBounds.filter((name) => (now[name] ?? Infinity) < (was[name] ?? Infinity))
  return [...lower, ...upper].map((name) => `${path}: ${name} ${now[name]} (was ${was[name] ?? 'not there'})`)
}

function narrowedWords(was: Shape, now: Shape, path: string): string[] {
  const [before, after] = [valuesOf(was), valuesOf(now)]
  const gone = after === undefined ? [] : (before ?? ['any word']).filter((one) => !after.includes(one))
  const form = (['pattern', 'format'] as const)
    .filter((name) => now[name] !== undefined && now[name] !== was[name])
    .map((name) => `${path}: another ${name}`)
  return [...gone.map((one) => `${path}: no longer ${JSON.stringify(one)}`), ...form]
}

const joined = (all: readonly Difference[]): Difference => ({
  narrowed: all.flatMap(({ narrowed }) => narrowed),
  added: all.flatMap(({ added }) => added),
})

function differenceOfFields(was: Shape, now: Shape, path: string): Difference {
  const [before, after] = [was.properties ?? {}, now.properties ?? {}]
  const inBoth = Object.entries(before).map(([name, shape]): Difference => {
    const here = after[name]
    if (here === undefined) return { narrowed: [`${path}.${name}: is gone`], added: [] }
    const isAsked = now.required?.includes(name) === true && was.required?.includes(name) !== true
    const asked: Difference = { narrowed: isAsked ? [`${path}.${name}: must be there`] : [], added: [] }
    return joined([asked, difference(shape, here, `${path}.${name}`)])
  })
  const added = (now.required ?? []).filter((name) => before[name] === undefined).map((name) => `${path}.${name}`)
  return joined([...inBoth, { narrowed: [], added }])
}

function differenceOfOne(was: Shape, now: Shape, path: string): Difference {
  const own: Difference = { narrowed: [...narrowedBounds(was, now, path), ...narrowedWords(was, now, path)], added: [] }
  const lines = was.items !== undefined && now.items !== undefined ? [difference(was.items, now.items, path)] : []
  return joined([own, differenceOfFields(was, now, path), ...lines])
}

/** `path` names the value: `proposal`. */
export function difference(was: Shape, now: Shape, path: string): Difference {
  return joined(
    waysOf(was).map((way): Difference => {
      const here = waysOf(now).find(({ type }) => type === way.type || (type === 'number' && way.type === 'integer'))
      return here === undefined
        ? { narrowed: [`${path}: no longer ${way.type ?? 'anything'}`], added: [] }
        : differenceOfOne(way, here, path)
    }),
  )
}
