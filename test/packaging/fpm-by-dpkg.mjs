#!/usr/bin/env node
// Stands in for fpm, which electron-builder downloads to make a .deb: takes the same arguments and makes the same package with dpkg-deb alone.
// CUSTOM_FPM_PATH names it. Quickly compressed, since it is installed at once and thrown away.
import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'

const word = { type: 'string' }
const words = { type: 'string', multiple: true }
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    ...{ force: { type: 'boolean' }, s: { ...word, short: 's' }, type: { ...word, short: 't' } },
    ...{ depends: { ...words, short: 'd' }, 'deb-recommends': words, 'deb-compression': word, 'deb-priority': word },
    ...{ architecture: word, 'after-install': word, 'after-remove': word, description: word, version: word },
    ...{ package: word, name: word, maintainer: word, vendor: word, url: word, category: word, license: word },
  },
})
if (values.type !== 'deb') throw new Error(`Only a .deb can be made here, not ${values.type}.`)

const root = mkdtempSync(join(tmpdir(), 'cairn-deb-'))
chmodSync(root, 0o755)
for (const pair of positionals) {
  const [from, to] = pair.split('=')
  mkdirSync(dirname(join(root, to)), { recursive: true })
  cpSync(from, join(root, to), { recursive: true, preserveTimestamps: true, verbatimSymlinks: true })
}

const control = {
  Package: values.name,
  Version: values.version,
  Architecture: values.architecture,
  Maintainer: values.maintainer,
  'Installed-Size': execFileSync('du', ['-sk', root], { encoding: 'utf8' }).split('\t')[0],
  Depends: (values.depends ?? []).join(', '),
  Recommends: (values['deb-recommends'] ?? []).join(', '),
  Section: values.category,
  Priority: values['deb-priority'],
  Homepage: values.url,
  Description: values.description,
}
const lines = Object.entries(control).filter(([, value]) => value !== undefined && value !== '')
mkdirSync(join(root, 'DEBIAN'))
writeFileSync(join(root, 'DEBIAN/control'), `${lines.map(([name, value]) => `${name}: ${value}`).join('\n')}\n`)
for (const [script, file] of [
  ['postinst', values['after-install']],
  ['postrm', values['after-remove']],
]) {
  writeFileSync(join(root, 'DEBIAN', script), readFileSync(file), { mode: 0o755 })
}
execFileSync('dpkg-deb', ['--root-owner-group', '-Zgzip', '-z1', '--build', root, values.package], { stdio: 'inherit' })
console.log(`${values.package}: ${Math.round(statSync(values.package).size / 1e6)} MB`)
rmSync(root, { recursive: true })
