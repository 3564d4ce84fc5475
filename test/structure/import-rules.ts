// The layers of the house: who may import whom. Each message says the way out.
import { type Finding, type Import, inFolder, isConfig, isTest, type SourceFile } from './source-file.ts'

interface Boundary {
  rule: string
  /** Files the rule speaks about. */
  from: (path: string) => boolean
  forbids: (target: Import, path: string) => boolean
  wayOut: string
}

const within =
  (...folders: string[]) =>
  (path: string) =>
    folders.some((folder) => inFolder(path, folder))
const into =
  (...folders: string[]) =>
  (target: Import) =>
    target.isRelative && within(...folders)(target.target)
const packages =
  (...names: string[]) =>
  (target: Import) =>
    !target.isRelative && names.includes(target.target)
const isHost = (target: Import) =>
  !target.isRelative && (target.target.startsWith('node:') || target.target === 'electron')
const either =
  (...checks: ((target: Import, path: string) => boolean)[]) =>
  (target: Import, path: string) =>
    checks.some((check) => check(target, path))

const pageOf = (path: string) => path.match(/^renderer\/pages\/([^/]+)\//)?.[1]
const leavesShared = (target: Import) => target.isRelative && !inFolder(target.target, 'shared')
const isSource = (path: string) => !isTest(path) && !isConfig(path)

export const boundaries: Boundary[] = [
  {
    rule: 'shared stands alone',
    from: within('shared'),
    forbids: either(leavesShared, isHost, packages('react', 'react-dom', 'dexie', 'dexie-react-hooks', 'zustand')),
    wayOut: 'move the wanted piece into shared/, or pass it in as an argument',
  },
  {
    rule: 'records know no rule and no format',
    from: within('shared/records'),
    forbids: into('shared/rules', 'shared/files', 'shared/demo'),
    wayOut: 'move the decision to shared/rules and keep the schema in shared/records',
  },
  {
    rule: 'rules know no format',
    from: within('shared/rules'),
    forbids: into('shared/files', 'shared/demo'),
    wayOut: 'move the reading of files to shared/files and hand its value to the rule',
  },
  {
    rule: 'electron and renderer meet only in shared/bridge-channel-schemas',
    from: within('electron'),
    forbids: either(into('renderer'), packages('react', 'dexie', 'dexie-react-hooks', 'zustand')),
    wayOut: 'add a channel to shared/bridge-channel-schemas.ts, or move the shared piece to shared/',
  },
  {
    rule: 'electron knows no record',
    from: (path) => inFolder(path, 'electron') && !inFolder(path, 'electron/command'),
    forbids: into('shared/records', 'shared/files'),
    wayOut: 'pass opaque bytes over the bridge and understand them in renderer/',
  },
  {
    rule: 'the command knows no window',
    from: within('electron/command'),
    forbids: either(into('renderer'), packages('electron', 'react', 'dexie', 'dexie-react-hooks', 'zustand')),
    wayOut: 'read the newest backup (electron/command/read-records-from-backup.ts), or put an item into the inbox',
  },
  {
    rule: 'electron and renderer meet only in shared/bridge-channel-schemas',
    from: (path) => inFolder(path, 'renderer') && !isConfig(path),
    forbids: either(into('electron'), isHost),
    wayOut: 'add a channel to shared/bridge-channel-schemas.ts and call it through renderer/platform',
  },
  {
    rule: 'a page never imports another page',
    from: within('renderer/pages'),
    forbids: (target, path) =>
      target.isRelative && pageOf(target.target) !== undefined && pageOf(target.target) !== pageOf(path),
    wayOut: 'move what both need to renderer/record-views (knows a record) or renderer/ui (knows none)',
  },
  {
    rule: 'nothing imports the app or its pages from below',
    from: (path) => inFolder(path, 'renderer') && !within('renderer/app')(path),
    forbids: (target, path) =>
      target.isRelative &&
      (inFolder(target.target, 'renderer/app') ||
        (!within('renderer/pages')(path) && inFolder(target.target, 'renderer/pages'))),
    wayOut: 'move the wanted piece down to renderer/record-views, renderer/ui, renderer/state or shared/',
  },
  {
    rule: 'only renderer/storage imports dexie',
    from: (path) => isSource(path) && !within('renderer/storage')(path),
    forbids: packages('dexie', 'dexie-react-hooks'),
    wayOut: 'move the read or the write to renderer/storage and call it by its name',
  },
  {
    rule: 'only renderer/state imports zustand',
    from: (path) => isSource(path) && !within('renderer/state')(path),
    forbids: packages('zustand'),
    wayOut: 'move the store to renderer/state; it holds ids and what is open, never text or a record',
  },
  {
    rule: 'ui knows no record',
    from: within('renderer/ui'),
    forbids: into('shared/records', 'shared/rules', 'renderer/storage', 'renderer/state', 'renderer/record-views'),
    wayOut: 'move the component to renderer/record-views, or pass plain values as props',
  },
  {
    rule: 'record-views read nothing',
    from: within('renderer/record-views'),
    forbids: into('renderer/storage', 'renderer/state'),
    wayOut: 'move the read to the page and pass the record as a prop',
  },
  {
    rule: 'storage knows no screen',
    from: within('renderer/storage'),
    forbids: into('renderer/state', 'renderer/ui', 'renderer/record-views'),
    wayOut: 'pass what storage needs as an argument',
  },
  {
    rule: 'the core of storage knows no subject',
    from: within('renderer/storage/core'),
    forbids: (target) =>
      target.isRelative &&
      inFolder(target.target, 'renderer/storage') &&
      !inFolder(target.target, 'renderer/storage/core'),
    wayOut: 'move what it needs down to renderer/storage/core, or itself to the folder of its subject',
  },
  {
    rule: 'words and days know no subject',
    from: (path) => within('shared/rules/text')(path) || within('shared/rules/time')(path),
    forbids: (target) =>
      target.isRelative &&
      inFolder(target.target, 'shared/rules') &&
      !inFolder(target.target, 'shared/rules/text') &&
      !inFolder(target.target, 'shared/rules/time'),
    wayOut: 'pass the record’s value as an argument, or move the rule to the folder of its subject',
  },
  {
    rule: 'product code imports no test',
    from: isSource,
    forbids: into('test'),
    wayOut: 'move the shared piece out of test/ (a demo or fixture the product uses belongs in shared/demo)',
  },
]

export function findBoundaryBreaks(file: SourceFile): Finding[] {
  return boundaries
    .filter((boundary) => boundary.from(file.path))
    .flatMap((boundary) =>
      file.imports
        .filter((target) => boundary.forbids(target, file.path))
        .map((target) => ({
          path: file.path,
          rule: boundary.rule,
          message: `imports ${target.specifier}. Way out: ${boundary.wayOut}.`,
        })),
    )
}

/** Cycles of value imports; type imports vanish when built and may point both ways. */
export function findCycles(files: SourceFile[]): Finding[] {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const done = new Set<string>()
  const findings: Finding[] = []
  const visit = (path: string, trail: string[]): void => {
    const start = trail.indexOf(path)
    if (start >= 0) {
      const circle = [...trail.slice(start), path].join(' → ')
      findings.push({ path, rule: 'no cycles', message: `${circle}. Way out: move what both need into a third file.` })
      return
    }
    if (done.has(path)) return
    for (const { target, isTypeOnly } of byPath.get(path)?.imports ?? []) {
      if (!isTypeOnly && byPath.has(target)) visit(target, [...trail, path])
    }
    done.add(path)
  }
  for (const file of files) visit(file.path, [])
  return findings
}
