#!/usr/bin/env node
// `npx cairn` in a clone: runs the command from what the build made, and builds it first where that is missing. Node built-ins only.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const built = join(root, '.build/electron/command.js')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** What it says goes to standard error: the answer of the command stands alone on standard output. */
function build() {
  process.stderr.write('Building Cairn.\n')
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  if (!existsSync(vite)) {
    process.stderr.write('Run npm install first.\n')
    process.exit(1)
  }
  const { status } = spawnSync(process.execPath, [vite, 'build', '--config', 'electron/vite.config.ts'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) process.exit(1)
}

if (!existsSync(built)) build()
const app = JSON.stringify({ program: process.execPath, given: [join(root, 'electron/start.mjs')] })
const { status } = spawnSync(process.execPath, [built, version, app, ...process.argv.slice(2)], { stdio: 'inherit' })
process.exitCode = status ?? 1
