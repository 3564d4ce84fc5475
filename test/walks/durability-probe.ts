// A probe that stops the app at one step of its work: the process then stands still in the middle of it, and is killed there.
import type { Page, Worker } from 'playwright-core'
import type { AppDriver } from '../driver/app-driver.ts'
import { until } from '../driver/until.ts'

/** Holds back one kind of question to the workers of this page, so that the probe is in them before they begin. */
function holdAsks(page: Page, name: string): Promise<void> {
  return page.evaluate((wanted) => {
    const heldAsks: (() => void)[] = []
    Object.assign(window, { heldAsks, hasStopped: false })
    const real = Reflect.get(window, 'Worker').prototype.postMessage
    Object.assign(Reflect.get(window, 'Worker').prototype, {
      postMessage(this: object, ...given: unknown[]) {
        const [asked] = given
        const send = () => void Reflect.apply(real, this, given)
        if (typeof asked === 'object' && asked !== null && Reflect.get(asked, 'name') === wanted) heldAsks.push(send)
        else send()
      },
    })
    new BroadcastChannel('stopped-at-a-step').onmessage = () => Object.assign(window, { hasStopped: true })
  }, name)
}

/** The `nth` write to the store from now, counted over all tables, is where this worker stops for ever. */
function putProbe(worker: Worker, nth: number): Promise<void> {
  return worker.evaluate((wanted) => {
    let left = wanted
    const kind = IDBObjectStore.prototype
    for (const name of ['add', 'put', 'clear', 'delete'] as const) {
      const real = kind[name]
      Object.assign(kind, {
        [name](this: IDBObjectStore, ...given: unknown[]) {
          left -= 1
          if (left === 0) {
            new BroadcastChannel('stopped-at-a-step').postMessage('here')
            for (;;);
          }
          return Reflect.apply(real, this, given)
        },
      })
    }
  }, nth)
}

const later = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

/** A worker is known here a moment after the page made it, and one that ended is known a moment longer: it answers no more. */
async function stopAtWrite(page: Page, nth: number): Promise<void> {
  const probed = new Set<Worker>()
  for (let turn = 0; turn < 20; turn += 1) {
    for (const worker of page.workers().filter((one) => !probed.has(one))) {
      probed.add(worker)
      await Promise.race([putProbe(worker, nth).catch(() => undefined), later(1000)])
    }
    await later(100)
  }
}

/** Lets `begin` ask its worker for `name`, and resolves once the worker stands still at its `nth` write. */
export async function stopInWorker(
  page: Page,
  { name, nth, begin }: { name: string; nth: number; begin: () => Promise<unknown> },
): Promise<void> {
  await holdAsks(page, name)
  await begin()
  const held = () => page.evaluate(() => Reflect.get(window, 'heldAsks').length > 0 || null)
  await until('the work to be asked for', held)
  await stopAtWrite(page, nth)
  await page.evaluate(() => {
    for (const ask of Reflect.get(window, 'heldAsks')) ask()
  })
  await until('the worker to stop', () => page.evaluate(() => Reflect.get(window, 'hasStopped') || null))
}

export const fileSteps = ['write', 'sync the file', 'sync the folder'] as const
export type FileStep = (typeof fileSteps)[number]

/** From now on the main process stands still for ever at this step of writing a file below `kept`; `hasStoppedInMain` says when. */
export function stopMainAt(app: AppDriver, step: FileStep): Promise<void> {
  return app.evaluate(async (_electron, wanted) => {
    const { open } = process.getBuiltinModule('node:fs/promises')
    const { fstatSync } = process.getBuiltinModule('node:fs')
    const handle = await open('/dev/null')
    const kind = Object.getPrototypeOf(handle)
    await handle.close()
    const stop = () => {
      Object.assign(globalThis, { stoppedAtAStep: true })
      return new Promise(() => undefined)
    }
    const { writeFile, sync } = kind
    kind.writeFile = function write(...given: unknown[]) {
      return wanted === 'write' ? stop() : Reflect.apply(writeFile, this, given)
    }
    kind.sync = function syncOne(this: { fd: number }) {
      const at = fstatSync(this.fd).isDirectory() ? 'sync the folder' : 'sync the file'
      return wanted === at ? stop() : Reflect.apply(sync, this, [])
    }
  }, step)
}

export const hasStoppedInMain = (app: AppDriver): Promise<boolean> =>
  app.evaluate(() => Reflect.get(globalThis, 'stoppedAtAStep') === true, null)
