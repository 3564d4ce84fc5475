// Firefox over Marionette, the wire it has built in: lengths and JSON over a socket.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { programIn } from '../other-programs.ts'
import { newProfile } from '../profiles.ts'
import { until } from '../until.ts'
import { Engine, startProgram, type Wire } from './engine.ts'

export const findFirefox = (): string | null => programIn(['firefox-esr', 'firefox'])

/** Where it prints to, in its profile. */
const paper = 'printed.pdf'

/** Downloads and what is printed go to the profile unasked; every address leads to a port where nobody listens. */
const preferences = (downloads: string, port: number) => ({
  'marionette.port': port,
  'browser.download.folderList': 2,
  'browser.download.dir': downloads,
  'browser.download.useDownloadDir': true,
  'browser.download.always_ask_before_handling_new_types': false,
  'browser.helperApps.neverAsk.saveToDisk': 'application/json',
  'print.always_print_silent': true,
  print_printer: 'Mozilla Save to PDF',
  'print.printer_Mozilla_Save_to_PDF.print_to_file': true,
  'print.printer_Mozilla_Save_to_PDF.print_to_filename': join(downloads, paper),
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.enabled': false,
})

type Answer = (error: { message: string } | null, value: unknown) => void

class Marionette {
  readonly #socket: Socket
  readonly #waiting = new Map<number, Answer>()
  #rest = Buffer.alloc(0)
  #last = 0
  constructor(socket: Socket) {
    this.#socket = socket
    socket.on('data', (bytes: Buffer) => {
      this.#rest = Buffer.concat([this.#rest, bytes])
      while (this.#take());
    })
  }

  /** One message of those that came; false when the next is not whole yet. */
  #take(): boolean {
    const colon = this.#rest.indexOf(':')
    const length = Number(this.#rest.subarray(0, Math.max(0, colon)).toString())
    if (colon === -1 || this.#rest.length < colon + 1 + length) return false
    const message: unknown = JSON.parse(this.#rest.subarray(colon + 1, colon + 1 + length).toString())
    this.#rest = this.#rest.subarray(colon + 1 + length)
    // The first message is a greeting and no answer.
    if (!Array.isArray(message)) return true
    const [, id, error, value] = message
    this.#waiting.get(id)?.(error, value)
    this.#waiting.delete(id)
    return true
  }

  send(command: string, parameters: object = {}): Promise<unknown> {
    const id = ++this.#last
    const text = JSON.stringify([0, id, command, parameters])
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, (error, value) => (error === null ? resolve(value) : reject(new Error(error.message))))
      this.#socket.write(`${Buffer.byteLength(text)}:${text}`)
    })
  }
  end = (): void => void this.#socket.destroy()
}

const connected = (port: number) =>
  until(
    'Firefox to listen',
    () =>
      new Promise<Socket | null>((resolve) => {
        const socket = connect(port, '127.0.0.1', () => resolve(socket))
        socket.once('error', () => resolve(null))
      }),
    30_000,
  )

const valueIn = (answer: unknown): unknown =>
  typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : null

export async function launchFirefox(path: string): Promise<Engine> {
  const profile = newProfile()
  const port = 20_000 + Math.floor(Math.random() * 20_000)
  const lines = Object.entries(preferences(profile, port)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  )
  writeFileSync(join(profile, 'user.js'), lines.join('\n'))
  const program = startProgram(path, ['--headless', '--marionette', '--no-remote', '--profile', profile], {
    HOME: profile,
  })
  const marionette = new Marionette(await connected(port))
  await marionette.send('WebDriver:NewSession')
  const wire: Wire = {
    navigate: async (url) => void (await marionette.send('WebDriver:Navigate', { url })),
    execute: async (script, args) => valueIn(await marionette.send('WebDriver:ExecuteScript', { script, args })),
    click: async (id) => void (await marionette.send('WebDriver:ElementClick', { id })),
    sendKeys: async (id, text) => void (await marionette.send('WebDriver:ElementSendKeys', { id, text })),
    close: async () => {
      marionette.end()
      await program.stop()
    },
  }
  return new Engine('Firefox', profile, wire)
}

/** What is on its paper when a person prints the page and changes nothing in the dialog: Firefox's own head and foot are on it. */
export function printedBy(firefox: Engine): Promise<Uint8Array> {
  const path = join(firefox.downloads, paper)
  rmSync(path, { force: true })
  const whole = () => {
    const bytes = existsSync(path) ? readFileSync(path) : Buffer.alloc(0)
    return bytes.subarray(-16).includes('%%EOF') ? new Uint8Array(bytes) : null
  }
  return firefox.run('window.print()').then(() => until('Firefox to print', whole, 60_000))
}
