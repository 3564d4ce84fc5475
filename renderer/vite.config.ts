// Builds the page that the window shows. Relative addresses, because it is served from app:// and from a loopback host alike.
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: '../.build/renderer',
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
