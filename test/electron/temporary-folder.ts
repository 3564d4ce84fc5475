// A temporary folder for one test file, and a file system in which chosen steps fail.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { type FileSteps, realFileSteps } from '../../electron/handlers/atomic-write.ts'

export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-electron-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export const systemError = (code: string): Error => Object.assign(new Error(`${code}: as the test wished`), { code })

/** Steps of writing one file, in their order. */
export const WRITE_STEPS = ['open', 'write', 'sync', 'close', 'readBack', 'rename'] as const
export type WriteStep = (typeof WRITE_STEPS)[number]

/** The real file system, whose disk gives back other bytes than were written, until they are renamed to their place. */
export const givingBackOtherBytes: FileSteps = {
  ...realFileSteps,
  readFile: (async (path: string, ...rest: []) => {
    const bytes = Buffer.from(await realFileSteps.readFile(path, ...rest))
    if (path.endsWith('.part') && bytes.length > 0) bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
    return bytes
  }) as FileSteps['readFile'],
}

/** The real file system, what was asked of it that makes a write durable, in its order, and which folders were synced. */
export function writtenDown(): { files: FileSteps; steps: string[]; folders: string[] } {
  const steps: string[] = []
  const folders: string[] = []
  const open: FileSteps['open'] = async (path, flags, mode) => {
    const file = await realFileSteps.open(path, flags, mode)
    const sync = file.sync.bind(file)
    file.sync = async () => {
      await sync()
      steps.push(flags === 'r' ? 'folder synced' : 'file synced')
      if (flags === 'r') folders.push(String(path))
    }
    return file
  }
  const rename: FileSteps['rename'] = async (from, to) => {
    await realFileSteps.rename(from, to)
    steps.push('renamed')
  }
  return { files: { ...realFileSteps, open, rename }, steps, folders }
}

/** The real file system, but for one step of writing a file that throws each time. */
export function failingAt(step: WriteStep, code: string): FileSteps {
  const fail = async (): Promise<never> => {
    throw systemError(code)
  }
  const open: FileSteps['open'] = async (path, flags, mode) => {
    if (flags !== 'wx') return realFileSteps.open(path, flags, mode)
    if (step === 'open') return fail()
    const file = await realFileSteps.open(path, flags, mode)
    if (step === 'write') {
      file.writeFile = async () => {
        // a full disk takes a part first
        await file.write(new Uint8Array([123]))
        return fail()
      }
    }
    if (step === 'sync') file.sync = fail
    if (step === 'close') {
      const close = file.close.bind(file)
      file.close = async () => {
        await close()
        return fail()
      }
    }
    return file
  }
  return {
    ...realFileSteps,
    open,
    ...(step === 'readBack' ? { readFile: fail } : {}),
    ...(step === 'rename' ? { rename: fail } : {}),
  }
}
