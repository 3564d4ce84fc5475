// A report as one HTML file: opens in any browser, offline, asks for nothing, runs nothing, and prints to the PDF. It has the packet's look.
import { hasContent, type Report, type ReportPart, type ReportTable } from '../rules/text/report-document.ts'
import { escaped } from './escape-html.ts'
import { pageHead } from './html-page-head.ts'
import type { PageStyle } from './packet-html.ts'

const paragraphs = (texts: readonly string[]) =>
  texts.map((text) => `<p>${escaped(text.trim()).replaceAll('\n', '<br>')}</p>`).join('\n')

function table({ caption, columns, rows }: ReportTable): string {
  const heads = columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('')
  const lines = rows.map(([first = '', ...others]) => {
    const cells = others.map((cell) => `<td>${escaped(cell)}</td>`).join('')
    return `<tr><th scope="row">${escaped(first)}</th>${cells}</tr>`
  })
  return `<table><caption>${escaped(caption)}</caption><thead><tr>${heads}</tr></thead><tbody>${lines.join('\n')}</tbody></table>`
}

const list = (items: readonly string[]) =>
  items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('\n')}</ul>`

const part = (one: ReportPart): string =>
  [
    `<section>\n<h2>${escaped(one.heading)}</h2>`,
    paragraphs(one.paragraphs),
    list(one.items),
    ...one.tables.map(table),
    one.note === '' ? '' : `<p class="period">${escaped(one.note)}</p>`,
    '</section>',
  ]
    .filter((text) => text !== '')
    .join('\n')

/** What the packet's look has no word for. */
export const reportStyle =
  '.packet ul{margin:.25rem 0 .5625rem 1.25rem}.packet li{padding:.125rem 0;unicode-bidi:plaintext}\n'

/** The whole file; the style's hash is in its policy. */
export function reportPage(report: Report, { css, hash }: PageStyle): string {
  const title = escaped(report.title)
  return `${pageHead({ title: title, css, hash, allowed: ' font-src data:;' })}
<body>
<main class="packet">
<header><h1>${title}</h1><p class="period">${escaped(report.label)}</p></header>
${paragraphs(report.lead)}
${report.parts.filter(hasContent).map(part).join('\n')}
</main>
</body>
</html>
`
}
