// Diagrams in a packet's text: which block of code is one, and a flowchart said in words where it cannot be drawn.
import { listed } from '../text/number-words.ts'

const head =
  /^\s*(?:(?:flowchart|graph)\s+(?:LR|RL|TB|TD|BT)\b|(?:sequenceDiagram|classDiagram(?:-v2)?|stateDiagram(?:-v2)?|erDiagram|quadrantChart|gitGraph)\b)/

/** Whether these lines of code are a diagram that Mermaid draws. */
export const isDiagram = (code: string): boolean => head.test(code)

const node = /^([\p{L}\p{N}_]+)(?:\s*(?:\[+|\(+|\{+)\s*"?([^"\])}]*)"?\s*(?:\]+|\)+|\}+))?/u
const arrow =
  /^\s*(?:--\s+([^-|>\n]+?)\s+--+>|==\s+([^=|>\n]+?)\s+==+>|-\.\s+([^.|>\n]+?)\s+\.-+>|(?:<?--+>|--+|==+>|-\.-+>)(?:\|"?([^|"\n]*)"?\|)?)\s*/
const aside = /^(?:subgraph|end|style|classDef|class|linkStyle|direction|click)\b/

interface Edge {
  readonly from: string
  readonly to: string
  readonly label: string
}

/** The edges of one line, in turn; `names` gets what its shapes are called. Null where the line is written in another way. */
function edgesOf(line: string, names: Map<string, string>): Edge[] | null {
  const edges: Edge[] = []
  let rest = line
  let from = ''
  let label = ''
  while (rest !== '') {
    const shape = node.exec(rest)
    const [whole, id = '', name = ''] = shape ?? []
    if (whole === undefined) return null
    if (name.trim() !== '') names.set(id, name.trim())
    if (from !== '') edges.push({ from, to: id, label })
    rest = rest.slice(whole.length).trim()
    const between = arrow.exec(rest)
    if (rest !== '' && between === null) return null
    from = id
    label = (between?.[1] ?? between?.[2] ?? between?.[3] ?? between?.[4] ?? '').trim()
    rest = rest.slice(between?.[0].length ?? 0)
  }
  return edges
}

/** "Diagram: Invoices to Copy (events), Copy to Quotes and Quotes to Customer."; '' for any other kind of diagram. */
export function diagramWords(code: string): string {
  if (!/^\s*(?:flowchart|graph)\b/.test(code)) return ''
  const lines = code.split(/[\n;]/).slice(1)
  const names = new Map<string, string>()
  const all = lines
    .map((line) => line.replace(/%%.*/, '').trim())
    .filter((line) => line !== '' && !aside.test(line))
    .map((line) => edgesOf(line, names))
  const edges = all.flatMap((one) => one ?? [])
  if (all.includes(null) || edges.length === 0) return ''
  const name = (id: string) => names.get(id) ?? id
  const said = edges.map(({ from, to, label }) => `${name(from)} to ${name(to)}${label === '' ? '' : ` (${label})`}`)
  return `Diagram: ${listed(said)}.`
}
