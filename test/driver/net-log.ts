// What Chromium's own network log tells: also what no page, no session and no test driver sees, such as requests of the browser process.
import { readFileSync } from 'node:fs'
import * as z from 'zod'

const netLogSchema = z.object({
  constants: z.object({ logEventTypes: z.record(z.string(), z.int()) }),
  events: z.array(
    z.object({
      type: z.int(),
      params: z.object({ url: z.string(), host: z.unknown(), address: z.unknown() }).partial().optional(),
    }),
  ),
})

/** Requests, look-ups of names, proxies and their scripts, connections, and anything sent. Changes of a machine's settings are none. */
const asks =
  /^(URL_REQUEST|CORS_REQUEST|HOST_RESOLVER|DNS_TRANSACTION|PROXY_RESOLUTION_SERVICE|PAC_|WPAD_|HTTP_STREAM|SOCKET_POOL|CONNECT_JOB|TCP_CONNECT|UDP_CONNECT|UDP_BYTES_SENT|SSL_CONNECT|QUIC_SESSION_POOL_JOB|WEBSOCKET)/

export const netLogSwitch = (file: string) => `--log-net-log=${file}`

/** Each thing that was asked of a network, once, in words. The app must have quit: the log is whole only then. */
export function askedOfNetwork(file: string): string[] {
  const { constants, events } = netLogSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  if (events.length === 0) throw new Error(`${file} holds no event at all: was it written?`)
  const names = new Map(Object.entries(constants.logEventTypes).map(([name, number]) => [number, name]))
  const found = events.flatMap(({ type, params = {} }) => {
    const name = names.get(type) ?? `event ${type}`
    const what = params.url ?? params.host ?? params.address
    return asks.test(name) || params.url !== undefined ? [what === undefined ? name : `${name} ${String(what)}`] : []
  })
  return [...new Set(found)]
}
