// Builds the preload: one CommonJS file, because a sandboxed preload can load neither ESM nor a second file.
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: here('.'),
  logLevel: 'warn',
  build: {
    ssr: true,
    outDir: here('../.build/electron'),
    emptyOutDir: false,
    target: 'chrome140',
    minify: 'oxc',
    license: { fileName: 'preload-licenses.json' },
    rolldownOptions: {
      input: { preload: here('./preload.ts') },
      external: ['electron'],
      output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
    },
  },
})
