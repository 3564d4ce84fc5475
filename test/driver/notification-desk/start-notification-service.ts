// A session bus of one's own with a notification service on it, so that a walk sees what the desktop would show, and clicks it.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'

const busWithoutServices = fileURLToPath(new URL('./bus.conf', import.meta.url))
const service = fileURLToPath(new URL('./notification-service.py', import.meta.url))
/** The system's own: another Python before it on the path would lack the system's modules. */
const python = '/usr/bin/python3'

const Event = z.discriminatedUnion('event', [
  z.object({
    event: z.literal('shown'),
    id: z.int(),
    app: z.string(),
    title: z.string(),
    body: z.string(),
    actions: z.array(z.string()),
    desktopEntry: z.string(),
  }),
  z.object({ event: z.literal('withdrawn'), id: z.int() }),
])
export type Shown = Extract<z.infer<typeof Event>, { event: 'shown' }>

export interface NotificationDesk {
  /** For the environment of the app. */
  readonly address: string
  /** Everything that was shown, the first first. */
  readonly shown: readonly Shown[]
  /** Ids of what the app took back. */
  readonly withdrawn: readonly number[]
  click(one: Shown): void
  end(): void
}

/** Why there can be no such desk here; null where there can. */
export function deskTrouble(): string | null {
  if (process.platform !== 'linux') return 'notifications of Linux only'
  if (spawnSync('dbus-daemon', ['--version']).status !== 0) return 'there is no dbus-daemon'
  if (spawnSync(python, ['-c', 'from gi.repository import Gio']).status !== 0) return 'there is no python3-gi'
  return null
}

/** The first line of a bus is its address. */
export async function startBus(): Promise<{ address: string; bus: ChildProcess }> {
  const bus = spawn('dbus-daemon', [`--config-file=${busWithoutServices}`, '--nofork', '--print-address=1'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [address] = await once(createInterface({ input: bus.stdout }), 'line')
  return { address: String(address), bus }
}

export async function startNotificationDesk(): Promise<NotificationDesk> {
  const { address, bus } = await startBus()
  const env = { ...process.env, DBUS_SESSION_BUS_ADDRESS: address }
  const program = spawn(python, [service], { env, stdio: ['pipe', 'pipe', 'inherit'] })
  const shown: Shown[] = []
  const withdrawn: number[] = []
  const lines = createInterface({ input: program.stdout })
  // The first thing it tells is that it is there.
  await Promise.race([
    once(lines, 'line'),
    once(program, 'exit').then(() => Promise.reject(new Error('The notification service ended before it was there.'))),
  ])
  lines.on('line', (line) => {
    const event = Event.parse(JSON.parse(line))
    if (event.event === 'shown') shown.push(event)
    else withdrawn.push(event.id)
  })
  return {
    address,
    shown,
    withdrawn,
    click: ({ id }) => void program.stdin.write(`${JSON.stringify({ click: id })}\n`),
    end: () => {
      program.stdin.end()
      bus.kill()
    },
  }
}
