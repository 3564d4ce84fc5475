// Serves the living kit: every widget on one page, to be looked at beside the reference and walked by axe.
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  cacheDir: fileURLToPath(new URL('../../node_modules/.vite-kit', import.meta.url)),
  plugins: [react()],
  server: { port: 4517, host: '127.0.0.1', fs: { allow: [fileURLToPath(new URL('../..', import.meta.url))] } },
  build: {
    outDir: fileURLToPath(new URL('../../.build/kit', import.meta.url)),
    emptyOutDir: true,
    target: 'chrome140',
    rollupOptions: { input: fileURLToPath(new URL('kit.html', import.meta.url)) },
  },
})
