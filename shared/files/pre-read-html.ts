// The pre-read as one HTML file: opens in any browser, offline, asks for nothing, runs nothing. Every word in it is escaped.
import { type NamedDocument, type PreRead, preparedWords } from '../rules/sessions/pre-read.ts'
import { escaped } from './escape-html.ts'
import { pageHead } from './html-page-head.ts'

/** The tokens of the look, by value: the file stands alone. The policy below names this text by its hash. */
export const preReadStyle = `:root{color-scheme:light dark;--paper:#F5F6F3;--ink:#1B2225;--ink-2:#454F52;--ink-3:#586366;--line:#D3D8D2;--tarn:#15566C}
@media (prefers-color-scheme:dark){:root{--paper:#171D20;--ink:#E5E9E4;--ink-2:#B7C0BE;--ink-3:#98A4A3;--line:#2E383A;--tarn:#86C3D6}}
*{box-sizing:border-box;margin:0;padding:0}
body{background:var(--paper);color:var(--ink);font:1.0625rem/1.625rem Petrona,Georgia,"Times New Roman",serif;font-variant-numeric:tabular-nums lining-nums;padding:4rem 2rem 6rem}
main{max-width:44rem;margin:0 auto}
h1{font-size:2.125rem;line-height:2.5rem;font-weight:500;letter-spacing:-.014em;margin-top:.5rem;text-wrap:balance;overflow-wrap:anywhere}
h2{font-size:1.1875rem;line-height:1.5625rem;font-weight:600;margin-top:2.5rem}
h1,p,li{unicode-bidi:plaintext}
p,li{max-width:64ch;overflow-wrap:anywhere}
.text{white-space:pre-line;margin-top:.25rem}
.when,.topic,footer{font:.8125rem/1.125rem "Hanken Grotesk","Segoe UI",system-ui,sans-serif;color:var(--ink-3)}
.topic{display:block}
ol,ul{margin:.5rem 0 0 1.25rem}
li{padding:.25rem 0}
a{color:var(--tarn)}
footer{margin-top:4rem;border-top:1px solid var(--line);padding-top:1rem}
@media print{body{background:#fff;padding:0}h1,h2,h3,h4,h2+p:has(+h3){break-after:avoid}section:not(:has(h3)){break-inside:avoid}}
`

/** SHA-256 of the style; a test keeps the two together. */
export const preReadStyleHash = 'sha256-vQtBcwrdQX1sVM/Vw3snePnOWqRwHyql4L2OqE6yaGc='

const isWritten = (text: string) => text.trim() !== ''
const part = (title: string, text: string) =>
  isWritten(text) ? `<h2>${title}</h2>\n<p class="text">${escaped(text.trim())}</p>\n` : ''

function questionsPart({ questions }: PreRead): string {
  const items = questions.map(({ text, topic }) => {
    const topicWords = topic === null ? '' : `<span class="topic">${escaped(topic)}</span>`
    return `<li>${escaped(text)}${topicWords}</li>\n`
  })
  return items.length === 0 ? '' : `<h2>Questions</h2>\n<ol>\n${items.join('')}</ol>\n`
}

const documentItem = ({ title, link }: NamedDocument) =>
  link === null ? escaped(title) : `<a href="${escaped(link)}" rel="noreferrer noopener">${escaped(title)}</a>`

function readingPart({ reading }: PreRead): string {
  const items = reading.map((one) => {
    const carried = one.carries.map((each) => `<li>${documentItem(each)}</li>\n`).join('')
    return `<li>${documentItem(one)}${carried === '' ? '' : `\n<ul>\n${carried}</ul>\n`}</li>\n`
  })
  return items.length === 0 ? '' : `<h2>To read beforehand</h2>\n<ul>\n${items.join('')}</ul>\n`
}

function preparedPart(preRead: PreRead): string {
  const words = preparedWords(preRead)
  return words === '' ? '' : `<p class="when">${escaped(words)}</p>\n`
}

/** The whole file. */
export function preReadPage(preRead: PreRead): string {
  const answer = isWritten(preRead.goal) ? preRead.goal.trim() : 'Before we meet'
  return `${pageHead({ title: 'Before we meet', css: preReadStyle, hash: preReadStyleHash })}
<body>
<main>
<p class="when">Before we meet · ${escaped(preRead.when)}</p>
<h1>${escaped(answer)}</h1>
${preparedPart(preRead)}${part('The problem as I see it', preRead.problem)}${questionsPart(preRead)}${readingPart(preRead)}${part('Since we last met', preRead.sinceWeMet)}${part('Our goal', preRead.workingTowards)}<footer>Written with Cairn. This file asks for nothing and sends nothing.</footer>
</main>
</body>
</html>
`
}
