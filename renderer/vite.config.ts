// Builds the page that the window shows. Relative addresses, because it is served from app:// and from a loopback host alike.
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { collectLicenses, licenseFiles } from './bundled-licenses.config.ts'
import { reviewPages } from './review-kit/review-page.config.ts'

const linkTo = (rel: string, file: string) => ({
  tag: 'link',
  attrs: { rel, crossorigin: true, href: `./${file}` },
  injectTo: 'head' as const,
})

/** The start's own files are asked for by the page itself, at once, instead of by the first script when it has run. */
const askForStart: Plugin = {
  name: 'ask-for-start',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) => {
      const wanted = ['library', 'store', 'start']
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk' && wanted.includes(file.name))
      const scripts = chunks.map(({ fileName }) => fileName)
      const styles = chunks.flatMap((file) =>
        file.type === 'chunk' ? [...(file.viteMetadata?.importedCss ?? [])] : [],
      )
      const asked = [
        ...styles.map((file) => linkTo('stylesheet', file)),
        ...scripts.map((file) => linkTo('modulepreload', file)),
      ]
      return asked.filter(({ attrs }) => !html.includes(attrs.href))
    },
  },
}

const pageLibraries =
  /node_modules[\\/](@mantine|@babel|@phosphor-icons|@tanstack|react-transition-group|fflate|wouter|regexparam|clsx)[\\/]/

const ofPages = (id: string) =>
  id.includes('node_modules') ? pageLibraries.test(id) : /[\\/](renderer|shared)[\\/]/.test(id)

// What the product carries as files is named here by its package; what is imported is found.
const licenses = collectLicenses(['dictionary-en', 'dictionary-en-gb'])
const otherBuilds = ['.build/electron/licenses.json', '.build/electron/preload-licenses.json']

/** Where nothing is drawn yet, the page waits for its first script, which knows the chosen theme: no frame has the colors of the other. */
const drawWithTheme: Plugin = {
  name: 'draw-with-theme',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => html.replace('<script type="module"', '<script type="module" blocking="render"'),
  },
}

export default defineConfig({
  root: import.meta.dirname,
  // Dexie's own entry leads to its oldest build, a fifth larger; what we ship with reads the newest.
  // Mermaid's largest layout is left out: diagrams are laid out by the other one (record-views/diagram-draw.ts).
  // Long texts are read in a worker, where a browser's build of the entities would look for a document.
  resolve: {
    alias: [
      { find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' },
      {
        find: /^decode-named-character-reference$/,
        replacement: `${import.meta.dirname}/../node_modules/decode-named-character-reference/index.js`,
      },
      { find: /^\.\/elk-\w+\.mjs$/, replacement: 'data:text/javascript,export default []' },
    ],
  },
  base: './',
  // `npm start` builds with a person watching: only trouble is worth a line.
  logLevel: 'warn',
  plugins: [
    react(),
    askForStart,
    drawWithTheme,
    reviewPages(licenses),
    licenses.plugin,
    licenseFiles(licenses, otherBuilds),
  ],
  // A worker is one file: what the window fetches late stands in it anyway.
  worker: {
    format: 'es',
    plugins: () => [licenses.plugin],
    rolldownOptions: { checks: { ineffectiveDynamicImport: false } },
  },
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
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // one file for everything that stands before the first paint, one for what several pages share: few, not a hundred
            { name: 'loading', test: /vite[\\/]preload-helper/, priority: 3 },
            // what the first script calls before the start is there: all of it is needed before the start
            {
              name: 'first',
              test: /renderer[\\/](state[\\/](appearance|screen-markup-cache|demo-mode)|platform[\\/](loopback-key|first-content)|app[\\/]remember-last-address)\.ts$|shared[\\/](machine-settings|navigation-screens|bridge-channel-names)\.ts$/,
              priority: 3,
            },
            // their code never changes between releases, and three files are read on two cores at once
            { name: 'library', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 2.5 },
            { name: 'store', test: /node_modules[\\/]dexie[\\/]/, priority: 2.5 },
            { name: 'start', test: /renderer[\\/]app[\\/]start-main-window\.tsx$/, priority: 2 },
            // what is parsed with: no start needs it, the first save does
            {
              name: 'schemas',
              test: /node_modules[\\/]zod[\\/]|shared[\\/](records|bridge-channel-schemas)/,
              priority: 1.5,
            },
            // mostly the first click of a start: one file of its own, without what the other pages share
            { name: 'roadmap', test: /renderer[\\/]pages[\\/]roadmap[\\/]roadmap-page\.tsx$/, priority: 1.8 },
            // named, because what diagrams and editors are made of is shared by their own parts and by no page
            { name: 'pages', test: ofPages, minShareCount: 2, priority: 1 },
          ],
        },
      },
    },
  },
})
