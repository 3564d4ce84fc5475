// Runs in the page's own world before its scripts: the page's half of contextBridge. It knows no IPC and no Node;
// it speaks with the preload's world by synchronous DOM events under a name the page is not told.

export function mainWorld(token) {
  if (window !== window.top) return
  const calls = new Map()
  const callbacks = new Map()
  let nextId = 0
  const send = (type, detail) => document.dispatchEvent(new CustomEvent(`${token}:${type}`, { detail }))
  const listen = (type, listener) => document.addEventListener(`${token}:${type}`, (event) => listener(event.detail))
  const isPlain = (value) =>
    value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype

  const wrapArgument = (value) => {
    if (typeof value === 'function') {
      const id = ++nextId
      callbacks.set(id, value)
      return { callback: id }
    }
    if (Array.isArray(value)) return value.map(wrapArgument)
    if (!isPlain(value)) return value
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, wrapArgument(item)]))
  }

  const makeFunction =
    (fn) =>
    (...args) => {
      const id = ++nextId
      let answer
      calls.set(id, { answer: (detail) => (answer = detail) })
      send('call', structuredClone({ id, fn, args: args.map(wrapArgument) }))
      calls.delete(id)
      if (answer?.error !== undefined) throw new Error(answer.error)
      if (answer?.promise) return new Promise((resolve, reject) => calls.set(answer.promise, { resolve, reject }))
      return answer ? build(answer.value) : undefined
    }

  const build = (shape) => {
    if (shape?.type === 'function') return makeFunction(shape.id)
    if (shape?.type === 'object') return Object.freeze(Object.fromEntries(shape.entries.map(([k, v]) => [k, build(v)])))
    return shape?.value
  }

  listen('expose', ({ key, shape }) => {
    Object.defineProperty(window, key, { value: build(shape), enumerable: true })
  })
  listen('return', (detail) => calls.get(detail.id)?.answer(detail))
  listen('settle', (detail) => {
    const call = calls.get(detail.id)
    calls.delete(detail.id)
    if (detail.ok) call?.resolve(build(detail.value))
    else call?.reject(new Error(detail.message))
  })
  listen('callback', ({ callback, args }) => callbacks.get(callback)?.(...args))
}
