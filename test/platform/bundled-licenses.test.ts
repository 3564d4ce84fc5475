// A build finds the license of everything that is in its product, by whichever way it got there, and stops where there is none.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { build } from 'vite'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { collectLicenses } from '../../renderer/bundled-licenses.config.ts'

let root = ''

function put(path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}

function putPackage(name: string, license: string | null): void {
  const about = { name, version: '1.2.3', license: 'MIT', type: 'module', exports: { './*': './*' } }
  put(`node_modules/${name}/package.json`, JSON.stringify(about))
  put(`node_modules/${name}/dist/package.json`, '{"type":"module"}')
  put(`node_modules/${name}/dist/code.js`, `export const code = () => console.log('${name}')`)
  put(`node_modules/${name}/type.woff2`, name)
  if (license !== null) put(`node_modules/${name}/LICENSE.md`, license)
}

async function builtWith(carried: readonly string[] = []) {
  const licenses = collectLicenses(carried)
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [licenses.plugin],
    worker: { format: 'es', plugins: () => [licenses.plugin] },
    build: { write: false, assetsInlineLimit: 0, rolldownOptions: { input: join(root, 'start.js') } },
  })
  return licenses
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'licenses-'))
  for (const name of ['in-script', 'in-worker', 'in-style', 'left-out']) putPackage(name, `The terms of ${name}`)
  put('worker.js', `import { code } from 'in-worker/dist/code.js'; code()`)
  put('style.css', `@font-face { font-family: F; src: url('in-style/type.woff2') } p { font-family: F }`)
  put(
    'start.js',
    `import { code } from 'in-script/dist/code.js'
     import { code as unused } from 'left-out/dist/code.js'
     import './style.css'
     code()
     new Worker(new URL('./worker.js', import.meta.url), { type: 'module' })`,
  )
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

it('finds what a script, a worker and a style sheet bring in, and nothing that was left out', async () => {
  const found = (await builtWith()).packages().map(({ name, version, text }) => ({ name, version, text }))
  const of = (name: string) => ({ name, version: '1.2.3', text: `The terms of ${name}` })
  expect(found).toEqual([of('in-script'), of('in-style'), of('in-worker')])
})

it('takes in what is carried as a file, and what another build holds', async () => {
  const licenses = await builtWith(['@fontsource-variable/petrona'])
  licenses.add([{ name: 'elsewhere', version: '1', identifier: 'MIT', text: 'Its terms' }])
  const names = licenses.packages().map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(['@fontsource-variable/petrona', 'elsewhere']))
})

it('a bundled package without its license text stops the build, and the message says the way out', async () => {
  putPackage('nameless', null)
  put('worker.js', `import { code } from 'nameless/dist/code.js'; code()`)
  const licenses = await builtWith()
  expect(() => licenses.packages()).toThrow(
    /nameless 1\.2\.3 .*Way out: put the text .*license-texts[\\/]nameless\.txt/,
  )
})
