// A dropped or chosen folder in a browser: what is left out of it is listed, and only files that are looked at count toward the limit.
import { expect, test } from 'vitest'
import { sorted } from '../../renderer/platform/browser-import-files.ts'
import { readDroppedFiles } from '../../renderer/platform/read-dropped-files.ts'
import { DEEPEST_FOLDER, MOST_GATHERED } from '../../shared/importable-files.ts'

type Tree = { readonly [name: string]: Tree | string | null }

/** Entries as a browser gives them; null is a folder that may not be read. */
function entryOf(name: string, content: Tree | string | null): FileSystemEntry {
  if (typeof content === 'string') {
    const file = (resolve: (file: File) => void) => resolve(new File([content], name))
    return { name, isFile: true, isDirectory: false, file } as unknown as FileSystemEntry
  }
  const createReader = () => {
    let left = content === null ? [] : Object.entries(content).map(([inside, one]) => entryOf(inside, one))
    return {
      readEntries: (resolve: (entries: FileSystemEntry[]) => void, reject: () => void) => {
        if (content === null) return reject()
        const some = left.slice(0, 100)
        left = left.slice(100)
        resolve(some)
      },
    }
  }
  return { name, isFile: false, isDirectory: true, createReader } as unknown as FileSystemEntry
}

const dropped = (tree: Tree) =>
  readDroppedFiles({
    items: Object.entries(tree).map(([name, one]) => ({ webkitGetAsEntry: () => entryOf(name, one) })),
  } as unknown as DataTransfer)

const leftOut = ({ passedOver }: Awaited<ReturnType<typeof dropped>>) => passedOver.map(({ path }) => path)

test('folders of tools and folders that cannot be read are listed, folders of programs are not', async () => {
  const found = await dropped({
    work: { 'a.md': 'a', 'x.png': '', build: { 'b.md': 'b' }, '.git': { c: '' }, shut: null },
  })
  expect(found.files.map(({ path }) => path)).toEqual(['work/a.md'])
  expect([leftOut(found), found.others]).toEqual([['work/build', 'work/shut'], 1])
})

test('a folder that is too deep is listed', async () => {
  let tree: Tree = { 'a.md': 'a' }
  for (let depth = 0; depth <= DEEPEST_FOLDER; depth += 1) tree = { f: tree }
  const found = await dropped(tree)
  expect(found.files).toEqual([])
  expect(found.passedOver).toMatchObject([{ why: `More than ${DEEPEST_FOLDER} folders deep.` }])
})

test('pictures do not use up the limit, and files over it are listed', async () => {
  const many = (ending: string, count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`${at}.${ending}`, '']))
  const found = await dropped({ work: { ...many('png', MOST_GATHERED + 1), ...many('md', MOST_GATHERED + 2) } })
  expect([found.files.length, found.others, leftOut(found)]).toEqual([
    MOST_GATHERED,
    MOST_GATHERED + 1,
    [`work/${MOST_GATHERED}.md`, `work/${MOST_GATHERED + 1}.md`],
  ])
})

test('a folder that was chosen lists a folder of a tool once', () => {
  const all = ['work/a.md', 'work/target/b.md', 'work/target/c/d.md', 'work/.git/e.md']
  const found = sorted(
    all.map((path) => ({ path, file: new File(['a'], path) })),
    true,
  )
  expect([found.files.map(({ path }) => path), leftOut(found)]).toEqual([['work/a.md'], ['work/target']])
})
