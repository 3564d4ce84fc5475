// Files to import from in a plain browser: chosen with an input, or dropped, and read where they lie. A browser knows no Git.

import type { Channel } from '../../shared/bridge-channel-names.ts'
import type { BridgeRequests, BridgeResponses } from '../../shared/bridge-channel-schemas.ts'
import {
  extensionsToImport,
  GATHERED_LIMIT,
  isHidden,
  isLookedAt,
  isOfTool,
  MOST_GATHERED,
  type PassedOver,
  passedOverWhy,
} from '../../shared/importable-files.ts'
import { chooseFiles } from './browser-dialogs.ts'
import { refuse } from './parse-host-answer.ts'

type GatherChannel = Extract<Channel, `gather.${string}`>
type Answers = { [K in GatherChannel]: (request: BridgeRequests[K]) => Promise<BridgeResponses[K]> }

interface PathFile {
  readonly path: string
  readonly file: File
}

export interface PathFiles {
  readonly files: readonly PathFile[]
  readonly passedOver: readonly PassedOver[]
  readonly others: number
}

/** Which of them are looked at. Files that were chosen one by one are, whatever they are called. */
export function sorted(all: readonly PathFile[], isFolder: boolean): PathFiles {
  const files: PathFile[] = []
  const passedOver: PassedOver[] = []
  const ofTools = new Set<string>()
  let others = 0
  for (const { path, file } of all) {
    const parts = path.split('/')
    const folders = parts.slice(1, -1)
    const tool = folders.findIndex((folder) => isHidden(folder) || isOfTool(folder))
    if (tool >= 0) {
      if (isOfTool(folders[tool] ?? '')) ofTools.add(parts.slice(0, tool + 2).join('/'))
    } else if (isFolder && !isLookedAt(path)) others += 1
    else if (file.size > GATHERED_LIMIT) passedOver.push({ path, why: passedOverWhy.tooLarge })
    else if (files.length >= MOST_GATHERED) passedOver.push({ path, why: passedOverWhy.tooMany })
    else files.push({ path, file })
  }
  return {
    files: files.toSorted((one, other) => (one.path < other.path ? -1 : 1)),
    passedOver: [...[...ofTools].map((path) => ({ path, why: passedOverWhy.ofTool })), ...passedOver],
    others,
  }
}

function chooseFolder(): Promise<readonly PathFile[]> {
  const input = document.createElement('input')
  input.type = 'file'
  input.webkitdirectory = true
  return new Promise((resolve) => {
    const chosen = () => [...(input.files ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }))
    input.addEventListener('change', () => resolve(chosen()))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })
}

export function createBrowserGathering(): Answers {
  let held: { readonly gathering: string; readonly files: readonly PathFile[] } | null = null
  return {
    'gather.choose': async ({ what }) => {
      const all =
        what === 'folder'
          ? await chooseFolder()
          : (await chooseFiles(extensionsToImport, true)).map((file) => ({ path: file.name, file }))
      if (all.length === 0) return { ok: true, gathered: null }
      const { files, passedOver, others } = sorted(all, what === 'folder')
      held = { gathering: crypto.randomUUID(), files }
      const listed = files.map(({ path, file }) => ({ path, size: file.size }))
      return { ok: true, gathered: { gathering: held.gathering, files: listed, passedOver: [...passedOver], others } }
    },
    'gather.read': async ({ gathering, at }) => {
      const file = held?.gathering === gathering ? held.files[at]?.file : undefined
      const content = (await file?.arrayBuffer().catch(() => null)) ?? null
      return content === null ? refuse({ kind: 'not-found' }) : { ok: true, bytes: new Uint8Array(content) }
    },
    'gather.days': async () => ({ ok: true, days: [] }),
    'gather.end': async ({ gathering }) => {
      if (held?.gathering === gathering) held = null
      return { ok: true }
    },
  }
}
