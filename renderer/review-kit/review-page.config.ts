// The review page as one file: script, style and typefaces inside, each named by its hash in a policy that shuts everything else.
// There are two of it: the one for sealed shares also opens age files, and only those carry that weight.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { build, type Plugin } from 'vite'
import { groupLicenses, licenseText } from '../../shared/files/license-notices.ts'
import { collectLicenses, type LicenseCollector } from '../bundled-licenses.config.ts'

const here = import.meta.dirname
const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`

// A share is sealed with a passphrase only: what age can do with keys stays out of the page.
const keysOfAge = /^@noble\/(post-quantum\/hybrid|curves\/nist|curves\/ed25519)\.js$/
const noKeys = 'data:text/javascript,export const MLKEM768P256={},MLKEM768X25519={},p256={},x25519={}'

/** Its typefaces lie beside this file as the letters that it needs; the one icon on its button is drawn in place. */
const copied = ['@fontsource-variable/petrona', '@fontsource-variable/hanken-grotesk', '@phosphor-icons/react']

async function bundle(entry: string, licenses: LicenseCollector): Promise<{ script: string; style: string }> {
  const result = await build({
    root: here,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: [{ find: keysOfAge, replacement: noKeys }] },
    plugins: [react(), licenses.plugin],
    build: {
      write: false,
      target: ['chrome120', 'firefox120', 'safari17'],
      minify: 'oxc',
      cssMinify: 'lightningcss',
      cssCodeSplit: false,
      modulePreload: false,
      assetsInlineLimit: 1_000_000,
      rolldownOptions: { input: join(here, entry), output: { codeSplitting: false, format: 'iife' } },
    },
  })
  if (!('output' in result)) throw new Error('The review page was not built at once.')
  const text = (file: (typeof result.output)[number]) => (file.type === 'chunk' ? file.code : String(file.source))
  const of = (ending: string) =>
    result.output
      .filter(({ fileName }) => fileName.endsWith(ending))
      .map(text)
      .join('')
  return { script: of('.js').trim(), style: of('.css').trim() }
}

interface Scripts {
  /** As they stand in the page, in their order. */
  readonly tags: string
  /** Every text that may run. */
  readonly runs: readonly string[]
}

const inPlace = (script: string): Scripts => ({ tags: `<script>${script}</script>`, runs: [script] })

/** A third as large; the reader waits for the passphrase anyway. */
async function packed(script: string, licenses: LicenseCollector): Promise<Scripts> {
  const { script: unpacks } = await bundle('inflate-script.ts', licenses)
  const code = deflateRawSync(script, { level: 9 }).toString('base64')
  const tags = `<script type="text/plain" id="cairn-code">${code}</script>\n<script>${unpacks}</script>`
  return { tags, runs: [unpacks, script] }
}

/** One whole page with its empty place for a share. */
async function page(
  entry: string,
  licenses: LicenseCollector,
  scriptsOf: (script: string, licenses: LicenseCollector) => Scripts | Promise<Scripts>,
): Promise<string> {
  const { script, style } = await bundle(entry, licenses)
  const { tags, runs } = await scriptsOf(script, licenses)
  const terms = licenseText(groupLicenses(licenses.packages()))
  if (/<\/(script|style)/i.test(script + style + terms)) throw new Error('The built page would end its own script.')
  const policy = [
    "default-src 'none'",
    `script-src ${runs.map(sha256).join(' ')}`,
    `style-src ${sha256(style)}`,
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return readFileSync(join(here, 'review.html'), 'utf8')
    .replace('<!-- policy -->', () => `<meta http-equiv="Content-Security-Policy" content="${policy}">`)
    .replace('<!-- style -->', () => `<style>${style}</style>`)
    .replace('<!-- licenses -->', () => `<script type="text/plain" id="cairn-licenses">\n${terms}\n</script>`)
    .replace('<!-- script -->', () => tags)
}

const name = 'virtual:review-pages'

/** `import { reviewPages } from 'virtual:review-pages'`: the built pages as text, `open` and `sealed`. */
export const reviewPages = (product: LicenseCollector): Plugin => ({
  name: 'review-pages',
  resolveId: (id) => (id === name ? `\0${name}` : null),
  async load(id) {
    if (id !== `\0${name}`) return null
    const [ofOpen, ofSealed] = [collectLicenses(copied), collectLicenses(copied)]
    const open = await page('plain-review-page.tsx', ofOpen, inPlace)
    const sealed = await page('sealed-review-page.tsx', ofSealed, packed)
    product.add([...ofOpen.packages(), ...ofSealed.packages()])
    return `export const reviewPages = ${JSON.stringify({ open, sealed })}`
  },
})
