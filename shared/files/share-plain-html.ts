// A request in plain markup, for wherever no script runs: made from the copy that leaves and nothing else, its passages numbered.
import type { SharedCopy } from '../records/shared-copy.ts'
import { statusInText } from '../rules/evidence/criterion-status-words.ts'
import { blocksOf, renderedText } from '../rules/markdown/markdown-blocks.ts'
import { type Block, blockText } from '../rules/markdown/text-block.ts'
import { numberedThings, type Passage, requestCode } from '../rules/sharing/numbered-passages.ts'
import { askSentence, formatLine, levelWords } from '../rules/sharing/review-request-words.ts'
import { dayWords } from '../rules/time/day-words.ts'
import { escaped } from './escape-html.ts'

const elements = { paragraph: 'p', heading: 'h4', item: 'p', quote: 'blockquote', code: 'pre', row: 'p' } as const

/** `mark` stands before the words: a number in brackets, or nothing. */
function blockHtml(block: Block, mark = ''): string {
  const element = elements[block.kind]
  const marker = block.marker === '' ? '' : `${escaped(block.marker)} `
  return `<${element}>${mark === '' ? '' : `<b>${mark}</b> `}${marker}${escaped(blockText(block))}</${element}>`
}

const textHtml = (text: string): string =>
  blocksOf(text)
    .map((block) => blockHtml(block))
    .join('\n')

const section = (heading: string, html: string): string =>
  html === '' ? '' : `<section>\n<h2>${escaped(heading)}</h2>\n${html}\n</section>`

const list = (items: readonly string[], tag: 'ol' | 'ul' = 'ul'): string =>
  items.length === 0 ? '' : `<${tag}>\n${items.map((html) => `<li>${html}</li>`).join('\n')}\n</${tag}>`

function standingHtml({ standing, from, sentOn }: SharedCopy): string[] {
  const name = from.name.trim() || 'Your sender'
  const moved = standing.moved.map(
    ({ criterionId, statement, place, from: was, to }) =>
      `${escaped(statement)}<br>${escaped([criterionId, place].filter((one) => one !== '').join(', '))}: from ${statusInText[was]} to ${statusInText[to]}`,
  )
  const actions = standing.actions.map(({ text, due, isReaders }) => {
    const whose = isReaders ? 'Yours' : `${name}’s`
    const by = due === null ? '' : `, due ${dayWords(due, sentOn ?? '')}`
    return `${escaped(renderedText(text))}<br>${escaped(`${whose}${by}`)}`
  })
  const words = levelWords(standing)
  return [
    section(`${name}’s level and goal`, `${lineHtml(words)}${textHtml(standing.towards)}`),
    section('Criteria that changed since you last met', list(moved)),
    section('Open actions', list(actions)),
  ]
}

const lineHtml = (line: string) => (line === '' ? '' : `<p>${escaped(line)}</p>`)

const passageHtml = ({ block, number }: Passage) => blockHtml(block, `[${number}]`)

const thingsHtml = (copy: SharedCopy): string[] =>
  numberedThings(copy, blocksOf).map(({ label, title, parts }) => {
    const body = parts.map(({ heading, passages }) => {
      const head = heading === title ? '' : `<h3>${escaped(heading)}</h3>\n`
      return `${head}${passages.map(passageHtml).join('\n')}`
    })
    return section(title, [...(label === '' ? [] : [`<p>${escaped(label)}</p>`]), ...body].join('\n'))
  })

/** How to answer without the page: numbers, and the line by which Cairn knows the request. */
function howToAnswer(copy: SharedCopy): string {
  const question = copy.questions.length === 0 ? '' : ' A question begins with Q: “Q1: …”.'
  return section(
    'To answer by email',
    `<p>Write the number of a passage and your words on a line of their own: “12: …”.${question} Text without a number becomes a general remark. Leave this line in your answer:</p>\n<p><b>Cairn request ${requestCode(copy)}</b></p>`,
  )
}

/** The whole request as an article, once, in reading order. */
export function shareWords(copy: SharedCopy): string {
  const { help, session, questions, asked, sentOn } = copy
  const asks = questions.map(({ text }, at) => `<b>[Q${at + 1}]</b> ${textHtml(text)}`)
  const parts = [
    `<h1>${escaped(askSentence(copy))}</h1>`,
    section('Kind of help', textHtml(help)),
    session === null
      ? ''
      : section(
          `What we meet for on ${dayWords(session.day, sentOn ?? '')}`,
          `${lineHtml(formatLine(copy))}${textHtml(session.goal)}`,
        ),
    section('The problem as stated', session === null ? '' : textHtml(session.problem)),
    section('Questions', list(asks)),
    ...standingHtml(copy),
    howToAnswer(copy),
    ...thingsHtml(copy),
    section('Criteria you are asked about', list(asked.map(({ statement }) => escaped(statement)))),
  ]
  return `<article id="as-text">\n${parts.filter((html) => html !== '').join('\n')}\n</article>`
}
