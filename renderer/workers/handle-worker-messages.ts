// The inside of every worker: what it needs is installed before it answers anything, and what breaks in it is told outside.

/** Older runtimes lack it; the one we ship with does not, and fetches nothing. A worker has a world of its own, so the page's is not enough. */
const needs: Promise<unknown> = 'Temporal' in globalThis ? Promise.resolve() : import('temporal-polyfill/global')

/**
 * Handles each message in its order. Listens at once: a worker that waits at its top level loses what is sent meanwhile.
 * What breaks in a handler is an error of the worker: without this a rejected promise stays inside, and the page waits for ever.
 */
export function handleMessages<Message>(handle: (message: Message) => void | Promise<void>): void {
  self.addEventListener('unhandledrejection', ({ reason }) => reportError(reason))
  self.addEventListener('message', async ({ data }: MessageEvent<Message>) => {
    await needs
    await handle(data)
  })
}
