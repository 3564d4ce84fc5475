// Every address has its page and every page an address: no dead door, no screen that cannot be reached.
import { expect, test } from 'vitest'
import { sourceTree } from './source-tree.ts'

const files = sourceTree()
const paths = new Set(files.map(({ path }) => path))
const router = files.filter(({ path }) => /^renderer\/app\/(?:record-|roadmap-)?routes\.ts$/.test(path))
const routed = router
  .flatMap(({ imports }) => imports)
  .map(({ target }) => target)
  .filter((target) => target.startsWith('renderer/pages/'))

test('the router names pages that exist', () => {
  expect(routed.length).toBeGreaterThan(0)
  expect(routed.filter((target) => !paths.has(target))).toEqual([])
})

test('every page is in the router', () => {
  const pages = [...paths].filter((path) => /^renderer\/pages\/.*-page\.tsx$/.test(path))
  expect(
    pages.filter((page) => !routed.includes(page)),
    'Way out: add the page to renderer/app/routes.ts, or remove it',
  ).toEqual([])
})
