// Quick capture from any program: its shortcut, the tray, whether Cairn goes on without its window, opening at login.
import type { CaptureState } from '../../../shared/quick-capture-channels.ts'
import { CheckLine } from '../../ui/check-line.tsx'
import { ShortcutField } from './global-shortcut-field.tsx'
import styles from './settings-page.module.css'
import { type SectionProps, SettingsSection } from './settings-section.tsx'
import { useCaptureState } from './use-capture-state.ts'
import { CaptureCommand } from './wayland-capture-command.tsx'

const title = 'Quick capture'
const why =
  'Write a quick note over whatever you are doing: a small window opens, Enter saves the note, and you return to the program you were using.'
const onlyOnDesktop =
  'A shortcut that works in every program, the tray and opening at login need the desktop app. In the browser, use the quick note in Cairn.'

const loginWords = {
  'not-installed': 'This needs an installed Cairn. This one was started from its source folder.',
  'other-folder': 'Cairn was started with a custom data folder, which would not be used when Cairn opens at login.',
} as const

const shortcutWords: { readonly [State in CaptureState['shortcut']]?: string } = {
  taken: 'Another program or the system already uses this shortcut, so it does nothing in Cairn. Choose another one.',
  refused: 'The system did not accept this shortcut. Choose another one.',
}

function Hint({ children }: { children: string }) {
  return <p className={styles.hint}>{children}</p>
}

function Login({
  login,
  platform,
  onChange,
}: Pick<CaptureState, 'login' | 'platform'> & { onChange: (open: boolean) => void }) {
  const starts = platform === 'darwin' ? null : 'It starts in the tray, without a window.'
  const hint = login.hindrance === null ? starts : loginWords[login.hindrance]
  return (
    <div>
      <CheckLine checked={login.isOn} disabled={login.hindrance !== null} onChange={onChange}>
        Open Cairn at login
      </CheckLine>
      {hint === null ? null : <Hint>{hint}</Hint>}
    </div>
  )
}

interface Part extends Pick<SectionProps, 'settings'> {
  state: CaptureState
  isCurrent: boolean
  onChange: (part: Partial<SectionProps['settings']['capture']>) => void
}

function Shortcut({ settings: { capture }, state, isCurrent, onChange }: Part) {
  if (state.shortcut === 'wayland') return <CaptureCommand command={state.command} />
  return (
    <ShortcutField
      value={capture.shortcut}
      onMac={state.platform === 'darwin'}
      trouble={isCurrent ? (shortcutWords[state.shortcut] ?? null) : null}
      onChange={(shortcut) => onChange({ shortcut })}
    />
  )
}

function Tray({ settings: { capture }, state: { platform }, onChange }: Part) {
  const place = platform === 'darwin' ? 'menu bar' : 'tray'
  return (
    <>
      <div>
        <CheckLine checked={capture.tray} onChange={(tray) => onChange({ tray })}>
          {`Show Cairn in the ${place}`}
        </CheckLine>
        {platform === 'linux' ? (
          <Hint>Some desktops, such as GNOME, show tray icons only with an extension.</Hint>
        ) : null}
      </div>
      <div>
        <CheckLine
          checked={capture.tray && capture.keepRunning}
          disabled={!capture.tray}
          onChange={(keepRunning) => onChange({ keepRunning })}
        >
          {`Keep Cairn running in the ${place} when its window is closed`}
        </CheckLine>
        <Hint>Reminders and the shortcut keep working. Without this, closing the window quits Cairn.</Hint>
      </div>
    </>
  )
}

export function CaptureSection({ settings, change }: SectionProps) {
  const { state, isCurrent, openAtLogin } = useCaptureState(settings.capture)
  if (state === undefined) return null
  if (state === null) return <SettingsSection title={title} why={onlyOnDesktop} />
  const part = {
    settings,
    state,
    isCurrent,
    onChange: (changed: Partial<typeof settings.capture>) => void change({ capture: changed }),
  }
  return (
    <SettingsSection title={title} why={why}>
      <Shortcut {...part} />
      <Tray {...part} />
      <Login login={state.login} platform={state.platform} onChange={(open) => void openAtLogin(open)} />
    </SettingsSection>
  )
}
