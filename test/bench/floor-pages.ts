// The floors: two tiny production pages, built and minified like the app, served from this machine.

import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

export type Floor = 'blank' | 'themed'
const out = '.build/bench'
const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
}

async function buildFloor(floor: Floor): Promise<void> {
  await build({
    root: fileURLToPath(new URL(`./floors/${floor}`, import.meta.url)),
    configFile: false,
    base: './',
    mode: 'production',
    logLevel: 'warn',
    plugins: [react()],
    build: {
      outDir: join(process.cwd(), out, floor),
      emptyOutDir: true,
      minify: 'oxc',
      target: 'chrome140',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
  })
}

export interface FloorServer {
  address(floor: Floor): string
  close(): void
}

export async function serveFloors(): Promise<FloorServer> {
  // The test runner says `test`, and React would be built for development: a floor far too high.
  process.env.NODE_ENV = 'production'
  for (const floor of ['blank', 'themed'] as const) await buildFloor(floor)
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://floor').pathname)
    const bytes = await readFile(join(out, path)).catch(() => null)
    response.writeHead(bytes ? 200 : 404, { 'content-type': types[extname(path)] ?? 'application/octet-stream' })
    response.end(bytes)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = address && typeof address === 'object' ? address.port : 0
  return { address: (floor) => `http://127.0.0.1:${port}/${floor}/index.html`, close: () => void server.close() }
}
