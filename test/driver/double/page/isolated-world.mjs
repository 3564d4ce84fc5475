// Runs in the preload's isolated world: gives the real built preload the `electron` it asks for (ipcRenderer, contextBridge).

export function isolatedWorld(token, makeCodec, preload, platform) {
  if (window !== window.top) return
  const codec = makeCodec()
  const pending = new Map()
  const listeners = new Map()
  const exposed = new Map()
  const exposedKeys = new Set()
  let nextId = 0
  const post = (message) => globalThis.__electronDouble(codec.stringify(message))
  const send = (type, detail) => document.dispatchEvent(new CustomEvent(`${token}:${type}`, { detail }))
  const isPlain = (value) =>
    value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype

  const invoke = (channel, ...args) =>
    new Promise((resolve, reject) => {
      const id = ++nextId
      pending.set(id, { resolve, reject })
      try {
        post({ type: 'invoke', id, channel, args })
      } catch (error) {
        pending.delete(id)
        reject(error)
      }
    })

  const ipcRenderer = {
    invoke,
    send: (channel, ...args) => post({ type: 'send', channel, args }),
    on(channel, listener) {
      const known = listeners.get(channel) ?? new Set()
      listeners.set(channel, known.add(listener))
      return this
    },
    once(channel, listener) {
      const wrapped = (...args) => {
        this.off(channel, wrapped)
        listener(...args)
      }
      return this.on(channel, wrapped)
    },
    off(channel, listener) {
      listeners.get(channel)?.delete(listener)
      return this
    },
    removeListener: (channel, listener) => ipcRenderer.off(channel, listener),
    removeAllListeners(channel) {
      listeners.delete(channel)
      return this
    },
  }

  globalThis.__electronDeliver = (text) => {
    const message = codec.parse(text)
    if (message.type === 'event') {
      const event = { sender: ipcRenderer, senderId: 0, ports: [] }
      for (const listener of [...(listeners.get(message.channel) ?? [])]) listener(event, ...message.args)
      return
    }
    const waiting = pending.get(message.id)
    pending.delete(message.id)
    if (message.ok) waiting?.resolve(message.value)
    else waiting?.reject(new Error(message.message))
  }

  const describe = (value) => {
    if (typeof value === 'function') {
      const id = ++nextId
      exposed.set(id, value)
      return { type: 'function', id }
    }
    if (!isPlain(value)) return { type: 'value', value }
    return { type: 'object', entries: Object.entries(value).map(([key, item]) => [key, describe(item)]) }
  }

  const unwrap = (value) => {
    if (Array.isArray(value)) return value.map(unwrap)
    if (!isPlain(value)) return value
    if (typeof value.callback === 'number' && Object.keys(value).length === 1) {
      return (...args) => send('callback', structuredClone({ callback: value.callback, args }))
    }
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, unwrap(item)]))
  }

  const settleLater = (callId, promise) => {
    const id = `promise-${++nextId}`
    send('return', { id: callId, promise: id })
    promise.then(
      (value) => send('settle', structuredClone({ id, ok: true, value: { type: 'value', value } })),
      (error) => send('settle', { id, ok: false, message: String(error?.message ?? error) }),
    )
  }

  document.addEventListener(`${token}:call`, ({ detail: { id, fn, args } }) => {
    try {
      const result = exposed.get(fn)(...args.map(unwrap))
      if (result instanceof Promise) settleLater(id, result)
      else send('return', structuredClone({ id, value: describe(result) }))
    } catch (error) {
      send('return', { id, error: String(error?.message ?? error) })
    }
  })

  const contextBridge = {
    exposeInMainWorld(key, api) {
      if (exposedKeys.has(key))
        throw new Error('Cannot bind an API on top of an existing property on the window object')
      exposedKeys.add(key)
      send('expose', { key, shape: describe(api) })
    },
  }

  // A menu accelerator fires only for a key the page did not take itself.
  window.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event
    if (!(ctrlKey || metaKey || altKey || /^F\d+$/.test(key))) return
    setTimeout(() => {
      if (!event.defaultPrevented) post({ type: 'key', key, ctrlKey, metaKey, altKey, shiftKey })
    })
  })

  // What main's own world runs through it is a guard that only the real one can show.
  const webFrame = { executeJavaScript: async () => undefined }
  const electron = { ipcRenderer, contextBridge, webFrame, webUtils: { getPathForFile: () => '' } }
  const require = (name) => {
    if (name === 'electron' || name === 'electron/renderer') return electron
    throw new Error(`module not found: ${name}`)
  }
  const module = { exports: {} }
  const versions = { electron: 'double', chrome: 'double', node: 'double' }
  const process = { platform, type: 'renderer', sandboxed: true, contextIsolated: true, env: {}, versions, argv: [] }
  preload(require, module, module.exports, process)
}
