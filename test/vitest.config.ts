// Which tests run where: two time zones for the domain, jsdom for components, a real Chromium for the rest.
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { configDefaults, defineConfig, type TestProjectConfiguration } from 'vitest/config'
import { chromiumArgs } from './chromium/chromium-args.mjs'
import { findChromium } from './chromium/find-chromium.mjs'
import { LongFirst } from './runner/long-first.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const temporal = 'test/install-temporal.ts'
const setupDom = ['test/same-realm-arrays.ts', 'test/renderer-ui/setup-dom.ts']
const tests = (...folders: string[]) => folders.map((folder) => `test/${folder}/**/*.test.{ts,tsx}`)

/**
 * Files of one kind share what they import: reading it anew for each took twice as long as the tests. They leave nothing behind for
 * each other, in whatever order they run (`--sequence.shuffle.files`).
 */
const together = { isolate: false }

/** The rules over time are true in every zone, so they run in two far ones: one ahead of UTC, one behind by a half hour. */
const inZone = (name: string, zone: string, without: readonly string[] = []): TestProjectConfiguration => ({
  extends: true,
  test: {
    ...together,
    name,
    include: tests('shared', 'rules'),
    exclude: [...configDefaults.exclude, ...without],
    environment: 'node',
    env: { TZ: zone },
    setupFiles: [temporal],
  },
})

const quick: TestProjectConfiguration[] = [
  inZone('shared-auckland', 'Pacific/Auckland'),
  // Passages of texts and their anchors know no day.
  inZone('shared-st-johns', 'America/St_Johns', tests('shared/review')),
  {
    extends: true,
    test: {
      ...together,
      name: 'node',
      include: tests('electron', 'command', 'platform', 'structure', 'runner', 'bench'),
      environment: 'node',
      setupFiles: [temporal],
    },
  },
  {
    extends: true,
    test: {
      ...together,
      name: 'storage',
      include: tests('storage'),
      environment: 'node',
      setupFiles: [temporal, 'fake-indexeddb/auto'],
    },
  },
  {
    extends: true,
    plugins: [react()],
    test: {
      ...together,
      name: 'component',
      include: tests('renderer-ui', 'pages'),
      environment: 'jsdom',
      // The page goes before the database under it: hooks run in the order they were given, the setup's first.
      sequence: { hooks: 'list' },
      setupFiles: [temporal, ...setupDom, 'fake-indexeddb/auto'],
    },
  },
]

/** Run apart, on disks that root mounted for whoever runs the rest. */
const mounting = tests('walks/mounting')

const likeWalks = {
  environment: 'node',
  setupFiles: [temporal, 'test/driver/own-display.ts'],
  // Each has its own profile, port and data folder, so that they can go side by side.
  testTimeout: 120_000,
  hookTimeout: 120_000,
}

const inChromium: TestProjectConfiguration[] = [
  {
    extends: true,
    plugins: [react()],
    // As renderer/vite.config.ts does: a browser's build of the entities looks for a document, which a worker has not.
    resolve: {
      alias: { 'decode-named-character-reference': `${root}node_modules/decode-named-character-reference/index.js` },
    },
    test: {
      name: 'browser',
      include: tests('browser'),
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({ launchOptions: { executablePath: findChromium() ?? '', args: chromiumArgs } }),
        instances: [{ browser: 'chromium' }],
      },
    },
  },
  {
    extends: true,
    test: {
      name: 'walks',
      include: tests('driver', 'walks'),
      exclude: [...configDefaults.exclude, ...mounting],
      ...likeWalks,
    },
  },
  { extends: true, test: { name: 'mounting-walks', include: mounting, ...likeWalks } },
]

const long = (file: string): TestProjectConfiguration => ({
  extends: true,
  test: {
    name: 'long',
    include: [file],
    environment: 'node',
    // The soak lives some of its databases in Node, through the product's own storage.
    setupFiles: [temporal, 'fake-indexeddb/auto'],
    testTimeout: 3_600_000,
    hookTimeout: 600_000,
    fileParallelism: false,
  },
})

// The long ones are no part of `npm test`: the runner asks for one of them by its file.
const longRun = process.env.CAIRN_LONG_RUN

export default defineConfig({
  root,
  test: {
    pool: 'forks',
    passWithNoTests: true,
    exclude: configDefaults.exclude,
    restoreMocks: true,
    unstubGlobals: true,
    // Far beyond what any of them takes: a busy machine is no fault of the code. Time is measured in bench, never here.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
    sequence: { sequencer: LongFirst },
    projects: longRun ? [long(longRun)] : [...quick, ...inChromium],
  },
})
