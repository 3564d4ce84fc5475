// A report as Markdown: headings, paragraphs, lists and tables, and no word that is taken for a mark.
import { hasContent, type Report, type ReportPart, type ReportTable } from '../rules/text/report-document.ts'
import { escaped, paragraph } from './markdown-escape.ts'

const inOneLine = (text: string) => escaped(text).replace(/\s*\n\s*/g, ' ')
const row = (cells: readonly string[]) => `| ${cells.map(inOneLine).join(' | ')} |`
const lines = (text: string) => text.trim().split('\n').map(paragraph).join('  \n')

const table = ({ caption, columns, rows }: ReportTable): string =>
  [
    ...(caption === '' ? [] : [`**${escaped(caption)}**`, '']),
    row(columns),
    `| ${columns.map(() => '---').join(' | ')} |`,
    ...rows.map(row),
  ].join('\n')

const part = ({ heading, paragraphs, items, tables, note }: ReportPart): string =>
  [
    `## ${inOneLine(heading)}`,
    ...paragraphs.map(lines),
    ...(items.length === 0 ? [] : [items.map((item) => `- ${inOneLine(item)}`).join('\n')]),
    ...tables.map(table),
    ...(note === '' ? [] : [`*${escaped(note)}*`]),
  ].join('\n\n')

export const reportMarkdown = ({ title, label, lead, parts }: Report): string =>
  `${[`# ${inOneLine(title)}`, ...(label === '' ? [] : [escaped(label)]), ...lead.map(lines), ...parts.filter(hasContent).map(part)].join('\n\n')}\n`
