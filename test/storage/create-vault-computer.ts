// A computer with Cairn on it: a database, the main process's own handlers over real files, and a folder as its vault.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect } from 'vitest'
import { createHandlers } from '../../electron/handlers/create-handlers.ts'
import { commit } from '../../renderer/storage/core/commit-records.ts'
import { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { writeOf } from '../../renderer/storage/core/save-record.ts'
import type { KeepingHost } from '../../renderer/storage/core/storage-host.ts'
import { begin } from '../../renderer/storage/start/initialize-database.ts'
import { createVault, type Vault } from '../../renderer/storage/vault/vault-controller.ts'
import type { VaultQuestion } from '../../renderer/storage/vault/vault-question.ts'
import { ContentHash } from '../../shared/records/common-fields.ts'
import type { AnyRecord } from '../../shared/records/record-definitions.ts'
import { entry, idOf, person, personId } from '../build-records.ts'
import { aDesk } from '../electron/fake-desktop-services.ts'

let now = Date.UTC(2025, 2, 14, 12)
const instant = () => {
  now += 1000
  return new Date(now).toISOString()
}

export interface Computer {
  readonly database: CairnDatabase
  readonly vault: Vault
  readonly host: KeepingHost
  readonly folder: string
  save(...records: AnyRecord[]): Promise<void>
  get(id: string): Promise<AnyRecord>
  note(): { at: string; window: string; cause: string }
  read(path: string): string
  write(path: string, text: string): void
  /** Paths of all Markdown files, in order. */
  paths(): string[]
  pathOf(id: string): string
  end(): Promise<void>
}

const begun: Computer[] = []
const folders: string[] = []
afterEach(async () => {
  for (const one of begun.splice(0)) await one.end()
  for (const one of folders.splice(0)) rmSync(one, { recursive: true, force: true })
})

export function aTemporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-vault-'))
  folders.push(folder)
  return folder
}

const who = {
  name: 'Wren Alderby',
  currentLevel: 'mid-level',
  targetLevel: 'lead',
  startedOn: null,
  horizonMonths: null,
}

/** `isNew`: nothing was begun on it yet. */
export async function aComputer(folder = aTemporaryFolder(), isNew = false): Promise<Computer> {
  const database = new CairnDatabase(`vault-${Math.random()}`)
  await database.open()
  if (!isNew) await begin(database, who, { at: instant(), window: 'seed', cause: 'Began' })
  const dataFolder = aTemporaryFolder()
  const desk = aDesk({ chooseFolder: async () => folder })
  const handlers = createHandlers({ version: '0', platform: 'linux', dataFolder, desk })
  const host: KeepingHost = { request: (channel, request) => handlers[channel](request) }
  const clock = { instant, today: () => '2025-03-14', zone: () => 'UTC' }
  const vault = createVault({ database, host, clock, window: 'main' })
  const stop = await vault.begin()
  const note = () => ({ at: instant(), window: 'main', cause: 'Edited' })
  const paths = () =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.md') && !path.startsWith('.git'))
      .sort()
  const read = (path: string) => readFileSync(join(folder, path), 'utf8')
  const computer: Computer = {
    database,
    vault,
    host,
    folder,
    note,
    async save(...records) {
      const stand = await database.records.bulkGet(records.map(({ id }) => id))
      const writes = records.map((record, at) =>
        writeOf({ ...record, revision: stand[at]?.revision ?? 1 }, stand[at] === undefined),
      )
      const done = await commit(database, writes, note())
      if (!done.ok) throw new Error(JSON.stringify(done.trouble))
    },
    async get(id) {
      const record = await database.records.get(id)
      if (record === undefined) throw new Error(`${id} is not there`)
      return record
    },
    read,
    write(path, text) {
      mkdirSync(join(folder, path, '..'), { recursive: true })
      writeFileSync(join(folder, path), text)
    },
    paths,
    pathOf(id) {
      const path = paths().find((one) => read(one).includes(`\nid: "${id}"`) || read(one).includes(`\nid: ${id}`))
      if (path === undefined) throw new Error(`No file has the id ${id}`)
      return path
    },
    async end() {
      stop()
      await new Promise((done) => setTimeout(done, 5))
      await database.delete()
    },
  }
  begun.push(computer)
  return computer
}

export const vaultNote = entry(1, {
  what: 'Cut the build.\n\nIt took 40 minutes.',
  myPart: 'All of it.',
  audience: 'mentor',
  people: [personId(7)],
})

/** With the note and the person it names written to its folder. */
export async function aVaultWith(withPrivate = true, isNew = false): Promise<Computer> {
  const computer = await aComputer(undefined, isNew)
  await computer.save(vaultNote, person(7, { name: 'Ana Reyes', note: 'For me alone.', audience: 'mentor' }))
  await computer.vault.choose(withPrivate)
  expect(computer.vault.state()).toMatchObject({ step: 'steady', trouble: null, questions: [] })
  return computer
}

/** The one thing that is asked. */
export const only = <K extends VaultQuestion['kind']>(computer: Computer, kind: K) => {
  const { questions } = computer.vault.state()
  expect(questions.map((one) => one.kind)).toEqual([kind])
  return questions[0] as Extract<VaultQuestion, { kind: K }>
}

/** Bytes that a record names as a file beside its words. */
export async function attached(computer: Computer, words: string, at: number) {
  const bytes = new TextEncoder().encode(words)
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const hash = ContentHash.parse([...digest].map((byte) => byte.toString(16).padStart(2, '0')).join(''))
  await computer.database.attachments.put({ hash, type: 'text/plain', bytes })
  return { id: idOf(at), hash, name: `${words}.txt`, type: 'text/plain', size: bytes.length }
}
