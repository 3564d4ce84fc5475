// Every source file of the five layers, parsed once.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSource, type SourceFile } from './source-file.ts'

export const root = fileURLToPath(new URL('../../', import.meta.url))
const layers = ['shared', 'electron', 'renderer', 'test']
const isSource = (name: string) => /\.(ts|tsx|mts|mjs|cjs|js)$/.test(name) && !name.endsWith('.d.ts')

export function sourceTree(): SourceFile[] {
  return layers
    .flatMap((layer) => readdirSync(join(root, layer), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && isSource(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => parseSource(relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8')))
}
