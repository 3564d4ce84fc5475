// The dictionaries in the profile, where Chromium looks for them: those that Cairn brings and those that a person added.
import { join } from 'node:path'
import { type FileSteps, removeUnfinished } from '../handlers/atomic-write.ts'
import { isMissing } from '../handlers/map-fs-error.ts'
import { writePrivately } from '../handlers/private-file-permissions.ts'
import { createSerialQueue } from '../handlers/serial-task-queue.ts'
import { DICTIONARY_LANGUAGES, dictionaryFileName } from './dictionary-names.ts'
import { isWholeDictionary } from './validate-dictionary.ts'

/** Made by dictionaries/make-dictionaries.sh; licensed as their packages are. */
export const SHIPPED_LANGUAGES = ['en-US', 'en-GB'] as const

const isShipped = (language: string) => SHIPPED_LANGUAGES.some((shipped) => shipped === language)

export interface KeptDictionary {
  readonly language: string
  /** Comes with Cairn: it may be left unused, never replaced or removed. */
  readonly isShipped: boolean
  /** Only such a one may be handed to Chromium. */
  readonly isWhole: boolean
}

export interface DictionaryFolder {
  readonly path: string
  /** Languages a person may add a dictionary for. */
  readonly addable: readonly string[]
  /** Puts those that come with Cairn in their place. Throws what the file system threw; the others are untouched then. */
  bringShipped(): Promise<void>
  /** Those of Cairn first, also where they are missing; then what was added. */
  list(): Promise<KeptDictionary[]>
  /** False, and nothing changed, when Chromium would not take these bytes for this language. */
  keep(language: string, bytes: Uint8Array): Promise<boolean>
  drop(language: string): Promise<void>
}

interface Place {
  readonly dataFolder: string
  /** Where the dictionaries lie that come with Cairn. */
  readonly shippedFolder: string
  readonly files: FileSteps
}

const sameBytes = (one: Uint8Array, other: Uint8Array) => Buffer.compare(one, other) === 0

/** One file for each language. */
function dictionaryFiles(path: string, files: FileSteps) {
  const fileOf = (language: string) => join(path, dictionaryFileName(language) ?? '')
  /** What cannot be read is as good as damaged. */
  const read = async (language: string): Promise<Uint8Array | 'missing' | 'unreadable'> => {
    try {
      return await files.readFile(fileOf(language))
    } catch (error) {
      return isMissing(error) ? 'missing' : 'unreadable'
    }
  }
  return {
    read,
    async write(language: string, bytes: Uint8Array): Promise<void> {
      await writePrivately({ path: fileOf(language), parts: [bytes], files })
    },
    remove: (language: string) => files.rm(fileOf(language), { force: true }),
    async describe(language: string): Promise<KeptDictionary | null> {
      const found = await read(language)
      if (found === 'missing' && !isShipped(language)) return null
      const isWhole = typeof found !== 'string' && isWholeDictionary(found)
      return { language, isShipped: isShipped(language), isWhole }
    },
  }
}

export function createDictionaryFolder({ dataFolder, shippedFolder, files }: Place): DictionaryFolder {
  const path = join(dataFolder, 'Dictionaries')
  const addable = DICTIONARY_LANGUAGES.filter((language) => !isShipped(language))
  const inOrder = createSerialQueue()
  const dictionaries = dictionaryFiles(path, files)
  const bringShipped = async () => {
    await removeUnfinished(path, files)
    for (const language of SHIPPED_LANGUAGES) {
      const shipped = await files.readFile(join(shippedFolder, `${language}.bdic`))
      const found = await dictionaries.read(language)
      if (typeof found === 'string' || !sameBytes(found, shipped)) await dictionaries.write(language, shipped)
    }
  }
  return {
    path,
    addable,
    bringShipped: () => inOrder(bringShipped),
    list: () =>
      inOrder(async () => {
        const all = await Promise.all([...SHIPPED_LANGUAGES, ...addable].map(dictionaries.describe))
        return all.filter((one) => one !== null)
      }),
    keep: (language, bytes) =>
      inOrder(async () => {
        if (!addable.includes(language) || !isWholeDictionary(bytes)) return false
        await dictionaries.write(language, bytes)
        return true
      }),
    drop: (language) =>
      inOrder(async () => {
        if (addable.includes(language)) await dictionaries.remove(language)
      }),
  }
}
