// Settings of the machine: what was written is read again, and what cannot be read costs only itself.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { realFileSteps } from '../../electron/handlers/atomic-write.ts'
import { openSettingsFile } from '../../electron/handlers/settings-file.ts'
import { defaultMachineSettings } from '../../shared/machine-settings.ts'
import { aFolder } from './temporary-folder.ts'

const reminders = {
  notify: false,
  at: '16:00',
  quietFrom: '20:00',
  quietUntil: '07:30',
  severalADay: true,
  showTitles: true,
}

describe('the settings file', () => {
  it('gives the defaults where there is none, and writes nothing by itself', () => {
    const folder = aFolder()
    expect(openSettingsFile(folder).current()).toEqual(defaultMachineSettings)
    expect(() => readFileSync(join(folder, 'settings.json'))).toThrow('ENOENT')
  })

  it('keeps one section and leaves the others, also at the next start', async () => {
    const folder = aFolder()
    await openSettingsFile(folder).change({ reminders })
    expect(openSettingsFile(folder).current()).toEqual({ ...defaultMachineSettings, reminders })
  })

  it('reads a file that was written before there was an appearance', () => {
    const folder = aFolder()
    writeFileSync(join(folder, 'settings.json'), JSON.stringify({ ...defaultMachineSettings, appearance: undefined }))
    expect(openSettingsFile(folder).current()).toEqual(defaultMachineSettings)
    expect(defaultMachineSettings.appearance).toEqual({ theme: 'system', textSize: 'normal' })
  })

  it('reads a theme it knows beside a text size it does not', () => {
    const folder = aFolder()
    const appearance = { theme: 'dark', textSize: 'huge' }
    writeFileSync(join(folder, 'settings.json'), JSON.stringify({ appearance }))
    expect(openSettingsFile(folder).current().appearance).toEqual({ theme: 'dark', textSize: 'normal' })
  })

  it('loses only the values that cannot be read', () => {
    const folder = aFolder()
    writeFileSync(
      join(folder, 'settings.json'),
      JSON.stringify({ reminders: { ...reminders, at: '25:99', later: 1 }, capture: 'none', unknown: true }),
    )
    expect(openSettingsFile(folder).current()).toEqual({
      ...defaultMachineSettings,
      reminders: { ...reminders, at: defaultMachineSettings.reminders.at },
    })
  })

  it.each(['', '{', 'null', '[]', '"text"', '{"reminders":null}'])(
    'gives the defaults for a file that holds %j',
    (text) => {
      const folder = aFolder()
      writeFileSync(join(folder, 'settings.json'), text)
      expect(openSettingsFile(folder).current()).toEqual(defaultMachineSettings)
    },
  )

  it('keeps what two windows changed in one section, each knowing only its own', async () => {
    const settings = openSettingsFile(aFolder())
    await Promise.all([
      settings.change({ formats: { clock: '12-hour' } }),
      settings.change({ formats: { dates: 'year-first' } }),
      settings.change({ shortcuts: { help: 'mod+shift+h' } }),
      settings.change({ shortcuts: { search: '' } }),
    ])
    const { formats, shortcuts } = settings.current()
    expect(formats).toEqual({ dates: 'year-first', numbers: 'system', clock: '12-hour' })
    expect([shortcuts.help, shortcuts.search, shortcuts.undo]).toEqual(['mod+shift+h', '', null])
  })

  it('loses only the shortcut that is none, and those of commands it does not know', () => {
    const folder = aFolder()
    const shortcuts = { help: 'Hyper+1', search: 'mod+shift+f', 'fly-away': 'mod+shift+g', undo: 7 }
    writeFileSync(
      join(folder, 'settings.json'),
      JSON.stringify({ shortcuts, formats: { dates: 'lunar', clock: '12-hour' } }),
    )
    const read = openSettingsFile(folder).current()
    expect(read.shortcuts).toEqual({ ...defaultMachineSettings.shortcuts, search: 'mod+shift+f' })
    expect(read.formats).toEqual({ dates: 'system', numbers: 'system', clock: '12-hour' })
  })

  it('stays as it was when the disk refuses, and tells only what was written', async () => {
    const folder = aFolder()
    const told: boolean[] = []
    const full = Object.assign(new Error('full'), { code: 'ENOSPC' })
    const settings = openSettingsFile(folder, { ...realFileSteps, open: () => Promise.reject(full) })
    settings.onChange((changed) => told.push(changed.reminders.notify))
    await expect(settings.change({ reminders })).rejects.toThrow('full')
    expect(settings.current()).toEqual(defaultMachineSettings)
    expect(told).toEqual([])
  })

  it('writes two changes that are made at once, one after the other', async () => {
    const folder = aFolder()
    const settings = openSettingsFile(folder)
    await Promise.all([settings.change({ reminders }), settings.change({ spelling: { languages: [] } })])
    expect(openSettingsFile(folder).current()).toEqual({
      ...defaultMachineSettings,
      reminders,
      spelling: { languages: [] },
    })
  })
})
