// What is asked of the desk alone, each answered with "not here" where there is none.
import type { BridgeRequests, BridgeResponses } from '../../shared/bridge-channel-schemas.ts'
import { allowedLink } from '../../shared/rules/text/allowed-link.ts'
import type { CaptureDesk, Desk } from './desktop-services.ts'
import { refuse, troubleOfError } from './map-fs-error.ts'
import { withOwnMetadata } from './pdf-metadata.ts'

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
  | 'window.show'
  | 'capture.read'
  | 'capture.ready'
  | 'capture.done'
  | 'login.change'
  | 'reminders.plan'
  | 'reminders.try'
type DeskHandlers = { [C in DeskChannel]: (request: BridgeRequests[C]) => Promise<BridgeResponses[C]> }

/** Answers how quick capture stands after `act`. */
async function withCapture(desk: Desk | null, act: (capture: CaptureDesk) => Promise<void>) {
  if (desk === null) return refuse({ kind: 'not-here' })
  try {
    await act(desk.capture)
    return { ok: true, capture: desk.capture.read() } as const
  } catch (error) {
    return refuse(troubleOfError(error))
  }
}

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
  'window.show': () => onDesk(desk, (present) => present.showWindow()),
  'capture.read': () => withCapture(desk, async () => undefined),
  'capture.ready': () => onDesk(desk, (present) => present.capture.ready()),
  'capture.done': () => onDesk(desk, (present) => present.capture.done()),
  'login.change': ({ open }) => withCapture(desk, (capture) => capture.openAtLogin(open)),
  'reminders.plan': ({ days }) => onDesk(desk, (present) => present.reminders.plan(days)),
  'reminders.try': async () =>
    desk === null ? refuse({ kind: 'not-here' }) : { ok: true, shown: await desk.reminders.try() },
})
