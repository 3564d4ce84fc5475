// Packs the app as `npm run package` does, into a folder of its own and under any version, with its .deb beside it.
import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { listPackage } from '@electron/asar'

export interface PackedApp {
  readonly folder: string
  readonly program: string
  readonly deb: string
}

/** Everything that electron-builder prints goes to the terminal: it takes half a minute. */
export function packApp(output: string, version: string): PackedApp {
  const settings = [`-c.extraMetadata.version=${version}`, `-c.directories.output=${output}`]
  execFileSync(process.execPath, ['electron/packaging/package-app.mjs', '--linux', 'deb', ...settings], {
    env: { ...process.env, CUSTOM_FPM_PATH: join(import.meta.dirname, 'fpm-by-dpkg.mjs') },
    stdio: 'inherit',
  })
  const folder = join(output, readdirSync(output).find((name) => name.endsWith('-unpacked')) ?? '')
  const deb = join(output, readdirSync(output).find((name) => name.endsWith('.deb')) ?? '')
  return { folder, program: join(folder, 'cairn'), deb }
}

/** Every path in the app's archive, from its top. */
export const pathsInArchive = ({ folder }: Pick<PackedApp, 'folder'>): string[] =>
  listPackage(join(folder, 'resources/app.asar'), { isPack: false }).map((path) => path.replace(/^[\\/]/, ''))
