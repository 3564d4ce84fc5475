// WebKit as GTK builds it, over its own WebDriver and, where there is no screen, one that nobody sees.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { programIn } from '../other-programs.ts'
import { newProfile } from '../profiles.ts'
import { until } from '../until.ts'
import { Engine, startProgram, type Wire } from './engine.ts'

const libraries = '/usr/lib'

export interface WebKitPrograms {
  readonly driver: string
  readonly browser: string
  /** null where there is a screen */
  readonly screen: string | null
}

function findBrowser(): string | null {
  if (!existsSync(libraries)) return null
  const folders = readdirSync(libraries).flatMap((machine) => {
    const folder = join(libraries, machine)
    return machine.includes('-linux-') ? readdirSync(folder).map((name) => join(folder, name, 'MiniBrowser')) : []
  })
  return folders.filter((path) => path.includes('webkit2gtk-4')).find((path) => existsSync(path)) ?? null
}

export function findWebKit(): WebKitPrograms | null {
  const [driver, browser, screen] = [programIn(['WebKitWebDriver']), findBrowser(), programIn(['Xvfb'])]
  const isSeen = process.env.DISPLAY !== undefined
  if (driver === null || browser === null || (screen === null && !isSeen)) return null
  return { driver, browser, screen: isSeen ? null : screen }
}

interface Running {
  readonly address: string
  readonly browser: string
  readonly stop: () => Promise<void>
}

async function wireTo({ address, browser, stop }: Running): Promise<Wire> {
  const call = async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`${address}${path}`, { method, ...(body && { body: JSON.stringify(body) }) })
    const { value } = (await answer.json()) as { value: unknown }
    if (!answer.ok) throw new Error(JSON.stringify(value))
    return value
  }
  const options = { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } }
  const made = await call('POST', '/session', { capabilities: { alwaysMatch: options } })
  const { sessionId } = made as { sessionId: string }
  const at = `/session/${sessionId}`
  return {
    navigate: async (url) => void (await call('POST', `${at}/url`, { url })),
    execute: (script, args) => call('POST', `${at}/execute/sync`, { script, args }),
    click: async (id) => void (await call('POST', `${at}/element/${id}/click`, {})),
    sendKeys: async (id, text) => void (await call('POST', `${at}/element/${id}/value`, { text })),
    close: async () => {
      await call('DELETE', at)
      await stop()
    },
  }
}

export async function launchWebKit({ driver, browser, screen }: WebKitPrograms): Promise<Engine> {
  const home = newProfile()
  mkdirSync(join(home, '.config'))
  writeFileSync(join(home, '.config', 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${home}"\n`)
  const number = 100 + Math.floor(Math.random() * 800)
  const display = screen === null ? {} : { DISPLAY: `:${number}` }
  const shown = screen === null ? null : startProgram(screen, [`:${number}`, '-screen', '0', '1400x1000x24'], {})
  const port = 20_000 + Math.floor(Math.random() * 20_000)
  const nobody = 'http://127.0.0.1:9'
  // As root, as a build machine is, its sandbox does not start.
  const env = {
    ...display,
    HOME: home,
    http_proxy: nobody,
    https_proxy: nobody,
    no_proxy: '127.0.0.1,localhost',
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  }
  if (shown !== null) await until('the screen', () => existsSync(`/tmp/.X11-unix/X${number}`))
  const program = startProgram(driver, [`--port=${port}`], env)
  const address = `http://127.0.0.1:${port}`
  await until('WebKit’s driver', () =>
    fetch(`${address}/status`).then(
      (answer) => answer.ok,
      () => false,
    ),
  )
  const stop = async () => {
    await program.stop()
    await shown?.stop()
  }
  return new Engine('WebKit', home, await wireTo({ address, browser, stop }))
}
