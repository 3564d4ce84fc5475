// Where notices appear: one line, ink and paper reversed, spoken politely, undone from where they stand.
import { Notifications, notifications } from '@mantine/notifications'
import '@mantine/core/styles/Notification.layer.css'
import '@mantine/notifications/styles.layer.css'
import styles from './notice-area.module.css'
import type { Notice } from './show-notice.ts'

export function NoticeArea() {
  return (
    <div role="status" aria-live="polite">
      <Notifications
        position="bottom-center"
        limit={3}
        autoClose={8000}
        containerWidth={440}
        transitionDuration={0}
        withinPortal={false}
      />
    </div>
  )
}

function NoticeLine({ notice, onClose }: { notice: Notice; onClose: () => void }) {
  const then = (run: () => void) => () => {
    onClose()
    run()
  }
  return (
    <span className={styles.line}>
      <span>{notice.words}</span>
      <span className={styles.ways}>
        {notice.action ? (
          <button type="button" onClick={then(notice.action.run)}>
            {notice.action.words}
          </button>
        ) : null}
        {notice.undo ? (
          <button type="button" onClick={then(notice.undo)}>
            Undo
          </button>
        ) : null}
        {notice.stays ? (
          <button type="button" onClick={onClose}>
            Close
          </button>
        ) : null}
      </span>
    </span>
  )
}

/** What passes by itself. Only the newest stands: a queue of them would lie over the page long after the last save. */
const passing = new Set<string>()

export const takeNotice = (about: string): void => void notifications.hide(about)

export function putNotice(notice: Notice): void {
  const id = notice.about ?? crypto.randomUUID()
  notifications.hide(id)
  if (!notice.stays) {
    for (const earlier of passing) notifications.hide(earlier)
    passing.clear()
    passing.add(id)
  }
  notifications.show({
    id,
    message: <NoticeLine notice={notice} onClose={() => notifications.hide(id)} />,
    withCloseButton: false,
    autoClose: notice.stays ? false : 8000,
  })
}
