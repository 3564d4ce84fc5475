// In a browser, where only the browser prints: the page that will be printed, and how it is handed to the print dialog.
import { useEffect, useRef } from 'react'
import { packetPage } from '../../../shared/files/packet-html.ts'
import { packetStyle } from '../../../shared/files/packet-style.ts'
import type { ToWrite } from './packet-files.ts'
import styles from './packet-preview.module.css'

/** The packet as it stands in its page: every word of it was escaped there, and nothing in it runs. */
function packetElement({ document: packet, mark }: ToWrite): HTMLElement | null {
  const page = packetPage(packet, mark, { css: '', hash: '' })
  return new DOMParser().parseFromString(page, 'text/html').querySelector<HTMLElement>('.packet')
}

const styleElement = (css: string): HTMLStyleElement => {
  const style = document.createElement('style')
  style.textContent = css
  return style
}

/** Its look is its own: inside of a shadow nothing of the app reaches it. */
export function Paper({ what }: { what: ToWrite }) {
  const holder = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = packetElement(what)
    if (holder.current === null || element === null) return
    const root = holder.current.shadowRoot ?? holder.current.attachShadow({ mode: 'open' })
    root.replaceChildren(styleElement(`${packetStyle('', '')}.packet{margin:0}`), element)
  }, [what])
  return <div ref={holder} className={styles.paper} />
}

/** Opens the browser's print dialog with the packet and nothing else; its title is the name the file gets. */
export function printByBrowser(what: ToWrite): void {
  const element = packetElement(what)
  if (element === null) return
  const { title } = what.document
  const { paper = 'a4' } = what
  // Paper is white also where the window is dark.
  const onlyIt =
    '@media screen{body>.packet{display:none}}@media print{:root{color-scheme:light!important}html,body{background:#fff!important}body>:not(.packet){display:none!important}}'
  const style = styleElement(`${packetStyle(title, '', paper)}${onlyIt}`)
  const before = document.title
  document.head.append(style)
  document.body.append(element)
  document.title = title
  window.print()
  document.title = before
  element.remove()
  style.remove()
}
