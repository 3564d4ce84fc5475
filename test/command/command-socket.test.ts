// The socket of the running app: its owner's alone, one question at a time, and silent to everything else.
import { chmodSync, existsSync, lstatSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { askApp, commandAddress, serveCommands } from '../../electron/command-socket.ts'
import { createCommandAnswers } from '../../electron/forward-command-to-page.ts'
import { aFolder } from '../electron/temporary-folder.ts'

let folder = ''
let closing: { close(): unknown }[] = []
beforeEach(() => {
  folder = aFolder()
  closing = []
})
afterEach(() => {
  for (const one of closing) one.close()
})
const serve = async (answer: Parameters<typeof serveCommands>[1]) => {
  const server = await serveCommands(folder, answer)
  if (server !== null) closing.push(server)
  return server
}

/** What comes back for raw bytes until the other side ends. */
const sent = (bytes: string) =>
  new Promise<string>((resolve) => {
    let text = ''
    const socket = connect(join(folder, 'command.sock'))
    socket.on('data', (part) => {
      text += part
    })
    socket.on('close', () => resolve(text))
    socket.on('error', () => resolve(text))
    socket.write(bytes)
  })

it('lies in the data folder and can be opened by its owner alone', async () => {
  await serve(async () => ({ taken: [], isKept: true }))
  const found = lstatSync(join(folder, 'command.sock'))
  expect(found.isSocket()).toBe(true)
  expect(found.mode & 0o777).toBe(0o600)
  expect(await askApp(folder, { keep: true })).toEqual({ taken: [], isKept: true })
})

it('hands on what was asked, and answers nothing where the app has no answer', async () => {
  const asked: boolean[] = []
  await serve(async ({ keep }) => {
    asked.push(keep)
    return keep ? null : { taken: [], isKept: false }
  })
  expect(await askApp(folder, { keep: false })).toEqual({ taken: [], isKept: false })
  expect(await askApp(folder, { keep: true })).toBeNull()
  expect(asked).toEqual([false, true])
})

it.each([
  '\n',
  'GET / HTTP/1.1\r\n\r\n',
  '{"keep":1}\n',
  '{"keep":true,"path":"/etc"}\n',
  `${'x'.repeat(5000)}`,
  '{"keep":'.repeat(900),
])('says nothing to %j', async (bytes) => {
  let asked = 0
  await serve(async () => {
    asked += 1
    return { taken: [], isKept: true }
  })
  expect(await sent(bytes)).toBe('')
  expect(asked).toBe(0)
})

it('is not there while Cairn is closed, and one left by a kill is taken over', async () => {
  expect(await askApp(folder, { keep: false })).toBeNull()
  expect(await askApp(join(folder, 'missing'), { keep: false })).toBeNull()
  writeFileSync(join(folder, 'command.sock'), 'left behind')
  expect(await askApp(folder, { keep: false })).toBeNull()
  await serve(async () => ({ taken: [], isKept: false }))
  expect(await askApp(folder, { keep: false })).toEqual({ taken: [], isKept: false })
})

it('a link to a socket elsewhere is not written to', async () => {
  const elsewhere = join(folder, 'elsewhere')
  mkdirSync(elsewhere)
  let heard = 0
  const other = createServer((socket) => {
    heard += 1
    socket.destroy()
  })
  await new Promise<void>((resolve) => other.listen(join(elsewhere, 's'), resolve))
  closing.push(other)
  symlinkSync(join(elsewhere, 's'), join(folder, 'command.sock'))
  expect(await askApp(folder, { keep: false })).toBeNull()
  expect(heard).toBe(0)
})

it('a path too long for a socket has none, and a folder without permission neither', async () => {
  const long = join(folder, 'x'.repeat(110))
  mkdirSync(long)
  expect(commandAddress(long)).toBeNull()
  expect(await serveCommands(long, async () => null)).toBeNull()
  expect(await askApp(long, { keep: false })).toBeNull()
  chmodSync(folder, 0o700)
  expect(existsSync(join(long, 'command.sock'))).toBe(false)
})

it('the page is asked again until it answers', async () => {
  const sentTo: number[] = []
  const answers = createCommandAnswers(({ asked }) => sentTo.push(asked))
  const answer = answers.ask({ keep: true })
  await expect.poll(() => sentTo.length, { timeout: 4000 }).toBeGreaterThan(1)
  answers.take({ asked: 99, taken: [], isKept: false })
  answers.take({ asked: sentTo[0] ?? 0, taken: [], isKept: true })
  expect(await answer).toEqual({ taken: [], isKept: true })
  expect(new Set(sentTo).size).toBe(1)
})
