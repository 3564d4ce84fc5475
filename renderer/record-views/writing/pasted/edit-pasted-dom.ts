// Small moves in the tree of what was pasted.

/** The same children in an element of another name; attributes are left behind. */
export function renamed(element: Element, name: string): HTMLElement {
  const other = element.ownerDocument.createElement(name)
  other.append(...element.childNodes)
  element.replaceWith(other)
  return other
}

export const unwrap = (element: Element): void => element.replaceWith(...element.childNodes)

/** Puts what an element holds into another one inside it. */
export function wrapInside(element: Element, name: string): void {
  const inner = element.ownerDocument.createElement(name)
  inner.append(...element.childNodes)
  element.append(inner)
}

/** Every text below, in order. A line break is one, and so is the end of a block. */
export function linesOf(element: Element): string {
  let text = ''
  const isBlock = (one: Element) => /^(?:DIV|P|LI|TR|SECTION)$/.test(one.tagName)
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) text += node.textContent ?? ''
    if (!(node instanceof Element)) return
    if (node.tagName === 'BR') text += '\n'
    else {
      if (isBlock(node) && text !== '' && !text.endsWith('\n')) text += '\n'
      node.childNodes.forEach(visit)
      if (isBlock(node) && !text.endsWith('\n')) text += '\n'
    }
  }
  element.childNodes.forEach(visit)
  return text.replaceAll('\u00a0', ' ').replace(/\n+$/, '')
}
