// Code as other programs copy it: lines as elements, breaks or rows of a table, in a typeface whose letters are all of one width.
import { linesOf, unwrap } from './edit-pasted-dom.ts'

const oneWidth = /mono|courier|consolas|menlo|fira code|source code|cascadia|inconsolata/i
const isOneWidth = (element: HTMLElement): boolean => oneWidth.test(element.style.fontFamily)

function languageOf(element: Element): string {
  const named =
    element.closest('[class*="language-"], [class*="brush:"]') ?? element.querySelector('[class*="language-"]')
  return /(?:language-|brush:\s*)([\w+#-]+)/.exec(named?.className ?? '')?.[1] ?? ''
}

function asBlock(element: Element, text: string): void {
  const pre = element.ownerDocument.createElement('pre')
  const code = element.ownerDocument.createElement('code')
  const language = languageOf(element)
  if (language !== '') code.className = `language-${language}`
  code.textContent = text
  pre.append(code)
  element.replaceWith(pre)
}

/** Numbers beside the lines are the program's, not the code's. */
const besides = '.gutter, .line-number, .line-numbers, .lineno, .linenos, [data-line-number]:empty, td.blob-num'

/** A table or block that some programs make of code: a line for each row or element of it. */
const codeBlocks = 'table.highlight, table.highlighttable, .syntaxhighlighter, .codeContent'

/** An editor's copy: one block, its spaces kept, in letters of one width. */
function isEditorBlock(element: HTMLElement): boolean {
  return isOneWidth(element) && /^(?:pre|break-spaces)/.test(element.style.whiteSpace)
}

/** Paragraphs all of whose letters are of one width, one after another. */
function isCodeLine(element: Element | null): boolean {
  if (!(element instanceof HTMLElement) || !['P', 'DIV'].includes(element.tagName)) return false
  const parts = [...element.childNodes].filter((node) => (node.textContent ?? '').trim() !== '')
  return (
    parts.length > 0 && (isOneWidth(element) || parts.every((node) => node instanceof HTMLElement && isOneWidth(node)))
  )
}

function joinCodeLines(body: HTMLElement): void {
  for (const element of [...body.querySelectorAll('p, div')]) {
    if (!element.isConnected || !isCodeLine(element) || element.querySelector('p, div, pre, table, li') !== null)
      continue
    if (element.closest('pre, td, th, li') !== null) continue
    const lines = [element]
    for (let next = element.nextElementSibling; next !== null && isCodeLine(next); next = next.nextElementSibling)
      lines.push(next)
    const text = lines.map(linesOf).join('\n')
    for (const line of lines.slice(1)) line.remove()
    asBlock(element, text)
  }
}

/** Words of one width among others are code in a sentence. */
function markInline(body: HTMLElement): void {
  for (const span of body.querySelectorAll<HTMLElement>('span, font')) {
    const face = span.getAttribute('face') ?? ''
    const isCode = isOneWidth(span) || oneWidth.test(face)
    if (!isCode || span.closest('pre, code') !== null || (span.textContent ?? '').trim() === '') continue
    const code = span.ownerDocument.createElement('code')
    code.textContent = span.textContent
    span.replaceWith(code)
  }
}

/** What is written within one line. */
const inLine = 'h1, h2, h3, h4, h5, h6, a, b, strong, i, em, u, s, del, strike, sub, sup, small, mark, code, span, font'

/** A block of code has lines of its own: within another one its fence would swallow the words that follow. */
function freeFromLines(body: HTMLElement): void {
  for (const pre of body.querySelectorAll('pre'))
    for (let around = pre.parentElement?.closest(inLine); around; around = pre.parentElement?.closest(inLine))
      unwrap(around)
}

export function repairCode(body: HTMLElement): void {
  for (const block of body.querySelectorAll(codeBlocks)) {
    for (const one of block.querySelectorAll(besides)) one.remove()
    asBlock(block, linesOf(block))
  }
  for (const pre of [...body.querySelectorAll('pre')]) {
    if (!pre.isConnected) continue
    for (const one of pre.querySelectorAll(besides)) one.remove()
    asBlock(pre, linesOf(pre))
  }
  for (const code of [...body.querySelectorAll('code')])
    if (code.closest('pre') === null && /\n/.test(linesOf(code))) asBlock(code, linesOf(code))
  for (const block of [...body.querySelectorAll<HTMLElement>('div, p')])
    if (block.isConnected && isEditorBlock(block)) asBlock(block, linesOf(block))
  joinCodeLines(body)
  freeFromLines(body)
  markInline(body)
}
