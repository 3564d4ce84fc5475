// What the first writing of a vault costs: 10,000 records as files through the host's own handlers, over the same bytes written by plain
// `fs`, one file after the other. And what one save costs once the vault stands, on its way from the record to its file.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createHandlers, type Handlers } from '../../electron/handlers/create-handlers.ts'
import { hashBytes } from '../../renderer/storage/vault/vault-dependencies.ts'
import { writeRecord } from '../../shared/files/vault/format-vault-record.ts'
import { linkName, newPathOf } from '../../shared/files/vault/vault-file-names.ts'
import type { AnyRecord } from '../../shared/records/record-definitions.ts'
import { aDesk } from '../electron/fake-desktop-services.ts'
import type { Bench, SampleBench } from './bench-row.ts'
import { generateCareer } from './generate-career.ts'

const count = 10_000
const together = 200
const oneChange = 50

interface VaultFile {
  readonly path: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

const newFolder = () => mkdtempSync(join(tmpdir(), 'cairn-vault-bench-'))
const encoder = new TextEncoder()

/** As the app does it: names first, then each text with its hash. */
async function* filesOf(records: readonly AnyRecord[]): AsyncGenerator<VaultFile[]> {
  const taken = new Set<string>()
  const paths = new Map(
    records.map((record) => {
      const path = newPathOf(record, (wished) => !taken.has(wished))
      taken.add(path)
      return [record.id, path]
    }),
  )
  const nameOf = (id: string) => {
    const path = paths.get(id)
    return path === undefined ? null : linkName(path)
  }
  const names = { nameOf, idOf: () => null }
  for (let at = 0; at < records.length; at += together) {
    const some = records.slice(at, at + together).map((record) => ({
      path: paths.get(record.id) ?? '',
      bytes: encoder.encode(writeRecord(record, { names, withPrivate: true })),
    }))
    for (const { bytes } of some) await hashBytes(bytes)
    yield some
  }
}

async function aVault(): Promise<{ handlers: Handlers; end: () => void }> {
  const [dataFolder, folder] = [newFolder(), newFolder()]
  const desk = aDesk({ chooseFolder: async () => folder })
  const handlers = createHandlers({ version: '0', platform: 'linux', dataFolder, desk })
  await handlers['vault.choose']({ withPrivate: true })
  const end = () => {
    for (const one of [dataFolder, folder]) rmSync(one, { recursive: true, force: true })
  }
  return { handlers, end }
}

async function put(handlers: Handlers, files: readonly VaultFile[], expects: string | null = null): Promise<void> {
  const answer = await handlers['vault.put']({ files: files.map((file) => ({ ...file, expects })) })
  if (!answer.ok || answer.trouble !== null) throw new Error('The vault could not be written.')
}

async function timed(work: () => Promise<void>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

/** Both sides write into a folder of their own, on the same disk. */
export async function vaultBench(): Promise<Bench> {
  const { records } = generateCareer(count)
  const all: VaultFile[] = []
  for await (const some of filesOf(records)) all.push(...some)
  return {
    name: `a vault of ${count.toLocaleString('en-US')} records first written`,
    floorName: 'the same bytes written by plain fs',
    target: 2,
    unit: 'ms',
    pairs: 5,
    measured: async () => {
      const { handlers, end } = await aVault()
      const time = await timed(async () => {
        for await (const some of filesOf(records)) await put(handlers, some)
      })
      end()
      return time
    },
    floor: async () => {
      const folder = newFolder()
      const time = await timed(async () => {
        for (const path of new Set(all.map((file) => dirname(file.path))))
          mkdirSync(join(folder, path), { recursive: true })
        for (const { path, bytes } of all) await writeFile(join(folder, path), bytes)
      })
      rmSync(folder, { recursive: true, force: true })
      return time
    },
  }
}

export const vaultChangeBench: SampleBench = {
  name: 'one changed record in its file, in a vault of 10,000',
  floorName: `${oneChange} ms`,
  target: 1,
  unit: 'ms',
  limit: oneChange,
  share: 0.95,
  samples: async () => {
    const { records } = generateCareer(count)
    const { handlers, end } = await aVault()
    for await (const some of filesOf(records)) await put(handlers, some)
    const times: number[] = []
    for (const record of records.slice(-200)) {
      const [file] = (await filesOf([record]).next()).value ?? []
      if (file === undefined) throw new Error('No file was made.')
      // As it stands there before the change; on its way no other file is looked at.
      const path = `Changed/${record.id}.md`
      await put(handlers, [{ path, bytes: file.bytes }])
      const expects = await hashBytes(file.bytes)
      times.push(
        await timed(async () => {
          const changed = { ...record, createdAt: record.updatedAt }
          for await (const [one] of filesOf([changed]))
            if (one !== undefined) await put(handlers, [{ path, bytes: one.bytes }], expects)
        }),
      )
    }
    end()
    return times
  },
}
