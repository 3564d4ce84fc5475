// How the `cairn` command reaches the app that runs: a socket in the data folder that only its owner can open, never a network port.
// One line of JSON asks, one line answers.
import { chmodSync, lstatSync, rmSync, statSync } from 'node:fs'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod'
import { takenItemSchema } from '../shared/inbox-item.ts'

export const commandAskSchema = z.strictObject({ keep: z.boolean() })
export type CommandAsk = z.infer<typeof commandAskSchema>

export const commandAnswerSchema = z.strictObject({ taken: z.array(takenItemSchema), isKept: z.boolean() })
export type CommandAnswer = z.infer<typeof commandAnswerSchema>

/** Bytes that the system allows for the path of a socket, on the strictest one. */
const longestPath = 103
const longestAsk = 4096
const longestAnswer = 8_000_000
const mostAtOnce = 8
const OWNER_ONLY = 0o600

/**
 * Windows has pipes by name, whose other users may not write to; elsewhere it is a file in the folder, which only its owner can enter.
 * Null where the folder's path is too long for a socket: then the app is not asked, and the inbox is taken in all the same.
 */
export function commandAddress(dataFolder: string): string | null {
  if (process.platform === 'win32') {
    const { dev, ino } = statSync(dataFolder, { bigint: true })
    return `\\\\.\\pipe\\cairn-command-${userInfo().username}-${dev}-${ino}`
  }
  const path = join(dataFolder, 'command.sock')
  return Buffer.byteLength(path) > longestPath ? null : path
}

/** Answers what came before the first newline; null when the other side said too much, too little or nothing. */
function readLine(socket: Socket, most: number): Promise<string | null> {
  return new Promise((resolve) => {
    let text = ''
    socket.setEncoding('utf8')
    socket.on('data', (part: string) => {
      text += part
      const end = text.indexOf('\n')
      if (end !== -1) resolve(text.slice(0, end))
      else if (text.length > most) {
        resolve(null)
        socket.destroy()
      }
    })
    socket.once('close', () => resolve(null))
    socket.on('error', () => resolve(null))
  })
}

function parsed<T>(schema: z.ZodType<T>, line: string | null): T | null {
  try {
    return line === null ? null : (schema.safeParse(JSON.parse(line)).data ?? null)
  } catch {
    return null
  }
}

type Answerer = (ask: CommandAsk) => Promise<CommandAnswer | null>

async function serveOne(socket: Socket, answer: Answerer): Promise<void> {
  const ask = parsed(commandAskSchema, await readLine(socket, longestAsk))
  const answered = ask === null ? null : await answer(ask).catch(() => null)
  if (answered === null) socket.destroy()
  else socket.end(`${JSON.stringify(answered)}\n`)
}

/** By the holder of the data folder alone: what an earlier one left behind is taken away. Null where no socket can be had. */
export function serveCommands(dataFolder: string, answer: Answerer): Promise<Server | null> {
  const address = commandAddress(dataFolder)
  if (address === null) return Promise.resolve(null)
  const isFile = process.platform !== 'win32'
  if (isFile) rmSync(address, { force: true })
  const server = createServer((socket) => {
    socket.setTimeout(60_000, () => socket.destroy())
    void serveOne(socket, answer)
  })
  server.maxConnections = mostAtOnce
  return new Promise((resolve) => {
    server.once('error', () => resolve(null))
    server.listen(address, () => {
      // The folder keeps others out already.
      if (isFile) chmodSync(address, OWNER_ONLY)
      // Never a reason for the process to stay.
      server.unref()
      resolve(server)
    })
  })
}

/** A socket of ours, of this user: nothing else is written to. */
function isOwn(address: string): boolean {
  if (process.platform === 'win32') return true
  const found = lstatSync(address, { throwIfNoEntry: false })
  return found?.isSocket() === true && found.uid === process.getuid?.()
}

const longestWait = 20_000

/** Null when the app does not run, or does not answer. */
export async function askApp(dataFolder: string, ask: CommandAsk): Promise<CommandAnswer | null> {
  const folder = statSync(dataFolder, { throwIfNoEntry: false })
  const address = folder === undefined ? null : commandAddress(dataFolder)
  if (address === null || !isOwn(address)) return null
  const socket = connect(address)
  socket.setTimeout(longestWait, () => socket.destroy())
  const line = readLine(socket, longestAnswer)
  socket.once('connect', () => socket.write(`${JSON.stringify(ask)}\n`))
  const answer = parsed(commandAnswerSchema, await line)
  socket.destroy()
  return answer
}
