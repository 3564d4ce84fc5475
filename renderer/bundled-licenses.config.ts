// Collects, while something is built, which packages are in it, and finds each one's license text. A package without one stops the build.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { groupLicenses, type LicensedPackage, licenseText } from '../shared/files/license-notices.ts'

const project = join(import.meta.dirname, '..')
const licenseFile = /^(un)?licen[cs]e|^copying|^notice/i

/** Of a package that is published without its license, or without that of what it carries inside: the text as its authors have it elsewhere. */
const textElsewhere = (name: string) => join(import.meta.dirname, 'license-texts', `${name.replace('/', '__')}.txt`)

interface About {
  readonly name?: string
  readonly version?: string
  readonly license?: string
}

const aboutIn = (folder: string): About => {
  const file = join(folder, 'package.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

/** The folder of the package that a file belongs to; packages hold nameless ones inside that only say how to read them. */
function packageFolder(file: string): string | null {
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    const { name, version } = aboutIn(folder)
    if (name !== undefined && version !== undefined) return folder
  }
  return null
}

function licensedPackage(folder: string): LicensedPackage {
  const { name = '', version = '', license = '' } = aboutIn(folder)
  const own = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && licenseFile.test(entry.name))
    .map((entry) => join(folder, entry.name))
    .sort()
  const files = [...own, textElsewhere(name)].filter((file) => existsSync(file))
  if (files.length === 0) {
    throw new Error(
      `${name} ${version} (${license}) is bundled and comes without its license text. Way out: put the text that its authors publish into ${textElsewhere(name)}.`,
    )
  }
  return {
    name,
    version,
    identifier: license,
    text: files.map((file) => readFileSync(file, 'utf8').trim()).join('\n\n'),
  }
}

export interface LicenseCollector {
  /** Goes into the plugins of whatever is built, also of its workers. */
  readonly plugin: Plugin
  /** So far. */
  packages(): LicensedPackage[]
  /** What another build holds. */
  add(packages: readonly LicensedPackage[]): void
}

/** `carried`: packages whose files are in the product without being imported, typefaces and drawings that were copied for one. */
export function collectLicenses(carried: readonly string[] = []): LicenseCollector {
  const folders = new Set(carried.map((name) => join(project, 'node_modules', name)))
  const others: LicensedPackage[] = []
  const plugin: Plugin = {
    name: 'collect-licenses',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        // Modules of a script, and what a typeface or picture was before it got its name.
        const ids = file.type === 'chunk' ? file.moduleIds : file.originalFileNames
        for (const id of ids) {
          const path = resolve(this.environment.config.root, id.replace(/^\0/, '').replace(/\?.*$/, ''))
          const folder = /[\\/]node_modules[\\/]/.test(path) ? packageFolder(path) : null
          if (folder !== null) folders.add(folder)
        }
      }
    },
  }
  return {
    plugin,
    packages() {
      const all = [...[...folders].map(licensedPackage), ...others]
      const byName = new Map(all.map((one) => [`${one.name} ${one.version}`, one]))
      return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
    },
    add(packages) {
      others.push(...packages)
    },
  }
}

/** What Vite's own `build.license` wrote while the main process and the preload were built. */
function packagesOfBuild(file: string): LicensedPackage[] {
  if (!existsSync(file)) throw new Error(`${file} is missing. Way out: npm run build, which builds electron/ first.`)
  const listed: readonly (Partial<LicensedPackage> & { name: string; version: string })[] = JSON.parse(
    readFileSync(file, 'utf8'),
  )
  return listed.map(({ name, version, identifier = '', text }) => {
    if (text !== undefined) return { name, version, identifier, text }
    return licensedPackage(join(project, 'node_modules', name))
  })
}

/** Puts the licenses of everything in the product beside the page: a module that the page shows, and a plain text for people. */
export const licenseFiles = (collector: LicenseCollector, otherBuilds: readonly string[]): Plugin => ({
  name: 'license-files',
  generateBundle: {
    // When all of them are collected.
    order: 'post',
    handler() {
      for (const file of otherBuilds) collector.add(packagesOfBuild(join(project, file)))
      const groups = groupLicenses(collector.packages())
      const module = `export const licenseGroups = ${JSON.stringify(groups)}\n`
      this.emitFile({ type: 'asset', fileName: 'third-party-licenses.js', source: module })
      this.emitFile({ type: 'asset', fileName: 'third-party-licenses.txt', source: `${licenseText(groups)}\n` })
    },
  },
})
