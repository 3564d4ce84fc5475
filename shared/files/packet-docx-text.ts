// A packet's texts in a Word document: words with their claims as links to the appendix, quotations, and code as it stands.
import { InternalHyperlink, NoBreakHyphen, Paragraph, type ParagraphChild, TextRun } from 'docx'
import type { PacketBlock } from '../records/packet-edition.ts'
import { diagramWords, isDiagram } from '../rules/packet/diagram-in-packet.ts'
import { partsOf } from '../rules/packet/packet-code-fences.ts'
import { textRuns } from '../rules/packet/packet-text.ts'

/** Numbers of the claims that the appendix has. */
export type Known = ReadonlySet<number>

/** Signs that XML cannot hold, whichever way they are written. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g
export const clean = (text: string) => text.replace(unwritable, '')

/** Word wants to be told which way a paragraph runs: the way its first letter does, as a browser finds it. */
export const directionOf = (text: string): { bidirectional?: true } =>
  /^\P{L}*[\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u.test(text) ? { bidirectional: true } : {}

export const anchor = (number: number) => `claim-${number}`

interface WordStyle {
  readonly italics?: boolean
  /** In half points, where a claim is not in a line of the sheet's own size. */
  readonly size?: number
}

const figure =
  /(\d) (?=(?:ms|s|min|h|d|kB|MB|GB|TB|W|kW|%|€|\$|£|seconds?|minutes?|hours?|days?|weeks?|months?|years?)(?![\p{L}\d]))/gu
/** No line ends between a number and its unit. */
const unbroken = (words: string) => words.replace(figure, '$1\u00a0')

/** Words with their claims as links to the appendix; a number that resolves to nothing stays a word. */
export function written(text: string, known: Known, style: WordStyle = {}): ParagraphChild[] {
  const size = style.size === undefined ? {} : { size: style.size }
  return textRuns(clean(text)).map((run) => {
    if (run.kind === 'words') return new TextRun({ text: unbroken(run.words), ...style })
    // Its number never goes to the next line without its letter.
    const mark = new TextRun({ children: ['C', new NoBreakHyphen(), String(run.number)], style: 'Claim', ...size })
    return known.has(run.number) ? new InternalHyperlink({ anchor: anchor(run.number), children: [mark] }) : mark
  })
}

/** A table has no space of its own below. */
const belowTable = { spacing: { before: 160 } }

/** A paragraph whose lines are breaks. Word takes a tab for a stop of its own, so it is the spaces it stands for. */
const code = (lines: string, style: 'Code' | 'QuotedCode'): Paragraph =>
  new Paragraph({
    style,
    children: clean(lines)
      .replaceAll('\t', '    ')
      .split('\n')
      .map((line, at) => new TextRun({ text: line, ...(at === 0 ? {} : { break: 1 }) })),
  })

/** Word draws no diagram from its source: a flowchart is told in words. */
function diagramOr(lines: string, style: 'Code' | 'QuotedCode'): Paragraph {
  const words = isDiagram(lines) ? diagramWords(lines) : ''
  return words === ''
    ? code(lines, style)
    : new Paragraph({ ...directionOf(words), children: [new TextRun(clean(words))] })
}

export function textParagraphs(one: PacketBlock, known: Known, isBelowTable: boolean): Paragraph[] {
  const parts = partsOf(one)
  const lead = one.lead === '' ? [] : [new TextRun({ text: `${clean(one.lead)}. `, bold: true })]
  const above = isBelowTable ? belowTable : {}
  const alone =
    parts[0]?.kind === 'code' && lead.length > 0 ? [new Paragraph({ ...above, keepNext: true, children: lead })] : []
  const shown = parts.map(({ kind, text: words }, at) => {
    if (kind === 'code') return diagramOr(words, 'Code')
    const head = at === 0 ? lead : []
    return new Paragraph({
      ...directionOf(words),
      ...(at === 0 ? above : {}),
      children: [...head, ...written(words.trim(), known)],
    })
  })
  return [...alone, ...shown]
}

export function quoteParagraphs(one: PacketBlock, known: Known): Paragraph[] {
  const { by } = one
  const said = partsOf(one).map(({ kind, text: words }) =>
    kind === 'code'
      ? diagramOr(words, 'QuotedCode')
      : new Paragraph({
          ...directionOf(words),
          style: 'Quotation',
          children: written(words.trim(), known, { italics: true }),
        }),
  )
  const who = by === '' ? [] : [new Paragraph({ style: 'Said', children: [new TextRun(clean(by))] })]
  return [...said, ...who]
}
