// The vault's door: chosen by dialog, then listed, read and written below the chosen folder. Only on the desktop: a browser has no folder.
import { join } from 'node:path'
import type { Channel } from '../../shared/bridge-channel-names.ts'
import type { BridgeRequests, BridgeResponses } from '../../shared/bridge-channel-schemas.ts'
import type { Trouble } from '../../shared/bridge-error-messages.ts'
import type { FileSteps } from './atomic-write.ts'
import type { Desk } from './desktop-services.ts'
import { mapConcurrently } from './map-concurrently.ts'
import { refuse, troubleOfError } from './map-fs-error.ts'
import { createSerialQueue } from './serial-task-queue.ts'
import { createVaultChoices, isWithin, type VaultChoice, vaultRoot, vaultTrouble } from './vault-choice.ts'
import {
  createWay,
  readVaultFile,
  removeVaultFile,
  setVaultFileAside,
  type WishedFile,
  writeVaultFile,
} from './vault-files.ts'
import { listVault } from './vault-walk.ts'
import { createVaultWatch } from './vault-watch.ts'

type VaultChannel = Extract<Channel, `vault.${string}`>
type VaultHandlers = { [C in VaultChannel]: (request: BridgeRequests[C]) => Promise<BridgeResponses[C]> }

interface Parts {
  readonly dataFolder: string
  readonly desk: Desk | null
  readonly files: FileSteps
  /** Another program changed something in the vault. */
  readonly vaultChanged: () => void
}

const asAnswer = (choice: VaultChoice | null) => ({
  ok: true as const,
  folder: choice?.folder ?? null,
  withPrivate: choice?.withPrivate ?? false,
})

async function choose({ desk, dataFolder }: Parts): Promise<string | null | 'same-place'> {
  const folder = (await desk?.chooseFolder()) ?? null
  return folder !== null && (await isWithin(folder, dataFolder)) ? 'same-place' : folder
}

/** Writes the files and stops where the disk refuses them all. Returns what became of each so far. */
async function putAll(root: string, wished: readonly WishedFile[], files: FileSteps) {
  const way = createWay(root, files)
  const written: Awaited<ReturnType<typeof writeVaultFile>>[] = []
  let trouble: Trouble | null = null
  await mapConcurrently(wished, async (one) => {
    if (trouble !== null) return
    await writeVaultFile(way, one, files).then(
      (file) => written.push(file),
      (error) => {
        trouble ??= troubleOfError(error)
      },
    )
  })
  return { files: written, trouble: trouble as Trouble | null }
}

type ChoiceChannel = `vault.${'read' | 'choose' | 'set-private' | 'forget'}`
type Choices = ReturnType<typeof createVaultChoices>
type Watching = ReturnType<typeof createVaultWatch>

function choiceHandlers(parts: Parts, choices: Choices, watching: Watching): Pick<VaultHandlers, ChoiceChannel> {
  const { desk } = parts
  const set = async (choice: VaultChoice) => {
    await choices.write(choice)
    return asAnswer(choice)
  }
  return {
    'vault.read': async () => {
      const choice = desk === null ? null : await choices.read()
      const trouble = choice === null ? null : await vaultTrouble(choice.folder)
      return { ...asAnswer(choice), isOffered: desk !== null, trouble }
    },
    'vault.choose': async ({ withPrivate }) => {
      if (desk === null) return refuse({ kind: 'not-here' })
      const folder = await choose(parts)
      if (folder === 'same-place') return refuse({ kind: 'same-place' })
      return folder === null ? asAnswer(null) : set({ folder, withPrivate })
    },
    'vault.set-private': async ({ withPrivate }) => {
      const choice = await choices.read()
      return choice === null ? refuse({ kind: 'not-here' }) : set({ ...choice, withPrivate })
    },
    'vault.forget': async () => {
      watching.end()
      await choices.forget()
      return { ok: true }
    },
  }
}

/** Work below the folder, one after the other; refused where none is chosen. */
function createBelow(desk: Desk | null, choices: Choices) {
  const inOrder = createSerialQueue()
  return <Answer>(work: (root: string) => Promise<Answer>) =>
    inOrder(async () => {
      const choice = await choices.read()
      if (desk === null || choice === null) return refuse({ kind: 'not-here' })
      return work(await vaultRoot(choice.folder))
    }).catch((error) => refuse(troubleOfError(error)))
}

type Below = ReturnType<typeof createBelow>

function readingHandlers(
  { desk, files }: Parts,
  below: Below,
  watching: Watching,
): Pick<VaultHandlers, `vault.${'show' | 'list' | 'get'}`> {
  return {
    'vault.show': () =>
      below(async (root) => {
        await desk?.showFolder(root)
        return { ok: true as const }
      }),
    'vault.list': () =>
      below(async (root) => {
        const { folders, unfinished, ...listed } = await listVault(root)
        watching.follow(root, folders)
        for (const path of unfinished) await files.rm(join(root, path), { force: true }).catch(() => undefined)
        return { ok: true as const, ...listed }
      }),
    'vault.get': ({ paths }) =>
      below(async (root) => {
        const way = createWay(root, files)
        return { ok: true as const, files: await mapConcurrently(paths, (path) => readVaultFile(way, path)) }
      }),
  }
}

function writingHandlers(
  { files }: Parts,
  below: Below,
  watching: Watching,
): Pick<VaultHandlers, `vault.${'put' | 'remove' | 'set-aside'}`> {
  return {
    'vault.put': ({ files: wished }) =>
      below(async (root) => {
        const { placeOf } = createWay(root, files)
        const written = await putAll(root, wished, files)
        const done = written.files.filter(({ outcome }) => outcome === 'done')
        watching.wrote(done.map((look) => ({ place: placeOf(look.path), look })))
        return { ok: true as const, ...written }
      }),
    'vault.remove': (wished) =>
      below(async (root) => {
        const way = createWay(root, files)
        const outcome = await removeVaultFile(way, wished, files)
        if (outcome === 'done') watching.wrote([{ place: way.placeOf(wished.path), look: null }])
        return { ok: true as const, outcome }
      }),
    'vault.set-aside': ({ path }) =>
      below(async (root) => ({ ok: true as const, path: await setVaultFileAside(createWay(root, files), path) })),
  }
}

export function createVaultHandlers(parts: Parts): VaultHandlers {
  const choices = createVaultChoices(parts.dataFolder, parts.files)
  const watching = createVaultWatch(parts.vaultChanged)
  const below = createBelow(parts.desk, choices)
  return {
    ...choiceHandlers(parts, choices, watching),
    ...readingHandlers(parts, below, watching),
    ...writingHandlers(parts, below, watching),
  }
}
