// Files to import from: main looks through what a person chose, and the page reads each by its place in the list.
import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { open, realpath, stat } from 'node:fs/promises'
import { dirname, sep } from 'node:path'
import type { Channel } from '../../shared/bridge-channel-names.ts'
import type { BridgeRequests, BridgeResponses } from '../../shared/bridge-channel-schemas.ts'
import { GATHERED_LIMIT } from '../../shared/importable-files.ts'
import type { Desk } from './desktop-services.ts'
import { type WalkedFile, walkFiles, walkFolder } from './folder-walk.ts'
import { refuse, troubleOfError } from './map-fs-error.ts'
import { firstDays } from './read-git-first-days.ts'

type GatherChannel = Extract<Channel, `gather.${string}`>
type Gathering = { [C in GatherChannel]: (request: BridgeRequests[C]) => Promise<BridgeResponses[C]> }

interface Held {
  readonly files: readonly WalkedFile[]
  /** The chosen folder; null where files were chosen one by one. */
  readonly folder: string | null
}

/** A page that is gone leaves the one before behind. */
const mostHeld = 4

/** A file may have become a link since it was listed: what lies outside of the folder is not read. */
async function isWithin({ folder }: Held, { place }: WalkedFile): Promise<boolean> {
  if (folder === null) return true
  const [root, above] = [await realpath(folder), await realpath(dirname(place))]
  return above === root || above.startsWith(root.endsWith(sep) ? root : root + sep)
}

async function readWhole(place: string): Promise<Uint8Array<ArrayBuffer> | null> {
  // Missing on Windows, where links are told apart when the folder is looked through.
  const handle = await open(place, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
  try {
    const { size } = await handle.stat()
    return size > GATHERED_LIMIT ? null : new Uint8Array(await handle.readFile())
  } finally {
    await handle.close()
  }
}

type Chosen = Held & Awaited<ReturnType<typeof walkFolder>>

async function chooseNamed(path: string): Promise<Chosen> {
  const isFolder = (await stat(path)).isDirectory()
  return isFolder ? { ...(await walkFolder(path)), folder: path } : { ...(await walkFiles([path])), folder: null }
}

interface GatheringParts {
  readonly desk: Desk | null
  /** The path that an item of the inbox names. */
  readonly pathInInbox: (id: string) => Promise<string | null>
}

async function choose(
  desk: Desk,
  { what, inboxId }: BridgeRequests['gather.choose'],
  pathInInbox: GatheringParts['pathInInbox'],
): Promise<Chosen | null> {
  if (inboxId !== undefined) {
    const path = await pathInInbox(inboxId)
    return path === null ? null : chooseNamed(path)
  }
  if (what === 'files') {
    const places = await desk.chooseFilesToImport()
    return places.length === 0 ? null : { ...(await walkFiles(places)), folder: null }
  }
  const folder = await desk.chooseFolder()
  return folder === null ? null : { ...(await walkFolder(folder)), folder }
}

async function daysOf({ files, folder }: Held): Promise<{ at: number; day: string }[]> {
  if (folder === null) return []
  const days = await firstDays(folder)
  return files.flatMap(({ path }, at) => {
    const day = days.get(path.split('/').slice(1).join('/'))
    return day === undefined ? [] : [{ at, day }]
  })
}

function createHeld() {
  const held = new Map<string, Held>()
  return {
    find: (gathering: string) => held.get(gathering),
    letGo: (gathering: string) => held.delete(gathering),
    hold: (one: Held): string => {
      const gathering = randomUUID()
      held.set(gathering, one)
      const [oldest = ''] = held.keys()
      if (held.size > mostHeld) held.delete(oldest)
      return gathering
    },
  }
}

async function readAt(of: Held | undefined, at: number): Promise<BridgeResponses['gather.read']> {
  const file = of?.files[at]
  if (of === undefined || file === undefined) return refuse({ kind: 'not-found' })
  try {
    const bytes = (await isWithin(of, file)) ? await readWhole(file.place) : null
    return bytes === null ? refuse({ kind: 'not-found' }) : { ok: true, bytes }
  } catch (error) {
    return refuse(troubleOfError(error))
  }
}

export function createGathering({ desk, pathInInbox }: GatheringParts): Gathering {
  const held = createHeld()
  return {
    'gather.choose': async (request) => {
      if (desk === null) return refuse({ kind: 'not-here' })
      try {
        const chosen = await choose(desk, request, pathInInbox)
        if (chosen === null) return { ok: true, gathered: null }
        const { passedOver, others } = chosen
        const files = chosen.files.map(({ path, size }) => ({ path, size }))
        return { ok: true, gathered: { gathering: held.hold(chosen), files, passedOver: [...passedOver], others } }
      } catch (error) {
        return refuse(troubleOfError(error))
      }
    },
    'gather.read': ({ gathering, at }) => readAt(held.find(gathering), at),
    'gather.days': async ({ gathering }) => {
      const of = held.find(gathering)
      return { ok: true, days: of === undefined ? [] : await daysOf(of) }
    },
    'gather.end': async ({ gathering }) => {
      held.letGo(gathering)
      return { ok: true }
    },
  }
}
