// `npm start` on a fresh clone: from nothing but Node and npm to the open app. Node built-ins only, since nothing else is there yet.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildWhenStale } from './start/build-when-stale.mjs'
import { createChildren } from './start/children.mjs'
import { deniedSandbox } from './start/denied-sandbox.mjs'
import { electronProgram } from './start/electron-program.mjs'
import { installWhenNeeded } from './start/install-when-needed.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const given = process.argv.slice(2)
const end = given.includes('--') ? given.indexOf('--') : given.length
const flags = new Set(given.slice(0, end))
/** Files to open, as `cairn open` names them. */
const named = given.slice(end)
const say = (sentence) => console.log(sentence)
const children = createChildren(root)

const OLDEST_NODE = [20, 19]

function assertNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return
  throw new Error(
    `Cairn needs Node ${OLDEST_NODE.join('.')} or newer, and this is ${process.versions.node}; get a newer one from https://nodejs.org and run npm start again.`,
  )
}

/** A sentence when this machine cannot show Electron's window, else null. */
function obstacle() {
  if (process.platform !== 'linux') return null
  if (process.getuid() === 0 && process.env.CAIRN_NO_SANDBOX !== '1') {
    return 'Electron cannot run safely as root. For the desktop app, run npm start as another user (or set CAIRN_NO_SANDBOX=1).'
  }
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    return 'There is no display for a window here: run npm start in a desktop session for the desktop app.'
  }
  return null
}

/** True when the app ran, whatever it ended with; false when the program could not start on this machine. */
async function ranElectron(program) {
  const sandbox = process.env.CAIRN_NO_SANDBOX === '1' ? ['--no-sandbox'] : []
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
  const began = Date.now()
  const { code, signal, error } = await children.run(program, [...sandbox, root, ...named], { env })
  const diedAtOnce = Date.now() - began < 10_000 && (code === 127 || (signal !== null && !children.ending()))
  return error === null && !diedAtOnce
}

/** Electron's program, once nothing stands in its way; else a sentence that says what does. */
async function startableElectron() {
  const hindrance = obstacle()
  if (hindrance !== null) return { trouble: hindrance }
  const found = await electronProgram(root, children, say)
  if (found.trouble !== undefined || process.platform !== 'linux' || process.env.CAIRN_NO_SANDBOX === '1') return found
  const denied = deniedSandbox(found.program)
  return denied === null ? found : { trouble: denied }
}

async function openDesktop() {
  const { program, trouble } = await startableElectron()
  if (children.ending()) return true
  if (trouble === undefined) {
    say('Opening Cairn.')
    if (await ranElectron(program)) return true
  }
  say(trouble ?? 'Electron did not start. A system library is often missing; see Electron’s messages above.')
  say('Opening Cairn in your browser instead. Records in the browser are separate from those in the desktop app.')
  return false
}

async function openBrowser() {
  const open = process.env.CAIRN_NO_OPEN === '1' ? [] : ['--open']
  const { code } = await children.run(process.execPath, [join(root, '.build/electron/serve.js'), ...open])
  process.exitCode = children.ending() ? 0 : (code ?? 1)
}

async function start() {
  assertNode()
  await installWhenNeeded(root, children, say)
  await buildWhenStale(root, children, say)
  if (flags.has('--dev')) {
    say('The page is rebuilt after every change; reload it to see the change.')
    const vite = join(root, 'node_modules/vite/bin/vite.js')
    void children.run(process.execPath, [vite, 'build', '--watch', '--config', 'renderer/vite.config.ts'])
    await openBrowser()
    children.end()
  } else if (flags.has('--browser') || !(await openDesktop())) {
    await openBrowser()
  }
}

start().catch((error) => {
  if (!children.ending()) console.error(error.message)
  process.exitCode = children.ending() ? 0 : 1
  children.end()
})
