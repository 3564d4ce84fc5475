// Builds the desktop's main process, the loopback host and the `cairn` command; all are ESM with everything bundled but electron and Node.
import { builtinModules } from 'node:module'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: here('.'),
  logLevel: 'warn',
  // conditions of Node, not of a browser: zod and friends are chosen accordingly
  ssr: { noExternal: true, external: ['electron'] },
  build: {
    ssr: true,
    outDir: here('../.build/electron'),
    // the preload is built into the same folder by its own config
    emptyOutDir: false,
    target: 'node20',
    minify: 'oxc',
    // read by the page's build, which lists the licenses of everything
    license: { fileName: 'licenses.json' },
    sourcemap: true,
    rolldownOptions: {
      input: {
        main: here('./main.ts'),
        serve: here('./serve-browser-host.ts'),
        command: here('./command/command-entry.ts'),
      },
      external: ['electron', /^node:/, ...builtinModules],
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
})
