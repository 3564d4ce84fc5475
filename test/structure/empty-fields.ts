// Fields that none of the given values shows: always null, empty or without lines, or a choice that is never made.
import { type Shape, waysOf } from '../freeze/shape-of.ts'

const isEmpty = (value: unknown) => value === '' || (Array.isArray(value) && value.length === 0)

function choicesNeverMade(shape: Shape, values: readonly unknown[], path: string): string[] {
  const choices = shape.enum ?? (shape.type === 'boolean' ? [true, false] : [])
  return choices.filter((one) => !values.includes(one)).map((one) => `${path}: never ${JSON.stringify(one)}`)
}

/** `path` names the values: `proposal`. */
export function emptyFields(shape: Shape, values: readonly unknown[], path: string): string[] {
  const there = values.filter((value) => value !== undefined && value !== null)
  const [way = shape] = waysOf(shape).filter(({ type }) => type !== 'null')
  const own = there.length === 0 ? ['only null'] : there.every(isEmpty) ? ['only empty'] : []
  const fields = Object.entries(way.properties ?? {}).flatMap(([name, field]) =>
    there.length === 0
      ? []
      : emptyFields(
          field,
          there.map((one) => Object(one)[name]),
          `${path}.${name}`,
        ),
  )
  const lines = there.flatMap((one) => (Array.isArray(one) ? one : []))
  const ofLines = way.items === undefined || lines.length === 0 ? [] : emptyFields(way.items, lines, path)
  return [...own.map((words) => `${path}: ${words}`), ...choicesNeverMade(way, there, path), ...fields, ...ofLines]
}
