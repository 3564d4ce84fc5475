// Words as office programs copy them: weight, slant and height are styles there, and names of styles are headings.
import { allowedLink } from '../../../../shared/rules/text/allowed-link.ts'
import { renamed, unwrap, wrapInside } from './edit-pasted-dom.ts'

/** The address in another program's detour. */
function ownAddress(href: string): string {
  const detour = /^https:\/\/www\.google\.com\/url\?(?:.*&)?q=([^&]+)/.exec(href)?.[1]
  try {
    return detour === undefined ? href : decodeURIComponent(detour)
  } catch {
    return href
  }
}

function repairLinks(body: HTMLElement): void {
  for (const link of body.querySelectorAll('a')) {
    const url = allowedLink(ownAddress(link.getAttribute('href') ?? ''))
    if (url === null || (link.textContent ?? '').trim() === '') unwrap(link)
    else {
      link.setAttribute('href', url)
      link.removeAttribute('title')
    }
  }
  for (const picture of body.querySelectorAll('img')) picture.replaceWith(picture.alt)
  for (const math of body.querySelectorAll('math')) math.replaceWith(math.textContent ?? '')
}

function isHeavy({ style, localName }: HTMLElement): boolean {
  if (style.fontWeight === '') return localName === 'b' || localName === 'strong'
  return style.fontWeight.startsWith('bold') || Number(style.fontWeight) >= 600
}
function isSlanted({ style, localName }: HTMLElement): boolean {
  if (style.fontStyle === '') return localName === 'i' || localName === 'em'
  return style.fontStyle === 'italic' || style.fontStyle === 'oblique'
}

/** Styles as elements. A heading is heavy anyway. */
function repairStyles(body: HTMLElement): void {
  for (const element of [...body.querySelectorAll<HTMLElement>('b, strong, i, em, span, font, u, mark, p, td')]) {
    if (element.closest('pre, code') !== null) continue
    const { style } = element
    const isHeading = element.closest('h1, h2, h3, h4, h5, h6, th') !== null
    const height = { super: 'sup', sub: 'sub' }[style.verticalAlign]
    if (height !== undefined) wrapInside(element, height)
    if (/line-through/.test(`${style.textDecoration} ${style.textDecorationLine}`)) wrapInside(element, 'del')
    if (isSlanted(element)) wrapInside(element, 'em')
    if (isHeavy(element) && !isHeading) wrapInside(element, 'strong')
    if (/^(?:b|strong|i|em|span|font|u|mark)$/.test(element.localName)) unwrap(element)
  }
}

const letters = (plain: string, small: string): ReadonlyMap<string, string> =>
  new Map([...plain].map((sign, at) => [sign, [...small][at] ?? '']))
const raised = letters('0123456789+-−=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ')
const lowered = letters('0123456789+-−=()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎')

/** The ending of "1st", "2nd", "3e", which is raised for its looks alone. */
const ordinal = /^(?:st|nd|rd|th|er|re|e|[eè]me)$/i
const signs: Readonly<Record<string, string>> = { tm: '™', sm: '℠' }

const isOrdinal = (element: Element, text: string) =>
  element.localName === 'sup' && ordinal.test(text) && /\d$/.test(element.previousSibling?.textContent ?? '')

/** "10⁶", "H₂O"; what has no such letters is told with a sign: "x^(max)". */
function repairHeights(body: HTMLElement): void {
  for (const element of [...body.querySelectorAll('sup, sub')].reverse()) {
    const [small, before] = element.localName === 'sup' ? ([raised, '^'] as const) : ([lowered, '_'] as const)
    const text = (element.textContent ?? '').trim()
    const own = [...text].map((one) => small.get(one))
    const isReference = element.querySelector('a') !== null || /^\[.*\]$/.test(text)
    const sign = element.localName === 'sup' ? signs[text.toLowerCase()] : undefined
    if (isReference || text === '' || isOrdinal(element, text)) unwrap(element)
    else if (sign !== undefined) element.replaceWith(sign)
    else if (own.every((one) => one !== undefined)) element.replaceWith(own.join(''))
    else element.replaceWith(/^[\p{L}\p{N}]$/u.test(text) ? `${before}${text}` : `${before}(${text})`)
  }
}

/** Word names its headings by style: "MsoTitle", "MsoHeading2", an outline level. */
function repairHeadings(body: HTMLElement): void {
  for (const element of [...body.querySelectorAll('p, div')]) {
    const level =
      element.className === 'MsoTitle'
        ? '1'
        : (/^MsoHeading([1-6])$/.exec(element.className)?.[1] ??
          /mso-outline-level:\s*([1-6])/.exec(element.getAttribute('style') ?? '')?.[1])
    if (level !== undefined) renamed(element, `h${level}`)
  }
}

/** A space that may not break is a space like any other, except in code. */
function repairSpaces(body: HTMLElement): void {
  const texts = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode())
    if (text.parentElement?.closest('pre, code') === null)
      text.textContent = (text.textContent ?? '').replaceAll('\u00a0', ' ')
}

const blocks =
  'p, div, ul, ol, li, table, caption, tr, td, th, pre, blockquote, h1, h2, h3, h4, h5, h6, dl, dt, dd, hr, section, article, main, header, footer, aside, figure, figcaption, address, details, summary'

/** Markdown's emphasis ends with its paragraph: around a block its signs would stand there as signs. */
function endAtBlocks(body: HTMLElement): void {
  for (const element of [...body.querySelectorAll('strong, em, del, a, code')])
    if (element.closest('pre') === null && element.querySelector(blocks) !== null) unwrap(element)
}

/** Signs stand next to the words, not next to a space. */
function moveSpacesOut(body: HTMLElement): void {
  // From the innermost: a space goes out through all that is around it.
  for (const element of [...body.querySelectorAll('strong, em, del, a')].reverse()) {
    if (element.closest('pre, code') !== null) continue
    const [first, last] = [element.firstChild, element.lastChild]
    const before = /^\s+/.exec(first?.nodeType === Node.TEXT_NODE ? (first.textContent ?? '') : '')?.[0] ?? ''
    if (first !== null && before !== '') first.textContent = (first.textContent ?? '').slice(before.length)
    const after = /\s+$/.exec(last?.nodeType === Node.TEXT_NODE ? (last.textContent ?? '') : '')?.[0] ?? ''
    if (last !== null && after !== '') last.textContent = (last.textContent ?? '').slice(0, -after.length)
    if (before !== '') element.before(before)
    if (after !== '') element.after(after)
    if ((element.textContent ?? '') === '') element.remove()
  }
}

export function repairTextStyles(body: HTMLElement): void {
  repairHeadings(body)
  repairLinks(body)
  repairStyles(body)
  repairHeights(body)
  repairSpaces(body)
  endAtBlocks(body)
  moveSpacesOut(body)
  body.normalize()
}
