// A link that leads outside leaves through the host, after a click: the window itself never goes anywhere, and main denies new windows.
import { troubleSentence } from '../../shared/bridge-error-messages.ts'
import { allowedLink } from '../../shared/rules/text/allowed-link.ts'
import type { Host } from '../platform/host.ts'
import { showNotice } from '../ui/show-notice.ts'

/** The allow-listed address behind a click, or null when it leads to a place of the app or to nothing. */
function outsideAddress(event: MouseEvent): string | null {
  const anchor = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[target="_blank"]') : null
  return anchor === null ? null : allowedLink(anchor.href)
}

/** Answers how to stop. Left and middle clicks and Enter count; a browser's own menu on the link stays its own. */
export function openLinksOutside(host: Host): () => void {
  const onClick = (event: MouseEvent) => {
    const url = event.button < 2 ? outsideAddress(event) : null
    if (url === null) return
    event.preventDefault()
    void host.request('link.open', { url }).then((answer) => {
      if (!answer.ok) void showNotice({ words: troubleSentence(answer.trouble), stays: true })
    })
  }
  document.addEventListener('click', onClick)
  document.addEventListener('auxclick', onClick)
  return () => {
    document.removeEventListener('click', onClick)
    document.removeEventListener('auxclick', onClick)
  }
}
