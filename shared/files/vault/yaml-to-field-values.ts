// A value of a front matter as the field it is for wants it: by the field's schema, never by what YAML takes it for.
import type { Tree } from '../ladder/yaml-json-tree.ts'
import type { Shape } from './schema-shape.ts'
import { type VaultNames, withIds } from './vault-links.ts'

/** Thrown at the first value that does not fit; `readRecord` turns it into a named trouble. */
export class Unfit extends Error {
  readonly field: string
  readonly detail: string
  constructor(field: string, detail: string) {
    super(field)
    this.field = field
    this.detail = detail
  }
}

/** What stands where a file says nothing: nothing. Undefined where a field is always something. */
export function absent(shape: Shape): unknown {
  if (shape.isNullable) return null
  switch (shape.form) {
    case 'text':
      return shape.takesEmpty ? '' : undefined
    case 'list':
      return []
    case 'flag':
      return false
    case 'number':
      return undefined
    case 'map':
      return Object.fromEntries([...shape.fields].map(([name, one]) => [name, absent(one)]))
  }
}

function numberOf(text: string, path: string): number {
  const number = Number(text)
  if (text.trim() === '' || !Number.isFinite(number)) throw new Unfit(path, `“${text.slice(0, 40)}” is not a number`)
  return number
}

function flagOf(text: string, path: string): boolean {
  if (/^(?:true|yes|on)$/i.test(text)) return true
  if (/^(?:false|no|off)$/i.test(text)) return false
  throw new Unfit(path, `“${text.slice(0, 40)}” is neither true nor false`)
}

type IdOf = VaultNames['idOf']

function mapOf(tree: Extract<Tree, { kind: 'map' }>, shape: Extract<Shape, { form: 'map' }>, path: string, idOf: IdOf) {
  const entries = new Map(tree.entries.map(({ key, value }) => [key, value]))
  const unknown = [...entries.keys()].find((key) => !shape.fields.has(key))
  if (unknown !== undefined) throw new Unfit(`${path}.${unknown}`, '')
  return Object.fromEntries(
    [...shape.fields].map(([name, one]) => {
      const value = entries.get(name)
      return [name, value === undefined ? absent(one) : valueIn(value, one, `${path}.${name}`, idOf)]
    }),
  )
}

/** Throws `Unfit`. `path` is dotted, for the sentence. */
export function valueIn(tree: Tree, shape: Shape, path: string, idOf: IdOf): unknown {
  const isBlank = tree.kind === 'text' && tree.text === ''
  if (isBlank && shape.isNullable && !(shape.form === 'text' && shape.takesEmpty)) return null
  switch (shape.form) {
    case 'list':
      if (isBlank) return []
      if (tree.kind === 'list') return tree.items.map((one, at) => valueIn(one, shape.each, `${path}.${at}`, idOf))
      // One alone is written without a list by hand.
      return [valueIn(tree, shape.each, path, idOf)]
    case 'map':
      if (tree.kind === 'map') return mapOf(tree, shape, path, idOf)
      if (isBlank) return absent(shape)
      break
    case 'text':
      if (tree.kind === 'text') return withIds(tree.text, shape.isFree, idOf)
      break
    case 'number':
      if (tree.kind === 'text') return numberOf(tree.text, path)
      break
    case 'flag':
      if (tree.kind === 'text') return flagOf(tree.text, path)
      break
  }
  throw new Unfit(path, tree.kind === 'text' ? 'a list is expected' : 'a single value is expected')
}
