// Files dropped anywhere on the window are handed to the host, and a calm frame says that they may be. Places that take files
// themselves, such as a text, come first.
import type { Host } from '../platform/host.ts'
import styles from './handle-dropped-files.module.css'

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true

/** Drawn without React: it also lies over the restore screen and over a failure. Dragging is a mouse's; the menu and a button do the same. */
function dropFrame(): HTMLElement {
  const frame = document.createElement('div')
  frame.className = styles.frame ?? ''
  frame.setAttribute('aria-hidden', 'true')
  const words = document.createElement('p')
  words.textContent = 'Drop to open in Cairn'
  const kinds = document.createElement('span')
  kinds.textContent = 'Feedback, a review request or an export. Nothing is imported until you confirm.'
  const card = document.createElement('div')
  card.append(words, kinds)
  frame.append(card)
  return frame
}

export function handleDroppedFiles(host: Host): void {
  const frame = dropFrame()
  const hide = () => frame.remove()
  addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return
    // A text has taken it for its own.
    if (event.defaultPrevented) return hide()
    event.preventDefault()
    if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy'
    if (!frame.isConnected) document.body.append(frame)
  })
  addEventListener('dragleave', (event) => {
    // Between two elements of the page there is another one to go to.
    if (event.relatedTarget === null) hide()
  })
  addEventListener('drop', (event) => {
    hide()
    if (event.defaultPrevented || !hasFiles(event) || event.dataTransfer === null) return
    event.preventDefault()
    void host.handOver(event.dataTransfer)
  })
}
