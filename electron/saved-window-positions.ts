// Where the window stood, for each set of displays: a laptop alone, at the desk, in the meeting room. Pure, but for its small file.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { placeSchema, type Rectangle, type WindowPlace } from './fit-window-to-screens.ts'
import { realFileSteps } from './handlers/atomic-write.ts'
import { writePrivately } from './handlers/private-file-permissions.ts'

const MOST_SETS = 12

const rememberedSchema = z.strictObject({ displays: z.string().max(2_000), place: placeSchema })
const memorySchema = z.strictObject({ places: z.array(rememberedSchema).max(MOST_SETS) })

/** The newest first. */
export type WindowMemory = z.infer<typeof memorySchema>['places']

export interface Display {
  readonly bounds: Rectangle
  readonly scaleFactor: number
}

/** The same name for the same displays at the same places, in whatever order the system counts them. */
export const nameOfSet = (displays: readonly Display[]): string =>
  displays
    .map(({ bounds: { x, y, width, height }, scaleFactor }) => `${width}x${height}@${scaleFactor} at ${x},${y}`)
    .sort()
    .join('; ')

/** Where it stood on these displays; on displays never seen before, where it stood last. */
export const placeFor = (memory: WindowMemory, displays: string): WindowPlace | null =>
  (memory.find((one) => one.displays === displays) ?? memory[0])?.place ?? null

export const withPlace = (memory: WindowMemory, displays: string, place: WindowPlace): WindowMemory =>
  [{ displays, place }, ...memory.filter((one) => one.displays !== displays)].slice(0, MOST_SETS)

const fileIn = (folder: string): string => join(folder, 'window.json')

/** Earlier versions remembered one place, of no displays in particular. */
function understood(written: unknown): WindowMemory {
  const one = placeSchema.safeParse(written)
  if (one.success) return [{ displays: '', place: one.data }]
  return memorySchema.safeParse(written).data?.places ?? []
}

/** A file that is not there or cannot be understood remembers nothing. */
export async function readMemory(folder: string): Promise<WindowMemory> {
  try {
    return understood(JSON.parse(await readFile(fileIn(folder), 'utf8')))
  } catch {
    return []
  }
}

/** Losing it costs a person one drag of the window, so a failure to write stays silent. */
export async function rememberIn(folder: string, displays: string, place: WindowPlace): Promise<void> {
  const places = withPlace(await readMemory(folder), displays, place)
  const parts = [new TextEncoder().encode(JSON.stringify({ places }))]
  await writePrivately({ path: fileIn(folder), parts, files: realFileSteps }).catch(() => undefined)
}
