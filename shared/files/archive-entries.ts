// The files of an archive by their path, also where someone unpacked it and packed it again: programs add folders, files of their own
// and one folder above all. What counts are the hashes in the manifest; where the files came to lie does not.
import { failed, ok, type Result } from '../result.ts'
import { manifestPath } from './archive-format.ts'
import type { ZipEntry } from './zip-read.ts'

/** Folders, and what macOS, Windows and Java put beside the files of a folder. */
const ofPackers =
  /\/$|(^|\/)__MACOSX\/|(^|\/)\.DS_Store$|(^|\/)\._[^/]*$|(^|\/)(Thumbs\.db|desktop\.ini|Icon\r)$|(^|\/)META-INF\/MANIFEST\.MF$/

/** As zips write a path: with slashes, and not from the folder it was packed in. */
const plainPath = (path: string) => path.replaceAll('\\', '/').replace(/^(\.\/)+/, '')

/** The one folder that everything lies in, with its slash; '' where the manifest lies on top. */
function folderAbove(paths: readonly string[]): string {
  if (paths.includes(manifestPath)) return ''
  const manifest = paths.find((path) => path.endsWith(`/${manifestPath}`))
  const folder = manifest?.slice(0, -manifestPath.length) ?? ''
  return paths.every((path) => path.startsWith(folder)) ? folder : ''
}

/** Two files that come to lie in one place. */
interface TwiceThere {
  readonly kind: 'strange-file'
  readonly path: string
}

/** Each file by the path that the manifest gives it; the path that is there twice is the trouble. */
export function archiveEntries(entries: readonly ZipEntry[]): Result<Map<string, ZipEntry>, TwiceThere> {
  const own = entries
    .map((entry) => ({ ...entry, path: plainPath(entry.path) }))
    .filter(({ path }) => path !== '' && !ofPackers.test(path))
  const folder = folderAbove(own.map(({ path }) => path))
  const found = new Map<string, ZipEntry>()
  for (const entry of own) {
    const path = entry.path.slice(folder.length)
    if (found.has(path)) return failed({ kind: 'strange-file', path })
    found.set(path, { ...entry, path })
  }
  return ok(found)
}
