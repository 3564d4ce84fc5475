// A browser that Playwright does not drive as it is installed: the few things a reader does in it, over whichever wire its engine speaks.
import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { until } from '../until.ts'

/** The commands of WebDriver that both wires carry under names of their own. */
export interface Wire {
  navigate(url: string): Promise<void>
  /** Runs the body of a function; answers what it returns, an element as WebDriver names it. */
  execute(script: string, args: readonly unknown[]): Promise<unknown>
  click(element: string): Promise<void>
  sendKeys(element: string, text: string): Promise<void>
  close(): Promise<void>
}

const elementKey = 'element-6066-11e4-a52e-4f735466cecf'
const isElement = (value: unknown): value is Readonly<Record<typeof elementKey, string>> =>
  typeof value === 'object' && value !== null && elementKey in value

/** What a person sees to click or to write in: by its words, or by the words of its label. */
const findScript = `
  const [kind, words] = arguments
  const text = (element) => element.textContent.replace(/\\s+/g, ' ').trim()
  const fits = (element) => text(element).includes(words) && element.checkVisibility()
  const found = kind === 'button'
    ? [...document.querySelectorAll('button')].find(fits)
    : [...document.querySelectorAll('label')].find(fits)?.control
  found?.scrollIntoView({ block: 'center' })
  return found ?? null
`

export class Engine {
  readonly name: string
  /** Where its downloads go. */
  readonly downloads: string
  readonly #wire: Wire
  constructor(name: string, downloads: string, wire: Wire) {
    this.name = name
    this.downloads = downloads
    this.#wire = wire
  }

  open = (url: string): Promise<void> => this.#wire.navigate(url)
  run = (script: string, ...args: readonly unknown[]): Promise<unknown> => this.#wire.execute(script, args)
  close = (): Promise<void> => this.#wire.close()

  async #find(kind: 'button' | 'field', words: string): Promise<string> {
    const found = await until(`“${words}” in ${this.name}`, async () => {
      const element = await this.run(findScript, kind, words)
      return isElement(element) ? element : null
    })
    return found[elementKey]
  }

  async click(words: string): Promise<void> {
    await this.#wire.click(await this.#find('button', words))
  }
  async choose(words: string): Promise<void> {
    await this.#wire.click(await this.#find('field', words))
  }
  async type(label: string, words: string): Promise<void> {
    await this.#wire.sendKeys(await this.#find('field', label), words)
  }
  async shows(words: string): Promise<void> {
    const isShown = async () => String(await this.run('return document.body?.innerText ?? ""')).includes(words)
    await until(`“${words}” to be shown in ${this.name}`, isShown)
  }
  /** The one file that was saved, once it lies there whole. */
  async saved(ending: string): Promise<string> {
    const name = await until(`a file of ${this.name}`, () =>
      readdirSync(this.downloads).find((one) => one.endsWith(ending)),
    )
    return join(this.downloads, name)
  }
}

/** Starts a program that ends with `stop`. */
export function startProgram(path: string, args: readonly string[], env: Readonly<Record<string, string>>) {
  const child = spawn(path, [...args], { stdio: 'ignore', env: { ...process.env, ...env } })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  return {
    stop: async () => {
      child.kill()
      await ended
    },
  }
}
