// The texts in a source file that a person can read: JSX, labels, hints, notices, dialogs, errors. Guessed from the form of a text, so a few names
// of code may be among them; what no person reads (imports, types, broken assumptions that are thrown) is left out.
import { isNode, type Node, type SourceFile } from '../structure/source-file.ts'

export interface FoundText {
  readonly line: number
  /** Computed parts stand in braces, as in `{count} records`. */
  readonly text: string
}

/** Attributes whose values are names for code: styles, ids, roles, states. */
const codeAttributes =
  /^(?:className|classNames|style|styles|id|role|key|type|href|src|rel|target|name|value|dir|lang|c|fz|variant|color|size|data-.*|aria-(?:live|current|haspopup|autocomplete|controls|labelledby|describedby))$/

/** Selectors, addresses, styles, drawings, policies, headers, patterns. */
const codeForms =
  /^(?:[.#/@]|https?:|--|var\(|calc\(|M\d|\d+px)|[{;]\s*$|=>|\(\?|\\[sdwp]|^[a-z]+-src |\w+\/\w+; charset|^[\w-]+=|(?:^| )\w+-\w+:|\d(?:px|rem|em|fr)\b|\b(?:solid|inherit|flex|grid|auto) /

const hasTwoWords = (text: string) => /\p{L}[^\p{L}]*\s[^\p{L}]*\p{L}/u.test(text)
const isCapitalized = (text: string) => /^\p{Lu}\p{Ll}+[.:?!…]*$/u.test(text)
const isForCode = (text: string) =>
  /^[\w-]+$/.test(text) ? !isCapitalized(text) : text.length > 600 || codeForms.test(text)
const isRead = (text: string) => !isForCode(text) && (hasTwoWords(text) || isCapitalized(text))

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim()

const childrenOf = (node: Node): Node[] =>
  Object.values(node).flatMap((value) => (Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : []))

const skipped = new Set(['ImportDeclaration', 'ImportExpression', 'ExportAllDeclaration', 'ThrowStatement'])
const isSkipped = ({ type, test }: Node) =>
  skipped.has(type) || type.startsWith('TS') || (type === 'SwitchCase' && test === undefined)

/** What is printed to a console is for people who build Cairn. */
const isConsole = ({ type, callee }: Node) =>
  type === 'CallExpression' && isNode(callee) && isNode(callee.object) && callee.object.name === 'console'

/** What of a node is only for types or for code. Assertions and generic calls keep their expression. */
function inside(node: Node): Node[] {
  if (/^TS(?:As|Satisfies|NonNull)Expression$/.test(node.type)) return isNode(node.expression) ? [node.expression] : []
  if (isSkipped(node) || isConsole(node)) return []
  if (node.type === 'JSXAttribute') {
    const { name } = node.name as { name: unknown }
    return typeof name === 'string' && codeAttributes.test(name) ? [] : childrenOf(node)
  }
  if (node.type === 'BinaryExpression' && /^[!=]==?$/.test(String(node.operator))) return []
  if (node.type === 'Property' && node.computed !== true && isNode(node.value)) return [node.value]
  return childrenOf(node)
}

function templateText({ quasis, expressions }: Node, source: string): string {
  const pieces = (quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked)
  const computed = (expressions as Node[]).map(({ start, end }) => `{${source.slice(start, end)}}`)
  return pieces.map((piece, at) => piece + (computed[at] ?? '')).join('')
}

/** One run of JSX with what stands between its words. */
function jsxText(node: Node, source: string): string {
  if (node.type === 'JSXText') return String(node.value)
  if (node.type === 'JSXElement' || node.type === 'JSXFragment') return jsxRun(node, source)
  const held = node.type === 'JSXExpressionContainer' && isNode(node.expression) ? node.expression : null
  if (held?.type === 'Literal') return String(held.value)
  return held === null || held.type === 'JSXEmptyExpression'
    ? ''
    : `{${tidy(source.slice(held.start, held.end)).slice(0, 60)}}`
}
const jsxRun = ({ children }: Node, source: string): string =>
  (children as Node[]).map((child) => jsxText(child, source)).join('')

const isRun = ({ type, children }: Node) =>
  (type === 'JSXElement' || type === 'JSXFragment') &&
  (children as Node[]).some((child) => child.type === 'JSXText' && /\p{L}/u.test(String(child.value)))

/** Every text of the file, in its order. A run of JSX with words in it is one text. */
export function textsOfFile({ program, text: source }: SourceFile): FoundText[] {
  const found: FoundText[] = []
  const lineOf = (at: number) => source.slice(0, at).split('\n').length
  const add = (node: Node, text: string) => {
    if (/\p{L}/u.test(text)) found.push({ line: lineOf(node.start), text: tidy(text) })
  }
  const visit = (node: Node, isInRun: boolean): void => {
    if (isRun(node) && !isInRun) add(node, jsxRun(node, source))
    const isWithin = isInRun || isRun(node)
    if (node.type === 'Literal' && typeof node.value === 'string' && isRead(node.value)) add(node, node.value)
    if (node.type === 'TemplateLiteral') {
      const text = templateText(node, source)
      if (isRead(text.replace(/\{[^}]*\}/g, ' 0 '))) add(node, text)
    }
    for (const child of inside(node)) visit(child, isWithin)
  }
  visit(program, false)
  return found.filter(({ text }, at) => found.findIndex((one) => one.text === text) === at)
}
