// The response to a review as one HTML file, a slot for each comment: opens anywhere, asks for nothing, runs nothing. Every word is escaped.
import type { Response, ResponseSlot } from '../rules/review/review-response.ts'
import { escaped } from './escape-html.ts'
import { pageHead } from './html-page-head.ts'
import { preReadStyle, preReadStyleHash } from './pre-read-html.ts'

const text = (words: string) => (words === '' ? '' : `<p class="text">${escaped(words)}</p>\n`)

const slotPart = ({ commentId, about, passage, sort, words, came, reason }: ResponseSlot): string =>
  `<section id="${escaped(commentId)}">
<h2>${escaped(about)}</h2>
${text(passage === '' ? '' : `“${passage}”`)}<p class="when">${escaped(sort)}, as you wrote it</p>
${text(words)}<p class="when">What came of it</p>
${text(came)}${text(reason)}</section>
`

/** The whole file. */
export function responsePage(response: Response): string {
  const name = response.to.trim()
  const title = `What came of your comments${name === '' ? '' : `, ${name}`}`
  return `${pageHead({ title: 'What came of your comments', css: preReadStyle, hash: preReadStyleHash })}
<body>
<main>
<p class="when">${escaped(response.day)}</p>
<h1>${escaped(title)}</h1>
${response.slots.map(slotPart).join('')}<footer>Written with Cairn. This file asks for nothing and sends nothing.</footer>
</main>
</body>
</html>
`
}
