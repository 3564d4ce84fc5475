// A file that a README sends one to is there: a path that moved is moved in the text too.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const places = ['.', 'electron', 'electron/command', 'renderer', 'renderer/storage', 'shared', 'shared/files', 'test']
const readmes = places.map((place) => join(place, 'README.md')).filter((path) => existsSync(path))

/** `shared/rules/stone.ts`, `stone.ts`, `test/walks/`; not `read-….ts`, `*.words.ts` or `<kind>.ts`. */
const isPath = (words: string) => /^[\w.-]+(?:\/[\w.-]+)*(?:\.(?:tsx?|mjs|css|json|yml|sh)|\/)$/.test(words)

/** What a build, a run or a host makes, or a package brings. */
const isMade = (path: string) => /^(?:\.|node_modules|witness\.json$)/.test(path)

const allFiles = new Set(
  ['electron', 'renderer', 'shared', 'test', 'findings', '.github', '.ci']
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path))),
)
const names = new Set([...allFiles].map((path) => path.split('/').at(-1)))

/** From the root, from the README's own folder, or from the folder of the path named before it in the same line. */
function isThere(path: string, readme: string, before: string | undefined): boolean {
  const folders = ['.', dirname(readme), ...(before === undefined ? [] : [dirname(before)])]
  return folders.some((folder) => existsSync(join(folder, path)))
}

test.each(readmes)('%s', (readme) => {
  const missing: string[] = []
  for (const line of readFileSync(readme, 'utf8').split('\n')) {
    let before: string | undefined
    for (const [, words = ''] of line.matchAll(/`([^`\s]+)`/g)) {
      if (!isPath(words) || isMade(words)) continue
      const isFound = isThere(words, readme, before) || (!words.includes('/') && names.has(words))
      if (!isFound) missing.push(words)
      before = existsSync(words)
        ? words
        : existsSync(join(dirname(readme), words))
          ? join(dirname(readme), words)
          : before
    }
  }
  expect(missing).toEqual([])
})
