// The child Node of the double: the real built main runs in it, with `electron` resolved to the double.
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'

const Message = z.union([
  z.object({ type: z.literal('listening'), port: z.number() }),
  z.object({ type: z.literal('evaluated'), id: z.number(), ok: z.literal(true), value: z.unknown() }),
  z.object({ type: z.literal('evaluated'), id: z.number(), ok: z.literal(false), message: z.string() }),
])

const register = new URL('./double/register.mjs', import.meta.url).href
const root = fileURLToPath(new URL('../../', import.meta.url))

export class DoubleProcess {
  readonly child: ChildProcess
  readonly #waiting = new Map<number, PromiseWithResolvers<unknown>>()
  readonly #listening = deferred<number>()
  #lastId = 0

  constructor(main: string, switches: readonly string[], env: Record<string, string>) {
    this.child = fork(main, switches, {
      cwd: root,
      execArgv: ['--import', register],
      env: { ...process.env, ...env },
      serialization: 'advanced',
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    this.child.on('message', (message) => this.#receive(Message.parse(message)))
    this.child.once('exit', (code) => this.#gone(new Error(`The main process ended with code ${code}`)))
  }

  /** The port on which Chromium listens for the driver. */
  port(): Promise<number> {
    return this.#listening.promise
  }

  evaluate(source: string, argument: unknown): Promise<unknown> {
    if (this.hasExited()) return Promise.reject(new Error('The main process has ended'))
    const id = ++this.#lastId
    const waiting = deferred<unknown>()
    this.#waiting.set(id, waiting)
    this.child.send({ id, source, argument })
    return waiting.promise
  }

  hasExited(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null
  }

  async exited(): Promise<void> {
    if (!this.hasExited()) await once(this.child, 'exit')
  }

  #receive(message: z.infer<typeof Message>): void {
    if (message.type === 'listening') {
      this.#listening.resolve(message.port)
      return
    }
    const waiting = this.#waiting.get(message.id)
    this.#waiting.delete(message.id)
    if (message.ok) waiting?.resolve(message.value)
    else waiting?.reject(new Error(message.message))
  }

  #gone(reason: Error): void {
    this.#listening.reject(reason)
    for (const waiting of this.#waiting.values()) waiting.reject(reason)
    this.#waiting.clear()
  }
}

/** Promise.withResolvers, which Node 20 has not. A rejection nobody awaits is not news here: the child's end is seen elsewhere. */
function deferred<T>(): PromiseWithResolvers<T> {
  let resolve!: (value: T | PromiseLike<T>) => void
  let reject!: (reason: unknown) => void
  const promise = new Promise<T>((yes, no) => {
    resolve = yes
    reject = no
  })
  promise.catch(() => {})
  return { promise, resolve, reject }
}
