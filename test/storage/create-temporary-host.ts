// The files of a host in a temporary folder, with a clock that moves a minute with each look.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { type FileSteps, realFileSteps } from '../../electron/handlers/atomic-write.ts'
import { createHandlers } from '../../electron/handlers/create-handlers.ts'
import type { KeepingHost } from '../../renderer/storage/core/storage-host.ts'

export interface AHost {
  folder: string
  host: KeepingHost
  /** Milliseconds since the epoch; each look at the clock adds a minute. */
  now: number
  readonly clock: { instant(): string; today(): string; zone(): string }
  /** Another host on the same folder, whose steps may fail. */
  withFiles(files: Partial<FileSteps>): KeepingHost
}

const start = Date.UTC(2025, 2, 14, 12)

/** A fresh one for each test of the file. */
export function aHost(): AHost {
  const withFiles = (files: Partial<FileSteps>): KeepingHost => {
    const parts = { version: '0.1.0', platform: 'linux', dataFolder: it.folder, desk: null }
    const handlers = createHandlers({ ...parts, files: { ...realFileSteps, ...files } })
    return { request: (channel, request) => handlers[channel](request) }
  }
  const it: AHost = {
    folder: '',
    host: { request: () => Promise.reject(new Error('Not begun')) },
    now: start,
    clock: {
      instant: () => {
        it.now += 60_000
        return new Date(it.now).toISOString()
      },
      today: () => new Date(it.now).toISOString().slice(0, 10),
      zone: () => 'UTC',
    },
    withFiles,
  }
  beforeEach(async () => {
    it.folder = await mkdtemp(join(tmpdir(), 'cairn-host-'))
    it.now = start
    it.host = withFiles({})
  })
  afterEach(() => rm(it.folder, { recursive: true, force: true }))
  return it
}
