// ipcMain: handlers answer an invoke with a value or with the error message Electron would send.
import { EventEmitter } from 'node:events'
import { makeCodec } from './codec.mjs'

const codec = makeCodec()
const handlers = new Map()

class IpcMain extends EventEmitter {
  handle(channel, handler) {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    handlers.set(channel, handler)
  }
  handleOnce(channel, handler) {
    this.handle(channel, (...args) => {
      this.removeHandler(channel)
      return handler(...args)
    })
  }
  removeHandler(channel) {
    handlers.delete(channel)
  }
}

export const ipcMain = new IpcMain()

/** One message of a page: an invoke is answered, a send is emitted. */
export async function receive(contents, message) {
  const { channel, args } = message
  const reply = (name, ...rest) => contents.send(name, ...rest)
  const event = { sender: contents, senderFrame: contents.mainFrame, frameId: 1, processId: 1, type: 'frame', reply }
  if (message.type === 'send') {
    ipcMain.emit(channel, event, ...args)
    return
  }
  await contents.deliver(await answer(channel, event, message))
}

async function answer(channel, event, { id, args }) {
  try {
    const handler = handlers.get(channel)
    if (!handler) throw new Error(`No handler registered for '${channel}'`)
    return codec.stringify({ type: 'reply', id, ok: true, value: await handler(event, ...args) })
  } catch (error) {
    const message = `Error invoking remote method '${channel}': ${error}`
    return codec.stringify({ type: 'reply', id, ok: false, message })
  }
}
