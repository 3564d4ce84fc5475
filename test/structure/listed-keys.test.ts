// Whatever listens to a key is in the list that people see, and the list names no key that nothing listens to.
import { describe, expect, test } from 'vitest'
import { menuTemplate } from '../../electron/application-menu.ts'
import { keySections, screenKeys } from '../../shared/screen-shortcuts.ts'
import { everyNode, isNode, type Node, type SourceFile } from './source-file.ts'
import { sourceTree } from './source-tree.ts'

/** Files that listen, and the sections of shared/screen-shortcuts.ts their keys stand in. */
const places: Readonly<Record<string, readonly string[]>> = {
  'renderer/app/capture/start-capture.tsx': ['Quick capture, in the desktop app'],
  'renderer/app/command-palette.tsx': ['Lists, menus and search'],
  'renderer/pages/improvement/rank-list.tsx': ['An open record'],
  'renderer/pages/journal/entry-panel.tsx': ['An open record'],
  'renderer/pages/journal/timeline-list.tsx': ['Journal'],
  'renderer/pages/journal/use-search-keys.ts': ['Journal'],
  'renderer/pages/ladder/movable-row.tsx': ['Editing the ladder'],
  'renderer/pages/presentation/presenter-page.tsx': ['Presenter view'],
  'renderer/pages/proposal/impact-checks-section.tsx': ['An open record'],
  'renderer/pages/record-frame.tsx': ['An open record'],
  'renderer/pages/roadmap/use-criterion-keys.ts': ['Roadmap, with a criterion open'],
  'renderer/pages/roadmap/use-grid-keys.ts': ['Roadmap by month'],
  'renderer/pages/session/note-line-editor.tsx': ['During a session'],
  'renderer/pages/session/question-line.tsx': ['Before a session'],
  'renderer/pages/week/week-head.tsx': ['This week'],
  'renderer/record-views/forms/multi-select-field.tsx': ['Lists, menus and search'],
  'renderer/record-views/writing/picture-alt-text-form.tsx': ['Forms and texts'],
  'renderer/record-views/forms/record-form.tsx': ['Forms and texts'],
  'renderer/record-views/writing/record-link-completion.tsx': ['Lists, menus and search', 'Forms and texts'],
  'renderer/record-views/writing/editor-extensions.ts': ['Forms and texts'],
  'renderer/review-kit/comment-form.tsx': ['A review request'],
  'renderer/review-kit/use-review-shortcuts.ts': ['A review request'],
  'renderer/ui/line-completions.tsx': ['Lists, menus and search', 'Forms and texts'],
  'renderer/ui/line-input.tsx': ['Forms and texts', 'Quick capture, in the desktop app'],
  'renderer/ui/inline-form.tsx': ['Forms and texts'],
  'renderer/ui/search-field.tsx': ['Forms and texts'],
  'renderer/ui/tag-input.tsx': ['Forms and texts'],
}

const names: Readonly<Record<string, string>> = { ' ': 'space' }
const named = (key: string) => names[key] ?? key.replace(/^Arrow/, '').toLowerCase()
const isKey = (text: string) =>
  /^(?:.|Arrow(?:Up|Down|Left|Right)|Page(?:Up|Down)|Home|End|Enter|Escape|Delete|Backspace|Tab|F\d+)$/i.test(text)

const literal = (node: unknown) => (isNode(node) && typeof node.value === 'string' ? node.value : null)
const nameOf = (node: unknown) => (isNode(node) && typeof node.name === 'string' ? node.name : literal(node))
const speaksOfKey = ({ text }: SourceFile, node: unknown) =>
  isNode(node) && /\bkey\b/i.test(text.slice(node.start, node.end))

/** The keys that one piece of syntax compares with, looks up or binds. */
function keysIn(file: SourceFile, node: Node): (string | null)[] {
  switch (node.type) {
    case 'BinaryExpression':
      return [
        ...(speaksOfKey(file, node.left) ? [literal(node.right)] : []),
        ...(speaksOfKey(file, node.right) ? [literal(node.left)] : []),
      ]
    case 'SwitchCase':
      return [literal(node.test)]
    case 'Property':
      return nameOf(node.key) === 'key' ? [literal(node.value)] : [nameOf(node.key)]
    case 'Literal':
      return [/^Mod-(.)$/.exec(literal(node) ?? '')?.[1] ?? null]
    default:
      return []
  }
}

const heardIn = (file: SourceFile): string[] => {
  const found = [...everyNode(file.program)].flatMap((node) => keysIn(file, node))
  const isPoint = (key: string) => key === 'x' || key === 'y'
  return [...new Set(found.filter((key): key is string => key !== null && isKey(key) && !isPoint(key)).map(named))]
}

const listens = ({ text }: SourceFile) => /onKeyDown|onKey\b|keydown|keyup|useRecordKeys\(|keymap\.of/.test(text)
/** These hand a press on, read the tables themselves, take whatever is pressed as a shortcut, or only note that something was. */
const carriers = new Set([
  'renderer/app/listen-for-shortcuts.ts',
  'renderer/pages/use-record-keys.ts',
  'renderer/state/screen-markup-cache.ts',
  'renderer/pages/session/session-text-field.tsx',
  'renderer/pages/settings/chord-field.tsx',
  'renderer/pages/settings/global-shortcut-field.tsx',
])
const listeners = sourceTree().filter(
  (file) => file.path.startsWith('renderer/') && listens(file) && !carriers.has(file.path),
)

const base = (keys: string) => keys.split('+').at(-1) ?? keys
const listedIn = (titles: readonly string[]) =>
  new Set(
    screenKeys
      .filter(({ title }) => titles.includes(title))
      .flatMap(({ lines }) => lines.flatMap(({ keys }) => keys.map(base))),
  )

describe('the list of keys', () => {
  test('has a section for whatever listens', () => {
    const unplaced = listeners.map(({ path }) => path).filter((path) => !(path in places))
    expect(unplaced, 'Way out: add its keys to shared/screen-shortcuts.ts, and the file to `places` here').toEqual([])
    const gone = Object.keys(places).filter((path) => !listeners.some((file) => file.path === path))
    expect(gone, 'Way out: remove the file from `places` here, and its keys from shared/screen-shortcuts.ts').toEqual(
      [],
    )
  })

  test.for(listeners.map((file) => [file.path, file] as const))('names every key of %s', ([path, file]) => {
    const listed = listedIn(places[path] ?? [])
    const missing = heardIn(file).filter((key) => !listed.has(key))
    expect(missing, `Way out: add it to ${places[path]?.join(' or ')} in shared/screen-shortcuts.ts`).toEqual([])
  })

  test.for(screenKeys)('names nothing under “$title” that nothing listens to', ({ title }) => {
    const heard = new Set(listeners.filter(({ path }) => places[path]?.includes(title)).flatMap(heardIn))
    const idle = [...listedIn([title])].filter((key) => !heard.has(key))
    expect(idle, 'Way out: remove it from shared/screen-shortcuts.ts, or listen to it').toEqual([])
  })

  test.for(['linux', 'darwin'] as const)('names every key of the menu on %s', (platform) => {
    const nothing = () => undefined
    const recent = { recent: [], openRecent: nothing, clearRecent: nothing }
    const template = menuTemplate({ platform, withDeveloperTools: false, send: nothing, ...recent })
    const items = template.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
    // A hidden item is another way to press a key that is shown: the number pad, a layout without a key of its own.
    const accelerators = items.flatMap(({ accelerator, visible }) => (visible === false ? [] : (accelerator ?? [])))
    const listed = keySections('desktop', platform === 'darwin').flatMap(({ lines }) =>
      lines.flatMap(({ keys }) => keys),
    )
    const written = (accelerator: string) => accelerator.replace(/CmdOrCtrl|CommandOrControl/, 'mod').toLowerCase()
    expect(accelerators.length).toBeGreaterThan(10)
    expect(accelerators.map(written).filter((keys) => !listed.includes(keys))).toEqual([])
  })
})
