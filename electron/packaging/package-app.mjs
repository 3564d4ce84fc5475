// `npm run package`: packs the built app into a folder that runs as it is. With words for electron-builder it makes installers:
// `npm run package -- --linux deb rpm AppImage`.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { electronDistOf } from './electron-dist.mjs'

const builder = dirname(createRequire(import.meta.url).resolve('electron-builder/package.json'))
const asked = process.argv.slice(2)
const settings = Object.entries(electronDistOf(process.env)).map(([name, value]) => `-c.${name}=${value}`)
const given = [...(asked.length > 0 ? asked : ['--dir']), '--publish', 'never', ...settings]
const { status } = spawnSync(process.execPath, [join(builder, 'cli.js'), ...given], { stdio: 'inherit' })
process.exitCode = status ?? 1
