// The theme and the text size of this machine, in every window. The host has them in its settings file; a copy in localStorage can be
// read before the first paint, and a change of it reaches the other windows by itself.
import type { MantineColorScheme, MantineColorSchemeManager } from '@mantine/core'
import { type Appearance, defaultMachineSettings, TEXT_SIZES, THEMES } from '../../shared/machine-settings.ts'

const key = 'cairn.appearance'
const textSizes = Object.keys(TEXT_SIZES) as Appearance['textSize'][]

function rememberedAppearance(): Appearance {
  const { appearance } = defaultMachineSettings
  try {
    const { theme, textSize } = Object(JSON.parse(localStorage.getItem(key) ?? 'null'))
    return {
      theme: THEMES.find((one) => one === theme) ?? appearance.theme,
      textSize: textSizes.find((one) => one === textSize) ?? appearance.textSize,
    }
  } catch {
    // storage refused, or a broken copy: the settings file is read once the first page stands
    return appearance
  }
}

let shown = defaultMachineSettings.appearance
let tellMantine: ((scheme: MantineColorScheme) => void) | null = null

const mantineScheme = ({ theme }: Appearance): MantineColorScheme => (theme === 'system' ? 'auto' : theme)

/** Mantine sets the same attribute when it has rendered; set before, the first frame is right at night too. */
function show(appearance: Appearance): void {
  shown = appearance
  const { theme, textSize } = appearance
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  const root = document.documentElement
  root.setAttribute('data-mantine-color-scheme', theme === 'system' ? system : theme)
  // The empty page, too, before a style sheet is there.
  root.style.colorScheme = theme === 'system' ? '' : theme
  root.style.setProperty('--text-size', `${TEXT_SIZES[textSize]}%`)
  tellMantine?.(mantineScheme(appearance))
}

/** To be called before anything is drawn. */
export function showRememberedAppearance(): void {
  show(rememberedAppearance())
  addEventListener('storage', (event) => {
    // null: everything was cleared
    if (event.key === key || event.key === null) show(rememberedAppearance())
  })
}

/** As the settings file has it: here, in the other windows, and at the next start. */
export function applyAppearance(appearance: Appearance): void {
  if (appearance.theme === shown.theme && appearance.textSize === shown.textSize) return
  show(appearance)
  try {
    localStorage.setItem(key, JSON.stringify(appearance))
  } catch {
    // as above
  }
}

/** For the MantineProvider of each window. It only reads: the theme is chosen in the settings. */
export const colorSchemeManager: MantineColorSchemeManager = {
  get: () => mantineScheme(shown),
  set: () => undefined,
  subscribe: (onUpdate) => {
    tellMantine = onUpdate
  },
  unsubscribe: () => {
    tellMantine = null
  },
  clear: () => undefined,
}
