// Builds the page that the window shows. Relative addresses, because it is served from app:// and from a loopback host alike.
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: fileURLToPath(new URL('../.build/renderer', import.meta.url)),
    emptyOutDir: true,
    target: 'chrome140',
    minify: 'oxc',
    cssMinify: 'lightningcss',
    // fonts stay files: an inlined one would be decoded before the first paint
    assetsInlineLimit: 0,
    // the runtime of the target preloads modules by itself
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
})
