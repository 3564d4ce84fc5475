// A rule that never fails holds nothing: each one is shown a small file that breaks it, and one that does not.
import { describe, expect, test } from 'vitest'
import { findFormBreaks } from './form-rules.ts'
import { boundaries, findBoundaryBreaks, findCycles } from './import-rules.ts'
import { parseSource } from './source-file.ts'

const because = '// Why this file exists.\n'
const rulesBroken = (path: string, source: string) => {
  const file = parseSource(path, because + source)
  return [...findBoundaryBreaks(file), ...findFormBreaks(file)].map((each) => each.rule)
}
const switching = (on: string, rest: string) =>
  `function words() {\n  switch (${on}) {\n    case 'entry':\n      return 'x'\n    default:\n      ${rest}\n  }\n}`
const longFunction = `export function long() {\n${'  step()\n'.repeat(40)}}\n`

const breaks = [
  ['shared stands alone', 'shared/rules/a.ts', "import { x } from '../../renderer/ui/x.ts'"],
  ['shared stands alone', 'shared/rules/a.ts', "import { readFile } from 'node:fs/promises'"],
  ['shared stands alone', 'shared/rules/a.ts', "const x = await import('dexie')"],
  ['records know no rule and no format', 'shared/records/a.ts', "import { x } from '../rules/x.ts'"],
  ['rules know no format', 'shared/rules/a.ts', "import { x } from '../files/x.ts'"],
  [
    'electron and renderer meet only in shared/bridge-channel-schemas',
    'electron/a.ts',
    "import { x } from '../renderer/x.ts'",
  ],
  [
    'electron and renderer meet only in shared/bridge-channel-schemas',
    'renderer/app/a.ts',
    "import { x } from '../../electron/x.ts'",
  ],
  [
    'electron and renderer meet only in shared/bridge-channel-schemas',
    'renderer/app/a.ts',
    "import { ipcRenderer } from 'electron'",
  ],
  ['the command knows no window', 'electron/command/a.ts', "import { x } from '../../renderer/storage/x.ts'"],
  ['electron knows no record', 'electron/a.ts', "import { x } from '../shared/records/x.ts'"],
  ['a page never imports another page', 'renderer/pages/week/a.tsx', "import { x } from '../journal/x.tsx'"],
  ['a page never imports another page', 'renderer/pages/week/a.tsx', "const x = () => import('../journal/x.tsx')"],
  ['nothing imports the app or its pages from below', 'renderer/ui/a.tsx', "import { x } from '../app/routes.ts'"],
  [
    'nothing imports the app or its pages from below',
    'renderer/record-views/a.tsx',
    "import { x } from '../pages/week/x.tsx'",
  ],
  [
    'only renderer/storage imports dexie',
    'renderer/pages/week/a.tsx',
    "import { useLiveQuery } from 'dexie-react-hooks'",
  ],
  ['only renderer/state imports zustand', 'renderer/pages/week/a.tsx', "import { create } from 'zustand/react'"],
  ['ui knows no record', 'renderer/ui/a.tsx', "import type { Entry } from '../../shared/records/entry.ts'"],
  ['record-views read nothing', 'renderer/record-views/a.tsx', "import { x } from '../storage/x.ts'"],
  ['storage knows no screen', 'renderer/storage/a.ts', "import { x } from '../ui/x.tsx'"],
  ['the core of storage knows no subject', 'renderer/storage/core/a.ts', "import { x } from '../week/x.ts'"],
  ['words and days know no subject', 'shared/rules/text/a.ts', "import { x } from '../records/x.ts'"],
  ['product code imports no test', 'renderer/app/a.ts', "import { x } from '../../test/driver/x.ts'"],
  ['file size', 'shared/rules/a.ts', 'step()\n'.repeat(250)],
  ['function size', 'shared/rules/a.ts', longFunction],
  ['names', 'shared/rules/utils.ts', ''],
  ['names', 'renderer/ui/MyButton.tsx', ''],
  ['no barrels', 'renderer/ui/a.ts', "export { x } from './x.ts'"],
  ['no barrels', 'renderer/ui/a.ts', "export * from './x.ts'"],
  ['no default exports', 'renderer/ui/a.ts', 'export default 1'],
  ['no any', 'renderer/ui/a.ts', 'export const x = y as any'],
  ['only platform reads window.desktop', 'renderer/app/a.ts', 'export const x = window.desktop.request'],
  ['every window is guarded', 'electron/a.ts', "import { BrowserWindow } from 'electron'\nnew BrowserWindow({})"],
  ['every worker is watched', 'renderer/storage/a.ts', "new Worker('./b.js')"],
  ['a day is not cut from an instant', 'renderer/app/a.ts', 'export const x = (at: string) => at.slice(0, 10)'],
  ['a day is not cut from an instant', 'shared/rules/a.ts', 'export const x = (at: string) => at?.substring(0, 10)'],
  ['a day is not cut from an instant', 'electron/a.ts', "export const [x] = made.at.split('T')"],
  ['every kind is answered', 'shared/rules/a.ts', switching('record.kind', 'return null')],
  ['every kind is answered', 'renderer/record-views/a.tsx', switching('recordKind', 'return wordsOf(recordKind)')],
  ['every kind is answered', 'shared/rules/a.ts', switching('record.kind', 'return wordsOf(record)')],
  ['every kind is answered', 'electron/a.ts', switching('kind', '')],
  ['every kind is answered', 'renderer/app/a.ts', switching('trouble.kind', "return ''")],
  ['shared has no clock, chance or host', 'shared/rules/a.ts', 'export const x = Date.now()'],
  ['shared has no clock, chance or host', 'shared/rules/a.ts', 'export const x = new Date()'],
  ['shared has no clock, chance or host', 'shared/rules/a.ts', 'export const x = Math.random()'],
  ['shared has no clock, chance or host', 'shared/rules/a.ts', 'export const x = process.env'],
  ['shared has no clock, chance or host', 'shared/rules/a.ts', 'export const x = Temporal.Now.plainDateISO()'],
  ['shared has no clock, chance or host', 'shared/rules/a.ts', 'export const x = crypto.randomUUID()'],
] as const

const allowed = [
  ['renderer/storage/a.ts', "import { Dexie } from 'dexie'"],
  ['renderer/state/a.ts', "import { create } from 'zustand'"],
  ['renderer/pages/week/a.tsx', "import { x } from './x.tsx'\nimport { y } from '../../record-views/y.tsx'"],
  ['renderer/app/a.tsx', "import { x } from '../pages/week/x.tsx'"],
  ['renderer/platform/a.ts', 'export const x = window.desktop'],
  [
    'renderer/storage/a.ts',
    "import { startWorker } from '../workers/start-worker.ts'\nstartWorker('search', () => new Worker('./b.js'), died)",
  ],
  ['renderer/vite.config.ts', "import { join } from 'node:path'\nexport default {}"],
  ['electron/create-guarded-window.ts', "import { BrowserWindow } from 'electron'\nnew BrowserWindow({})"],
  [
    'electron/a.ts',
    "import { BrowserWindow } from 'electron'\nimport { x } from '../shared/bridge-channel-schemas.ts'",
  ],
  [
    'electron/a.ts',
    "import { BrowserWindow } from 'electron'\nimport { guarded } from './create-guarded-window.ts'\nguarded({ title: BrowserWindow.name })",
  ],
  ['shared/rules/a.ts', 'export const x = (today: Temporal.PlainDate) => ({ Date: today.process })'],
  ['shared/rules/a.ts', 'export const x = (day: string) => day.slice(0, 7)'],
  ['test/shared/a.test.ts', 'export const x = (at: string) => at.slice(0, 10)'],
  ['shared/rules/a.ts', switching('record.kind', 'return unanswered(record)')],
  ['renderer/record-views/a.ts', switching('trouble.kind', 'return saveTroubleWords(trouble)')],
  ['renderer/pages/week/a.tsx', switching('state.step', 'return null')],
  ['test/shared/a.test.ts', switching('record.kind', 'return null')],
  ['test/shared/a.test.ts', longFunction],
] as const

describe('each rule bites', () => {
  test.for(breaks)('%s: %s %s', ([rule, path, source]) => {
    expect(rulesBroken(path, source)).toContain(rule)
  })
  test.for(allowed)('%s may say %s', ([path, source]) => {
    expect(rulesBroken(path, source)).toEqual([])
  })
  test('first line: a file without a comment on top', () => {
    const rules = findFormBreaks(parseSource('shared/rules/a.ts', 'export const x = 1')).map((each) => each.rule)
    expect(rules).toEqual(['first line'])
  })
  test('no cycles: three files in a ring, while types may point back', () => {
    const ring = (type: string) => [
      parseSource('shared/rules/a.ts', `${because}import { b } from './b.ts'`),
      parseSource('shared/rules/b.ts', `${because}import { c } from './c.ts'`),
      parseSource('shared/rules/c.ts', `${because}import ${type}{ a } from './a.ts'`),
    ]
    expect(findCycles(ring('')).map((each) => each.message)).toEqual([
      'shared/rules/a.ts → shared/rules/b.ts → shared/rules/c.ts → shared/rules/a.ts. Way out: move what both need into a third file.',
    ])
    expect(findCycles(ring('type '))).toEqual([])
  })
  test('every boundary has a file here that breaks it', () => {
    const shown = new Set<string>(breaks.map(([rule]) => rule))
    expect(boundaries.filter(({ rule }) => !shown.has(rule))).toEqual([])
  })
})
