// The days whose notification came, in a small file of the data folder: a restart or a clock set back brings no second one.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { withHandledDay } from '../../shared/rules/due/notification-time.ts'
import { type FileSteps, realFileSteps } from './atomic-write.ts'
import { writePrivately } from './private-file-permissions.ts'

const storedSchema = z.object({ handledDays: z.array(z.iso.date()).max(1000) })

export interface HandledDays {
  current(): readonly string[]
  /** Holds for this run even where it cannot be written. */
  add(day: string): Promise<void>
}

function readDays(path: string): readonly string[] {
  try {
    return storedSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).handledDays
  } catch {
    return []
  }
}

export function openHandledDays(dataFolder: string, files: FileSteps = realFileSteps): HandledDays {
  const path = join(dataFolder, 'reminders.json')
  let days = readDays(path)
  return {
    current: () => days,
    async add(day) {
      days = withHandledDay(days, day)
      const parts = [new TextEncoder().encode(`${JSON.stringify({ handledDays: days })}\n`)]
      // A disk that refuses costs at most one notification too many after a restart.
      await writePrivately({ path, parts, files }).catch(() => undefined)
    },
  }
}
