// Size, names and forbidden syntax of a single file. Each message says the way out.
import { basename } from 'node:path'
import {
  everyNode,
  type Finding,
  inFolder,
  isConfig,
  isNode,
  isTest,
  type Node,
  type SourceFile,
} from './source-file.ts'

const mostLines = 250
const mostFunctionLines = 40
const bannedName = /^(utils?|helpers?|common|misc|manager|types|index)\.(ts|tsx|mts|mjs|js)$/
const windowGuard = 'electron/create-guarded-window.ts'
const workerStart = 'renderer/workers/start-worker.ts'
const functionTypes = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'])

const linesOf = (text: string, node: Node) => text.slice(node.start, node.end).split('\n').length

const nameOf = (node: unknown) => (isNode(node) && typeof node.name === 'string' ? node.name : null)
const isMember = (node: Node, object: string, property: string) =>
  node.type === 'MemberExpression' && nameOf(node.object) === object && nameOf(node.property) === property

function sizeFindings(file: SourceFile): [string, string][] {
  const found: [string, string][] = []
  if (file.lineCount > mostLines) {
    found.push([
      'file size',
      `has ${file.lineCount} lines, at most ${mostLines}. Way out: move one of its concerns to a file named for it`,
    ])
  }
  if (isTest(file.path)) return found
  for (const node of everyNode(file.program)) {
    const lines = functionTypes.has(node.type) ? linesOf(file.text, node) : 0
    if (lines > mostFunctionLines) {
      const line = file.text.slice(0, node.start).split('\n').length
      found.push([
        'function size',
        `line ${line}: a function of ${lines} lines, at most ${mostFunctionLines}. Way out: move a step of it to a function named for what it answers`,
      ])
    }
  }
  return found
}

function nameFindings(file: SourceFile): [string, string][] {
  const name = basename(file.path)
  const found: [string, string][] = []
  if (bannedName.test(name)) found.push(['names', `${name} says nothing. Way out: name the file for what is inside`])
  if (!/^[a-z0-9.-]+$/.test(name)) found.push(['names', `${name} is not kebab-case. Way out: rename it`])
  if (file.reExports > 0)
    found.push(['no barrels', 're-exports from another file. Way out: import from where the thing lives'])
  if (!file.startsWithComment)
    found.push(['first line', 'does not begin with a comment. Way out: say in one line why the file exists'])
  return found
}

/** `text.slice(0, 10)` and its like: what cuts the day of UTC off an instant. */
function isCutDay(node: Node): boolean {
  if (node.type !== 'CallExpression' || !isNode(node.callee) || node.callee.type !== 'MemberExpression') return false
  const call = nameOf(node.callee.property) ?? ''
  const args = (Array.isArray(node.arguments) ? node.arguments : []).map((one) => (isNode(one) ? one.value : undefined))
  if (call === 'split') return args[0] === 'T'
  return ['slice', 'substring', 'substr'].includes(call) && args[0] === 0 && args[1] === 10
}

const argumentsOf = (node: Node): Node[] => (Array.isArray(node.arguments) ? node.arguments.filter(isNode) : [])

/** The one call that a `default:` gives back; null where it does anything else. */
function callAtDefault(body: unknown): Node | null {
  const [only, ...more] = Array.isArray(body) ? body.filter(isNode) : []
  const given = only?.type === 'ReturnStatement' && more.length === 0 ? only.argument : null
  return isNode(given) && given.type === 'CallExpression' ? given : null
}

/**
 * A switch over kinds (`record.kind`, `recordKind`) whose `default:` would answer for a kind that comes later. It may end in
 * `unanswered(…)`, or hand the rest of a trouble on as it is: with a kind that no one answers neither compiles.
 */
function isKindLeftToDefault(node: Node): boolean {
  if (node.type !== 'SwitchStatement' || !isNode(node.discriminant) || !Array.isArray(node.cases)) return false
  const { discriminant } = node
  const on = nameOf(discriminant.type === 'MemberExpression' ? discriminant.property : discriminant) ?? ''
  const rest = node.cases.filter(isNode).find(({ test }) => test === null)
  if (!/kind$/i.test(on) || rest === undefined) return false
  const call = callAtDefault(rest.consequent)
  if (call === null || nameOf(call.callee) === 'unanswered') return call === null
  return nameOf(discriminant.object) !== 'trouble' || !argumentsOf(call).some((one) => nameOf(one) === 'trouble')
}

function syntaxFinding(file: SourceFile, node: Node): [string, string] | null {
  if (node.type === 'ExportDefaultDeclaration' && !isConfig(file.path)) {
    return ['no default exports', 'has a default export. Way out: export it by its name']
  }
  if (node.type === 'TSAnyKeyword')
    return ['no any', 'says `any`. Way out: parse the value with its schema, or say `unknown` and narrow it']
  if (isMember(node, 'window', 'desktop') && !inFolder(file.path, 'renderer/platform') && !isTest(file.path)) {
    return ['only platform reads window.desktop', 'reads window.desktop. Way out: call renderer/platform']
  }
  if (isCutDay(node) && !isTest(file.path)) {
    return [
      'a day is not cut from an instant',
      'cuts ten characters off a text, which of an instant is the day of UTC. Way out: dayOfInstant with the owner’s zone',
    ]
  }
  if (isKindLeftToDefault(node) && !isTest(file.path)) {
    return [
      'every kind is answered',
      'leaves kinds to a `default:`. Way out: a case for each kind, an object keyed by kind, or a line of every kind in shared/kinds',
    ]
  }
  const isWindow = node.type === 'NewExpression' && nameOf(node.callee) === 'BrowserWindow'
  if (isWindow && file.path !== windowGuard && !isTest(file.path)) {
    return ['every window is guarded', `makes a BrowserWindow. Way out: make it through ${windowGuard}`]
  }
  const isWorker = node.type === 'NewExpression' && nameOf(node.callee) === 'Worker' && !isTest(file.path)
  if (isWorker && !file.imports.some(({ target }) => target === workerStart)) {
    return ['every worker is watched', `starts a Worker by itself. Way out: hand its making to ${workerStart}`]
  }
  return null
}

const ambient = new Set(['Date', 'process', 'window', 'document', 'crypto', 'performance', 'localStorage', 'navigator'])

/** Identifiers that are read as variables, not names of properties, keys or types. */
function ambientReads(file: SourceFile): string[] {
  const found: string[] = []
  for (const node of everyNode(file.program)) {
    if (isMember(node, 'Math', 'random')) found.push('Math.random')
    if (isMember(node, 'Temporal', 'Now')) found.push('Temporal.Now')
    const read = [node.object, node.callee, node.argument, node.right, node.init].map(nameOf)
    const args = Array.isArray(node.arguments) ? node.arguments.map(nameOf) : []
    for (const name of [...read, ...args]) if (name && ambient.has(name)) found.push(name)
  }
  return [...new Set(found)]
}

export function findFormBreaks(file: SourceFile): Finding[] {
  const found = [...sizeFindings(file), ...nameFindings(file)]
  for (const node of everyNode(file.program)) {
    const finding = syntaxFinding(file, node)
    if (finding) found.push(finding)
  }
  if (inFolder(file.path, 'shared')) {
    for (const name of ambientReads(file)) {
      found.push([
        'shared has no clock, chance or host',
        `reads ${name}. Way out: take it as an argument (today, a new id)`,
      ])
    }
  }
  return found.map(([rule, message]) => ({ path: file.path, rule, message: `${message}.` }))
}
