// What is asked of the desk alone, each answered with "not here" where there is none.
import type { BridgeRequests, BridgeResponses } from '../../shared/desktop-bridge.ts'
import { allowedLink } from '../../shared/rules/allowed-link.ts'
import type { Desk } from './desk.ts'
import { withOwnMetadata } from './pdf-metadata.ts'
import { refuse, troubleOfError } from './trouble-of-error.ts'

async function onDesk(desk: Desk | null, act: (desk: Desk) => Promise<void> | void) {
  if (desk === null) return refuse({ kind: 'not-here' })
  try {
    await act(desk)
    return { ok: true } as const
  } catch (error) {
    return refuse(troubleOfError(error))
  }
}

type DeskChannel =
  | 'page.print'
  | 'page.stop-printing'
  | 'folder.show'
  | 'link.open'
  | 'window.has-content'
  | 'window.ready-to-close'
type DeskHandlers = { [C in DeskChannel]: (request: BridgeRequests[C]) => Promise<BridgeResponses[C]> }

export const createDeskHandlers = (desk: Desk | null, dataFolder: string): DeskHandlers => ({
  'page.print': async ({ html }) => {
    if (desk === null) return refuse({ kind: 'not-here' })
    try {
      const pdf = await desk.printPage(html)
      return { ok: true, pdf: pdf === null ? null : withOwnMetadata(pdf) }
    } catch (error) {
      return refuse(troubleOfError(error))
    }
  },
  'page.stop-printing': () => onDesk(desk, (present) => present.stopPrinting()),
  'folder.show': () => onDesk(desk, (present) => present.showFolder(dataFolder)),
  'link.open': async ({ url }) => {
    const link = allowedLink(url)
    return link === null ? refuse({ kind: 'link-refused' }) : onDesk(desk, (present) => present.openLink(link))
  },
  'window.has-content': () => onDesk(desk, (present) => present.hasContent()),
  'window.ready-to-close': () => onDesk(desk, (present) => present.readyToClose()),
})
