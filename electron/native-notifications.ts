// Shows notifications the desktop's way and keeps hold of them: one that no variable holds is collected, and its click never arrives.
import { Notification, nativeImage } from 'electron'
import type { NotificationText } from '../shared/rules/due/notification-words.ts'

export interface NativeNotifications {
  /** Whether the desktop showed it. A desktop without a notification service says so only afterwards. */
  show(text: NotificationText, onClick: () => void): Promise<boolean>
  /** Takes back what still stands: its click would reach nobody. */
  withdraw(): void
}

/** Pixels: it travels uncompressed, and main waits for it. */
const ICON_WIDTH = 64
/** Milliseconds a desktop has to say that it shows one. */
const patience = 3000

export function createNativeNotifications(iconPath: string): NativeNotifications {
  const icon = nativeImage.createFromPath(iconPath).resize({ width: ICON_WIDTH })
  const standing = new Set<Notification>()
  return {
    show({ title, body }, onClick) {
      const notification = new Notification({ title, body, icon })
      standing.add(notification)
      const gone = () => standing.delete(notification)
      notification.on('close', gone)
      notification.on('click', () => {
        gone()
        onClick()
      })
      return new Promise((resolve) => {
        const timer = setTimeout(() => resolve(false), patience)
        const answer = (isShown: boolean) => {
          clearTimeout(timer)
          resolve(isShown)
        }
        notification.on('show', () => answer(true))
        notification.on('failed', () => {
          gone()
          answer(false)
        })
        notification.show()
      })
    },
    withdraw() {
      for (const notification of standing) notification.close()
      standing.clear()
    },
  }
}
