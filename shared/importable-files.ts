// Files that are chosen to be imported: which names are looked at, how many, and why others are passed over. Free of zod and of any host.

/** More files than these are not looked at, and counted. */
export const MOST_GATHERED = 20_000
/** A file may be this large to be read for import, in bytes. */
export const GATHERED_LIMIT = 20_000_000
/** Folders within folders. */
export const DEEPEST_FOLDER = 30

export interface GatheredFile {
  /** Below the chosen folder with its name, or a bare name; parts are separated by "/". */
  readonly path: string
  /** Bytes. */
  readonly size: number
}

export interface PassedOver {
  readonly path: string
  readonly why: string
}

/** What a dialog offers to choose, one by one. */
export const extensionsToImport = ['md', 'markdown', 'txt', 'json', 'csv', 'tsv', 'jrnl', 'ics'] as const

const looked = /\.(?:md|markdown|mdx|txt|text|jrnl|json|csv|tsv|ics|ical|adoc|asciidoc|rst|org)$|(?:^|\/)[^./]+$/i
/** Folders that only programs write to. */
const foldersOfPrograms = new Set(['node_modules', 'bower_components', '__MACOSX'])
/** Folders that are a tool's by their names, and may be a person's. */
const foldersOfTools = new Set(['vendor', 'target', 'dist', 'build'])

/** Whether a file by this name may hold something to import. */
export const isLookedAt = (path: string): boolean => looked.test(path)

/** .git, .obsidian and node_modules belong to programs: they are not looked into, and not listed. */
export const isHidden = (folder: string): boolean => folder.startsWith('.') || foldersOfPrograms.has(folder)

/** Not looked into, and listed. */
export const isOfTool = (folder: string): boolean => foldersOfTools.has(folder)

export const passedOverWhy = {
  link: 'It is a link, which may lead out of the folder.',
  tooLarge: `It is larger than ${GATHERED_LIMIT / 1_000_000} MB.`,
  tooMany: `More than ${MOST_GATHERED.toLocaleString('en-US')} files. Choose a subfolder.`,
  ofTool: 'A folder with this name usually belongs to a tool. Choose it directly to import from it.',
  tooDeep: `More than ${DEEPEST_FOLDER} folders deep.`,
  unreadable: 'Cairn is not allowed to read it.',
} as const
