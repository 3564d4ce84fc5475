// Wayland hands no program a key of all others: the desktop's own settings can, by this command.
import styles from './settings-page.module.css'

export function CaptureCommand({ command }: { command: string }) {
  return (
    <div className={styles.field}>
      <p>
        Your desktop runs on Wayland, where a program cannot register a shortcut by itself. In your desktop’s keyboard
        settings, bind a key to this command:
      </p>
      <p>
        <code className={styles.command}>{command}</code>
      </p>
    </div>
  )
}
