// What others made and Cairn hands on goes with its license: in the app, beside it, and in every file that carries their work.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { LicenseGroup } from '../../shared/files/license-notices.ts'
import { sourceTree } from '../structure/source-tree.ts'
import { walkThroughApp } from './support-app.ts'
import { builtPages } from './support-share-page.ts'

const walk = walkThroughApp()
const words = (text: string) => text.toLowerCase().replace(/\W+/g, ' ')
const licenseOf = (name: string) => words(readFileSync(join('node_modules', name, 'LICENSE'), 'utf8'))
const typefaces = ['@fontsource-variable/petrona', '@fontsource-variable/hanken-grotesk']
/** The same with a file for each weight, for what is printed elsewhere. */
const weights = ['@fontsource/petrona', '@fontsource/hanken-grotesk']

/** Every package that the product's own sources import a value from. */
function importedPackages(): string[] {
  const known = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).devDependencies)
  const product = sourceTree().filter(({ path }) => !/^test\/|\.config\.ts$|\.mjs$/.test(path))
  const imports = product.flatMap((file) => file.imports).filter((one) => !one.isRelative && !one.isTypeOnly)
  const names = new Set(imports.map(({ target }) => target))
  // Electron is no part of what is bundled: its licenses lie beside its own program.
  return [...names].filter((name) => known.includes(name) && name !== 'electron').sort()
}

test('the app can show the license text of every package that its sources import', async () => {
  // As text, since it is the page that imports it and not this file.
  const groups = await walk.page.evaluate<readonly LicenseGroup[]>(
    `import(new URL('third-party-licenses.js', document.baseURI).href).then((module) => module.licenseGroups)`,
  )
  const listed = groups.flatMap(({ packages }) => packages.map((one) => one.replace(/ \S+$/, '')))
  const imported = importedPackages()
  expect(imported).toEqual(expect.arrayContaining(['react', 'zod', 'dexie', 'temporal-polyfill', ...weights]))
  expect(imported.filter((name) => !listed.includes(name))).toEqual([])
  for (const { terms, packages } of groups) expect(terms.length, packages.join()).toBeGreaterThan(200)
})

test('a plain text with all of them lies beside the page, for the installed folder', () => {
  const text = words(readFileSync('.build/renderer/third-party-licenses.txt', 'utf8'))
  for (const name of [...typefaces, ...weights, 'dexie']) {
    expect(text).toContain(licenseOf(name).slice(-2_000))
  }
})

test('the page a mentor opens carries the terms of what it is made of', async () => {
  for (const page of Object.values(await builtPages())) {
    const own = words(page.match(/<script type="text\/plain" id="cairn-licenses">([\s\S]*?)<\/script>/)?.[1] ?? '')
    for (const name of ['react', '@phosphor-icons/react', ...typefaces]) {
      expect(own, name).toContain(licenseOf(name).slice(-400))
    }
  }
})
