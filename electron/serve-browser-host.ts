// Start-up of the browser host, read from top to bottom: the same app without Electron, at one fixed address of this machine.

import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import { dataFolder } from './data-folder.ts'
import { holdFolder } from './folder-lock.ts'
import { createHandlers } from './handlers/create-handlers.ts'
import { createDownloads } from './handlers/downloads.ts'
import { makePrivate } from './handlers/private-file-permissions.ts'
import { createLoopbackServer } from './loopback-server.ts'
import { createLoopbackSession } from './loopback-session.ts'
import { prepareDataFolder } from './prepare-data-folder.ts'
import { closeMailbox } from './second-instance-mailbox.ts'
import { openInSystemBrowser } from './system-browser.ts'

/** Fixed, because the port belongs to the origin: at another port the browser would show an empty database. */
const PORT = 47615

const built = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Prints one sentence and ends; the terminal is all a person has here. */
function giveUp(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}

function portToUse(): number {
  const given = process.env.CAIRN_PORT
  if (given === undefined || given === '') return PORT
  const port = z.coerce.number().int().min(1).max(65_535).safeParse(given)
  return port.success
    ? port.data
    : giveUp(`CAIRN_PORT is "${given}", which is not a port; unset it or use a number up to 65535.`)
}

function versionOf(file: string): string {
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(file, 'utf8'))).version
}

function sentenceFor(error: unknown, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  if (code === 'EADDRINUSE') {
    return `Port ${port} is used by another program; close that program and start Cairn again (your data is at this port's address, so Cairn does not take another).`
  }
  return `Cairn cannot listen at 127.0.0.1:${port} (${error instanceof Error ? error.message : String(error)}).`
}

/**
 * Anybody can ask for the page; only the person at this terminal is given an address. So what a stranger asks is said once and changes
 * nothing, and Enter makes a new address.
 */
function createStrangers(freshAddress: () => string) {
  let isTold = false
  const tell = () => {
    if (isTold) return
    isTold = true
    console.log('A browser that Cairn does not know asked for it. If that was you, press Enter here for a new address.')
  }
  process.stdin.on('data', () => {
    isTold = false
    console.log(`Cairn is open at ${freshAddress()}`)
  })
  // In the background a terminal gives nothing to read, and would stop the program that tries.
  process.stdin.on('error', () => undefined)
  process.on('SIGTTIN', () => process.stdin.pause())
  return { tell }
}

async function start(): Promise<void> {
  const port = portToUse()
  const folder = dataFolder()
  const trouble = prepareDataFolder(folder)
  if (trouble !== null) giveUp(trouble)
  if (!(await holdFolder(folder)))
    giveUp('Cairn is already open with this data; use that window, or close it and start again.')
  closeMailbox(folder)
  void makePrivate(folder)
  const session = createLoopbackSession()
  const freshAddress = () => `http://127.0.0.1:${port}/open?token=${session.mint()}`
  const strangers = createStrangers(freshAddress)
  const version = versionOf(built('../../package.json'))
  const downloads = createDownloads()
  const server = createLoopbackServer({
    handlers: createHandlers({ version, platform: process.platform, dataFolder: folder, desk: null, downloads }),
    session,
    downloads,
    root: built('../renderer'),
    port,
    onStranger: strangers.tell,
  })
  const listening = once(server, 'listening')
  server.listen(port, '127.0.0.1')
  await listening.catch((error: unknown) => giveUp(sentenceFor(error, port)))
  const address = freshAddress()
  console.log(
    `Cairn is open at ${address}\nThis address works once and only on this machine. Press Enter for a new one, Ctrl-C to end.`,
  )
  if (process.argv.includes('--open')) openInSystemBrowser(address)
  const end = () => {
    server.closeAllConnections()
    server.close(() => process.exit(0))
  }
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
}

await start()
