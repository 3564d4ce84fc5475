// The host of a plain browser: files are kept by the loopback host over HTTP, dialogs and links are the browser's own.

import type { Channel } from '../../shared/bridge-channel-names.ts'
import type { BridgeRequests, BridgeResponses } from '../../shared/bridge-channel-schemas.ts'
import type { Refusal } from '../../shared/bridge-error-messages.ts'
import { allowedLink } from '../../shared/rules/text/allowed-link.ts'
import { openFromInput, saveAsDownload } from './browser-dialogs.ts'
import { type BrowserReading, createBrowserReading } from './browser-file-reading.ts'
import { type AskHost, createBrowserSaving } from './browser-file-saving.ts'
import { createBrowserGathering } from './browser-import-files.ts'
import type { Host } from './host.ts'
import { hearEvent, parseAnswer, refuse } from './parse-host-answer.ts'
import { carryOverHttp } from './request-over-http.ts'
import { isAfterAClick } from './user-activation.ts'

type Own = { [C in Channel]?: (request: BridgeRequests[C]) => Promise<BridgeResponses[C] | Refusal> }

const askHost: AskHost = async (channel, request) => parseAnswer(channel, await carryOverHttp(channel, request))

/** What the browser does itself, without the loopback host. */
const ownOver = (reading: BrowserReading): Own => ({
  'file.save': async (request) => saveAsDownload(request),
  'file.open': openFromInput,
  ...createBrowserSaving(askHost),
  ...reading.answers,
  ...createBrowserGathering(),
  'link.open': async ({ url }) => {
    const link = isAfterAClick() ? allowedLink(url) : null
    if (link === null) return refuse({ kind: 'link-refused' })
    window.open(link, '_blank', 'noopener,noreferrer')
    return { ok: true }
  },
})

export function createBrowserHost(): Host {
  const reading = createBrowserReading()
  const own = ownOver(reading)
  return {
    kind: 'browser',
    async request(channel, request) {
      const mine = own[channel]
      return mine ? mine(request) : askHost(channel, request)
    },
    // No event comes over HTTP; what the page itself was given is told here.
    on(event, listener) {
      if (event !== 'files.offered') return () => undefined
      return reading.onOffer(() => void hearEvent(event, {}, listener))
    },
    handOver: reading.handOver,
  }
}
