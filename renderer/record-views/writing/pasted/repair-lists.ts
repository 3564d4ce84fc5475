// Lists as other programs copy them: a list beside the item it belongs to, items that say their depth as a number, paragraphs that only
// look like items, boxes drawn in many ways. What comes out are lists within items.
import { renamed } from './edit-pasted-dom.ts'

const isList = (node: Element | null): node is HTMLElement =>
  node instanceof HTMLElement && (node.localName === 'ul' || node.localName === 'ol')

/** An item that stands alone; `level` counts from 0, `start` is the number it begins its list with. */
interface FlatItem {
  readonly level: number
  readonly name: 'ul' | 'ol'
  readonly start: string | null
  readonly content: readonly Node[]
}

const deepestLevel = 20
const number = (text: string | undefined) => Math.min(Number.parseInt(text ?? '0', 10) || 0, deepestLevel)

/** Words and elements right in a list, in no item, become items. */
function wrapStrays(list: HTMLElement): void {
  let item: HTMLElement | null = null
  for (const node of [...list.childNodes]) {
    const isOwn = node instanceof Element && (node.localName === 'li' || isList(node))
    if (isOwn || (node.textContent ?? '').trim() === '') item = null
    else {
      if (item === null) {
        item = list.ownerDocument.createElement('li')
        node.before(item)
      }
      item.append(node)
    }
  }
}

/** Part of a list was copied: its items stand in none. */
function wrapLoneItem(item: HTMLElement): void {
  if (isList(item.parentElement)) return
  const before = item.previousElementSibling
  const list = isList(before) && item.previousSibling === before ? before : item.ownerDocument.createElement('ul')
  if (list !== before) item.before(list)
  list.append(item)
}

/** Lists within items, in the order of the flat ones. */
function nested(items: readonly FlatItem[], document: Document): HTMLElement[] {
  const outermost: HTMLElement[] = []
  const open: { level: number; list: HTMLElement }[] = []
  for (const { level, name, start, content } of items) {
    while ((open.at(-1)?.level ?? -1) > level) open.pop()
    const here = open.at(-1)
    if (here?.level !== level || here.list.localName !== name) {
      if (here?.level === level) open.pop()
      const list = document.createElement(name)
      if (start !== null) list.setAttribute('start', start)
      const holder = open.at(-1)?.list.lastElementChild
      if (holder == null) outermost.push(list)
      else holder.append(list)
      open.push({ level, list })
    }
    const item = document.createElement('li')
    item.append(...content)
    open.at(-1)?.list.append(item)
  }
  return outermost
}

/** Word's items are paragraphs; the mark before the words is Word's own and says which sort of list it is. */
function wordItem(element: HTMLElement): FlatItem[] {
  const style = element.getAttribute('style') ?? ''
  const mark = element.querySelector('[style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i]')
  const sign = (mark?.textContent ?? '').replaceAll('\u00a0', ' ').trim()
  mark?.remove()
  const ordered = /^\(?([0-9]+|[a-z]|[ivx]+)[.)]/i.exec(sign)?.[1]
  return [
    {
      level: Math.max(0, number(/level(\d+)/.exec(style)?.[1]) - 1),
      name: ordered === undefined ? 'ul' : 'ol',
      start: /^\d+$/.test(ordered ?? '') ? (ordered ?? null) : null,
      content: [...element.childNodes],
    },
  ]
}

/** Items that carry their level as a number: on their list, or each on itself. */
function numberedItems(list: HTMLElement): FlatItem[] {
  return [...list.children].map((item) => ({
    level: number(list.dataset.indent ?? /ql-indent-(\d+)/.exec(item.className)?.[1]),
    name: item.getAttribute('data-list') === 'ordered' || list.localName === 'ol' ? 'ol' : 'ul',
    start: list.getAttribute('start'),
    content: [...item.childNodes],
  }))
}

function flatItems(element: Element | null): FlatItem[] {
  if (!(element instanceof HTMLElement)) return []
  if (element.localName === 'p' && /mso-list:\s*l\d/i.test(element.getAttribute('style') ?? ''))
    return wordItem(element)
  const isNumbered =
    isList(element) &&
    (element.dataset.indent !== undefined || element.querySelector(':scope > [class*="ql-indent"]') !== null)
  return isNumbered ? numberedItems(element) : []
}

/** Neighbours of one sort become lists together. */
function nestFlat(body: HTMLElement): void {
  for (const first of [...body.querySelectorAll('p, ul, ol')]) {
    if (!first.isConnected) continue
    const items: FlatItem[] = []
    const gone: Element[] = []
    for (let at: Element | null = first; at !== null; at = at.nextElementSibling) {
      const found = flatItems(at)
      if (found.length === 0) break
      items.push(...found)
      gone.push(at)
    }
    if (items.length === 0) continue
    first.before(...nested(items, body.ownerDocument))
    for (const element of gone) element.remove()
  }
}

/** A list right within a list belongs to the item before it. */
function nestBeside(body: HTMLElement): void {
  for (const list of [...body.querySelectorAll('ul > ul, ul > ol, ol > ul, ol > ol')]) {
    const before = list.previousElementSibling
    if (before?.localName === 'li') before.append(list)
    else {
      const item = body.ownerDocument.createElement('li')
      list.replaceWith(item)
      item.append(list)
    }
  }
}

/** Each number of its own in a list of its own, as some programs copy them, is one list. */
function joinNumbered(body: HTMLElement): void {
  for (const list of [...body.querySelectorAll<HTMLOListElement>('ol[start]')]) {
    const before = list.previousElementSibling
    const next = before instanceof HTMLOListElement ? before.start + before.children.length : null
    if (next === list.start && before !== null && list.isConnected) {
      before.append(...list.children)
      list.remove()
    }
  }
}

/** A list whose first item says its number begins there. */
function startAtValues(body: HTMLElement): void {
  for (const item of body.querySelectorAll<HTMLLIElement>('ol:not([start]) > li[value]:first-child'))
    item.parentElement?.setAttribute('start', String(item.value))
}

const done = '[aria-checked="true"], .checked, [data-checked="true"], :has(> .checkbox-on)'
const open = '[aria-checked="false"], [data-checked="false"], .inline-task-list > li, :has(> .checkbox-off)'

/** A box before an item: drawn by a role, a class or a neighbour, it becomes what browsers draw. */
function markTasks(body: HTMLElement): void {
  for (const item of body.querySelectorAll('li')) {
    const isDone = item.matches(done)
    if (item.querySelector(':scope > input, :scope > label > input, :scope > p > input') !== null) continue
    if (!isDone && !item.matches(open)) continue
    const box = body.ownerDocument.createElement('input')
    box.type = 'checkbox'
    box.toggleAttribute('checked', isDone)
    item.prepend(box, ' ')
  }
}

export function repairLists(body: HTMLElement): void {
  for (const menu of body.querySelectorAll('menu')) renamed(menu, 'ul')
  for (const item of [...body.querySelectorAll('li')]) wrapLoneItem(item)
  for (const list of body.querySelectorAll<HTMLElement>('ul, ol')) wrapStrays(list)
  nestFlat(body)
  nestBeside(body)
  startAtValues(body)
  joinNumbered(body)
  markTasks(body)
}
