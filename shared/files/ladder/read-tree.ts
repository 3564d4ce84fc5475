// YAML and JSON as a tree: keys unique, aliases unfolded within limits, scalars as they were written.
import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type ParsedNode,
  parseAllDocuments,
  type YAMLError,
} from 'yaml'
import { failed, ok, type Result } from '../../result.ts'
import type { LadderTrouble } from './ladder-error-types.ts'
import { ladderLimits } from './ladder-limits.ts'
import type { Tree, TreeEntry } from './yaml-json-tree.ts'

class TreeTrouble extends Error {
  readonly trouble: LadderTrouble
  constructor(trouble: LadderTrouble) {
    super(trouble.kind)
    this.trouble = trouble
  }
}

interface Walk {
  readonly source: Document.Parsed
  readonly lineOf: (offset: number) => string
  /** Nodes that contain the one being read. */
  readonly open: Set<unknown>
  values: number
  hasAlias: boolean
}

const offsetOf = (node: { range?: readonly number[] | null }): number => node.range?.[0] ?? 0

function check(node: ParsedNode, walk: Walk): void {
  walk.values += 1
  const trouble = troubleAt(node, walk)
  if (trouble !== null) throw new TreeTrouble({ ...trouble, place: walk.lineOf(offsetOf(node)) })
}

/** Without its place, which takes long to count. */
function troubleAt(node: ParsedNode, walk: Walk): Extract<LadderTrouble, { place: string }> | null {
  const place = ''
  if (walk.values > ladderLimits.values) {
    const most = ladderLimits.values
    return walk.hasAlias ? { kind: 'alias-bomb', place } : { kind: 'too-many', what: 'values', most, place }
  }
  if (walk.open.has(node)) return { kind: 'cycle', place }
  return walk.open.size >= ladderLimits.depth ? { kind: 'too-deep', place, most: ladderLimits.depth } : null
}

function resolved(alias: Alias.Parsed, walk: Walk): ParsedNode | null {
  walk.hasAlias = true
  const found = alias.resolve(walk.source)
  if (found === undefined)
    throw new TreeTrouble({
      kind: 'broken',
      format: 'YAML',
      place: walk.lineOf(offsetOf(alias)),
      detail: `The alias *${alias.source} has no anchor`,
    })
  return found as ParsedNode
}

const keyText = (key: unknown): string => (isScalar(key) ? String(key.value ?? '') : String(key))

function scalarText(node: ParsedNode): string {
  if (!isScalar(node)) return ''
  const text = String(node.value ?? '')
  const isPlain = node.type === 'PLAIN'
  return isPlain && /^(?:null|Null|NULL|~|)$/.test(text) ? '' : text
}

/** `<<` takes in the keys of another map that are not there. */
function entriesOf(node: ParsedNode, walk: Walk): TreeEntry[] {
  if (!isMap(node)) return []
  const own: TreeEntry[] = []
  const merged: TreeEntry[] = []
  for (const pair of node.items) {
    const key = keyText(pair.key)
    const value = treeOf(pair.value as ParsedNode | null, walk)
    if (key !== '<<') own.push({ key, value })
    else
      for (const one of value.kind === 'list' ? value.items : [value])
        if (one.kind === 'map') for (const entry of one.entries) merged.push(entry)
  }
  const keys = new Set(own.map(({ key }) => key))
  return [...own, ...merged.filter(({ key }) => !keys.has(key))]
}

function treeOf(node: ParsedNode | null, walk: Walk): Tree {
  if (node === null) return { kind: 'text', text: '' }
  check(node, walk)
  if (isScalar(node)) return { kind: 'text', text: scalarText(node) }
  walk.open.add(node)
  try {
    if (isAlias(node)) return treeOf(resolved(node, walk), walk)
    if (isSeq(node)) return { kind: 'list', items: node.items.map((item) => treeOf(item as ParsedNode, walk)) }
    return { kind: 'map', entries: entriesOf(node, walk) }
  } finally {
    walk.open.delete(node)
  }
}

function parserTrouble(
  error: YAMLError,
  text: string,
  format: string,
  lineOf: (offset: number) => string,
): LadderTrouble {
  const place = lineOf(error.pos[0])
  // The parser stops by itself where brackets nest deeper than it can follow.
  if (error.code === 'RESOURCE_EXHAUSTION') return { kind: 'too-deep', place, most: ladderLimits.depth }
  if (error.code !== 'DUPLICATE_KEY')
    return { kind: 'broken', format, place, detail: error.message.split(' at line ')[0]?.split('\n')[0] ?? '' }
  const key = /^\s*(?:"([^"\n]*)"|'([^'\n]*)'|([^:\n]*))/.exec(text.slice(error.pos[0]))
  return { kind: 'duplicate-key', place, key: (key?.[1] ?? key?.[2] ?? key?.[3] ?? '').trim() }
}

/** Several documents of one file become a list. `format` is what the trouble calls it. */
export function readTree(text: string, format: 'YAML' | 'JSON'): Result<Tree, LadderTrouble> {
  const lineOf = (offset: number): string => `line ${text.slice(0, offset).split('\n').length}`
  try {
    const documents = parseAllDocuments(text, {
      schema: 'failsafe',
      uniqueKeys: true,
      prettyErrors: false,
      logLevel: 'silent',
    })
    if (!Array.isArray(documents)) return failed({ kind: 'no-criteria', format })
    const broken = documents.flatMap(({ errors }) => errors)[0]
    if (broken !== undefined) return failed(parserTrouble(broken, text, format, lineOf))
    const walk = { lineOf, open: new Set<unknown>(), values: 0, hasAlias: false }
    const trees: Tree[] = []
    for (const source of documents) {
      const at: Walk = { ...walk, source, values: trees.length === 0 ? 0 : walk.values }
      const isEmpty = source.contents === null || (isScalar(source.contents) && scalarText(source.contents) === '')
      if (!isEmpty) trees.push(treeOf(source.contents as ParsedNode, at))
      walk.values = at.values
    }
    const [first] = trees
    return ok(trees.length === 1 && first !== undefined ? first : { kind: 'list', items: trees })
  } catch (error) {
    if (error instanceof TreeTrouble) return failed(error.trouble)
    // The parser itself goes as deep as the file does.
    if (error instanceof RangeError) return failed({ kind: 'too-deep', place: '', most: ladderLimits.depth })
    throw error
  }
}
