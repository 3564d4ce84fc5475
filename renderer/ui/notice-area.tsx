// Where notices appear: one line, ink and paper reversed, spoken politely, undone from where they stand.
import { Notifications, notifications } from '@mantine/notifications'
import '@mantine/core/styles/Notification.layer.css'
import '@mantine/notifications/styles.layer.css'
import { type RefObject, useEffect, useRef } from 'react'
import styles from './notice-area.module.css'
import type { Notice } from './show-notice.ts'

/** What passes by itself. Only the newest stands: a queue of them would lie over the page long after the last save. */
const passing = new Set<string>()

/** Whether one lies over the other on the screen. */
function overlaps(one: Element, other: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()]
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** A notice that passes by itself makes room at once for a field that is being filled in under it; undo stays in the bar. */
function useRoomForFields(area: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const makeRoom = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || !target.matches('input, textarea, select, [contenteditable="true"]'))
        return
      const shown = [...(area.current?.querySelectorAll('[role="alert"]') ?? [])]
      if (!shown.some((notice) => overlaps(notice, target))) return
      for (const id of passing) notifications.hide(id)
      passing.clear()
    }
    document.addEventListener('focusin', makeRoom)
    return () => document.removeEventListener('focusin', makeRoom)
  }, [area])
}

export function NoticeArea() {
  const area = useRef<HTMLDivElement>(null)
  useRoomForFields(area)
  return (
    <div ref={area} role="status" aria-live="polite" data-passing>
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
    // Never waits behind those that stay: what was just done is said now, and its undo is needed now.
    priority: notice.stays ? 0 : 1,
  })
}
