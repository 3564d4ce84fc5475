// The floors: tiny production pages, built and minified like the app, and served by the same loopback host with the same headers.
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { type BrowserHost, launchBrowserHost } from '../driver/browser-host.ts'

export type Floor = 'blank' | 'themed'
const out = '.build/bench'

/** Builds one of our own pages for production into a folder of its own. */
export async function buildPage(
  root: string,
  outDir: string,
  pages: readonly string[] = ['index.html'],
): Promise<void> {
  // The test runner says `test`, and React would be built for development: a floor far too high.
  process.env.NODE_ENV = 'production'
  await build({
    root: fileURLToPath(new URL(root, import.meta.url)),
    configFile: false,
    base: './',
    mode: 'production',
    logLevel: 'warn',
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      outDir: join(process.cwd(), outDir),
      emptyOutDir: true,
      rollupOptions: { input: pages.map((page) => fileURLToPath(new URL(`${root}/${page}`, import.meta.url))) },
      minify: 'oxc',
      cssMinify: 'lightningcss',
      target: 'chrome140',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
  })
}

/** A Chromium of its own beside a copy of the host, because the host serves the page that lies beside it. */
export async function launchFloor(floor: Floor): Promise<BrowserHost> {
  await buildPage(`./floors/${floor}`, `${out}/${floor}/renderer`)
  cpSync('.build/electron', `${out}/${floor}/electron`, { recursive: true })
  cpSync('package.json', `${out}/package.json`)
  return launchBrowserHost({ server: `${out}/${floor}/electron/serve.js` })
}
