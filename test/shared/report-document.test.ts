// A report as a web page and as Markdown: the same words, nothing of them taken for a mark, empty parts left out.
import { expect, it } from 'vitest'
import { reportPage } from '../../shared/files/report-html.ts'
import { reportMarkdown } from '../../shared/files/report-markdown.ts'
import { type Report, reportPart } from '../../shared/rules/text/report-document.ts'

const report: Report = {
  title: 'Looking back on <2025>',
  label: 'Wren · 2025',
  lead: ['1. first *line*\nsecond'],
  parts: [
    reportPart('Goals | met', {
      paragraphs: ['9 of 10 & more'],
      items: ['# no heading', '<script>'],
      tables: [{ caption: 'Goals', columns: ['', 'Figure'], rows: [['A|B', '1']] }],
      note: 'By day.',
    }),
    reportPart('Empty', { note: 'Nothing to tell' }),
  ],
}

it('is a page of its own that runs nothing and escapes every word', () => {
  const page = reportPage(report, { css: 'p{}', hash: 'sha256-x' })
  expect(page).toContain("default-src 'none'; style-src 'sha256-x'")
  expect(page).toContain('<h1>Looking back on &lt;2025&gt;</h1>')
  expect(page).toContain('<li>&lt;script&gt;</li>')
  expect(page).toContain('<p>1. first *line*<br>second</p>')
  expect(page).toContain('<th scope="row">A|B</th><td>1</td>')
  expect(page).not.toContain('Empty')
  expect(page).not.toContain('<script')
})

it('is Markdown in which no word is a mark', () => {
  const text = reportMarkdown(report)
  expect(text).toContain('# Looking back on \\<2025\\>')
  expect(text).toContain('1\\. first \\*line\\*  \nsecond')
  expect(text).toContain('- \\# no heading\n- \\<script\\>')
  expect(text).toContain('| A\\|B | 1 |')
  expect(text).toContain('*By day.*')
  expect(text).not.toContain('Empty')
})
