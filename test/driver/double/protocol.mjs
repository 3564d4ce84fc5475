// protocol and net: custom schemes are registered before ready and answered after it; net.fetch reads files and nothing else.
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { privilegedSchemes, schemeHandlers } from './addresses.mjs'
import { lifecycle } from './lifecycle.mjs'

const contentTypes = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
}

export const protocol = {
  registerSchemesAsPrivileged(schemes) {
    if (lifecycle.ready) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready')
    for (const { scheme, privileges } of schemes) privilegedSchemes.set(scheme, privileges ?? {})
  },
  handle(scheme, handler) {
    if (!lifecycle.ready) throw new Error('protocol.handle can only be used after app is ready')
    if (schemeHandlers.has(scheme)) throw new Error(`The scheme ${scheme} is already registered`)
    schemeHandlers.set(scheme, handler)
  },
  unhandle: (scheme) => void schemeHandlers.delete(scheme),
  isProtocolHandled: (scheme) => schemeHandlers.has(scheme),
}

export const net = {
  isOnline: () => false,
  async fetch(address) {
    const url = String(address instanceof Request ? address.url : address)
    if (!url.startsWith('file:')) throw new Error('double: there is no network here')
    const file = fileURLToPath(url)
    const bytes = await readFile(file).catch(() => {
      throw new Error('net::ERR_FILE_NOT_FOUND')
    })
    return new Response(bytes, {
      headers: { 'content-type': contentTypes[extname(file)] ?? 'application/octet-stream' },
    })
  },
}
