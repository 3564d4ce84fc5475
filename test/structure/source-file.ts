// One parsed source file: what it imports and its syntax tree. The rules ask this and never the disk.
import { dirname, posix } from 'node:path'
import { parseSync } from 'oxc-parser'

export interface Import {
  /** As written. */
  specifier: string
  /** A path from the top of the project for a relative import, else the package's name. */
  target: string
  isRelative: boolean
  isTypeOnly: boolean
}

export interface Node {
  type: string
  start: number
  end: number
  [key: string]: unknown
}

export interface SourceFile {
  path: string
  text: string
  lineCount: number
  imports: Import[]
  program: Node
  startsWithComment: boolean
  reExports: number
}

export interface Finding {
  path: string
  rule: string
  message: string
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** Every node of the tree, parents first. */
export function* everyNode(node: Node): Generator<Node> {
  yield node
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* everyNode(child)
  }
}

const packageOf = (specifier: string) =>
  specifier.startsWith('node:')
    ? specifier
    : specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/')

function importOf(path: string, specifier: string, isTypeOnly: boolean): Import {
  const isRelative = specifier.startsWith('.')
  const bare = specifier.replace(/\?.*$/, '')
  const target = isRelative ? posix.normalize(posix.join(dirname(path), bare)) : packageOf(bare)
  return { specifier, target, isRelative, isTypeOnly }
}

const isTypeImport = (entries: { isType: boolean }[]) => entries.length > 0 && entries.every((entry) => entry.isType)
const unquoted = (text: string) => text.replace(/^['"`]|['"`]$/g, '')

export function parseSource(path: string, text: string): SourceFile {
  const parsed = parseSync(path, text)
  if (parsed.errors.length > 0) throw new Error(`${path} does not parse: ${parsed.errors[0]?.message}`)
  const { staticImports, staticExports, dynamicImports } = parsed.module
  const reExports = staticExports.flatMap((each) => each.entries.filter((entry) => entry.moduleRequest))
  const imports = [
    ...staticImports.map((each) => importOf(path, each.moduleRequest.value, isTypeImport(each.entries))),
    ...reExports.map((entry) => importOf(path, entry.moduleRequest?.value ?? '', entry.isType)),
    ...dynamicImports.map(({ moduleRequest: { start, end } }) =>
      importOf(path, unquoted(text.slice(start, end)), false),
    ),
  ]
  // The parser's tree and ours agree on `type`, `start` and `end`; the rest is looked at before it is used.
  const program = parsed.program satisfies { type: string } as unknown as Node
  const firstLine = text.replace(/^#!.*\n/, '')
  return {
    path,
    text,
    lineCount: text.replace(/\n$/, '').split('\n').length,
    imports,
    program,
    startsWithComment: /^\s*(\/\/|\/\*)/.test(firstLine),
    reExports: reExports.length,
  }
}

export const inFolder = (path: string, folder: string) => path.startsWith(`${folder}/`)
export const isTest = (path: string) => inFolder(path, 'test')
export const isConfig = (path: string) => /(\.config|vite\.preload\.config)\.(ts|mts|mjs)$/.test(path)
