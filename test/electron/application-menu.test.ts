// The native menu: the settings in the place each system has for them, and the files opened lately, told apart, opened by a number, cleared.
import { describe, expect, it, vi } from 'vitest'
import { menuTemplate } from '../../electron/application-menu.ts'
import { noChosenShortcuts } from '../../shared/machine-settings.ts'
import type { RecentFile } from '../../shared/unopened-and-recent-files.ts'

function recentItems(recent: readonly RecentFile[], platform: NodeJS.Platform = 'linux') {
  const doings = { send: vi.fn(), openRecent: vi.fn(), clearRecent: vi.fn() }
  const template = menuTemplate({ platform, withDeveloperTools: false, recent, ...doings })
  const items = template.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
  const open = items.find(({ label }) => label === 'Open Recent')?.submenu
  if (!Array.isArray(open)) throw new Error('There is no list of recent files')
  const click = (label: string) =>
    Reflect.apply(open.find((item) => item.label === label)?.click ?? vi.fn(), undefined, [])
  return { ...doings, click, labels: open.flatMap(({ label }) => label ?? []) }
}

describe('the recent files', () => {
  it('are opened by their number, and cleared', () => {
    const { click, labels, openRecent, clearRecent } = recentItems([
      { id: '7', name: 'R&D.json', folder: '/home/maya' },
    ])
    expect(labels).toEqual(['R&&D.json', 'Clear Recent Files'])
    click('R&&D.json')
    expect(openRecent).toHaveBeenCalledExactlyOnceWith('7')
    click('Clear Recent Files')
    expect(clearRecent).toHaveBeenCalledOnce()
  })

  it('of one name are told apart by their folder', () => {
    const twice = ['a', 'b'].map((folder) => ({ id: folder, name: 'all.zip', folder: `/${folder}` }))
    expect(recentItems(twice).labels.slice(0, 2)).toEqual(['all.zip (/a)', 'all.zip (/b)'])
  })

  it('say so when there are none', () => {
    expect(recentItems([]).labels).toEqual(['No Recent Files'])
  })
})

it.each([
  ['linux', 'File', 'Settings'],
  ['win32', 'File', 'Settings'],
  ['darwin', 'Cairn', 'Settings…'],
] as const)('on %s the settings are in the menu %s as %s, with their key', (platform, menu, label) => {
  const doings = { send: vi.fn(), openRecent: vi.fn(), clearRecent: vi.fn() }
  const template = menuTemplate({ platform, withDeveloperTools: false, recent: [], ...doings })
  const submenu = template.find((one) => one.label?.replace('&', '') === menu)?.submenu
  const item = Array.isArray(submenu) ? submenu.find((one) => one.label === label) : undefined
  expect(item?.accelerator).toBe('CmdOrCtrl+,')
  Reflect.apply(item?.click ?? vi.fn(), undefined, [])
  expect(doings.send).toHaveBeenCalledExactlyOnceWith('settings')
})

it('shows the keys that were chosen, and none where they were taken away', () => {
  const doings = { send: vi.fn(), openRecent: vi.fn(), clearRecent: vi.fn() }
  const chosen = { ...noChosenShortcuts, help: 'mod+shift+h', 'go-week': '' }
  const template = menuTemplate({ platform: 'linux', withDeveloperTools: false, recent: [], chosen, ...doings })
  const items = template.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
  const acceleratorOf = (id: string) => items.find((item) => item.id === id)?.accelerator
  expect(['help', 'go-week', 'go-journal'].map(acceleratorOf)).toEqual(['CmdOrCtrl+Shift+H', undefined, 'CmdOrCtrl+2'])
})
