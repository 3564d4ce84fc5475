// All texts of the product that a person can read, file by file, as one page of Markdown.
import type { SourceFile } from '../structure/source-file.ts'
import { sourceTree } from '../structure/source-tree.ts'
import { textsOfFile } from './texts-of-file.ts'

/** The demo career is content, read in the demo itself. */
const isListed = ({ path }: SourceFile) =>
  /^(?:renderer|shared|electron)\//.test(path) && !/^shared\/demo\/|^electron\/packaging\/|\.config\.ts$/.test(path)

export function listOfWords(): string {
  const files = sourceTree()
    .filter(isListed)
    .map((file) => ({ path: file.path, texts: textsOfFile(file) }))
    .filter(({ texts }) => texts.length > 0)
    .toSorted((one, other) => one.path.localeCompare(other.path))
  const count = files.reduce((sum, { texts }) => sum + texts.length, 0)
  const sections = files.map(({ path, texts }) =>
    [`## ${path}`, '', ...texts.map(({ line, text }) => `- ${line}: ${text}`), ''].join('\n'),
  )
  return [`# Words of the interface: ${count} texts in ${files.length} files`, '', ...sections].join('\n')
}
