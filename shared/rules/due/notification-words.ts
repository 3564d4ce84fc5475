// What a day's notifications say. A person's words stand in titles only: the body is markup to some desktops.
import type { PlannedDay, PlannedItem } from './planned-day.ts'

export interface NotificationText {
  readonly title: string
  readonly body: string
  /** What a click opens; null opens This week. */
  readonly opens: Pick<PlannedItem, 'address' | 'recordId'> | null
}

export interface NotificationChoices {
  readonly showTitles: boolean
  /** One notification for each item rather than one for all. */
  readonly severalADay: boolean
}

/** However many are due, a day brings no more than these. */
const mostNotifications = 5

const single = (item: PlannedItem, { showTitles }: NotificationChoices): NotificationText => ({
  title: showTitles ? item.title : item.neutral,
  body: 'Open Cairn to see it.',
  opens: item,
})

function together(items: readonly PlannedItem[], count: number, { showTitles }: NotificationChoices): NotificationText {
  const [first] = items
  if (!showTitles || first === undefined)
    return { title: `${count} things are due`, body: 'Open Cairn to see them.', opens: null }
  const others = count - 1
  return {
    title: first.title,
    body: others === 1 ? '1 more thing is due.' : `${others} more things are due.`,
    opens: null,
  }
}

/** Never more than one, unless asked for. What does not fit is in the last one's count. */
export function notificationTexts({ items, count }: PlannedDay, choices: NotificationChoices): NotificationText[] {
  const [first] = items
  if (first !== undefined && count === 1) return [single(first, choices)]
  if (!choices.severalADay) return [together(items, count, choices)]
  const alone = count > mostNotifications ? mostNotifications - 1 : count
  const rest = count - alone
  return [
    ...items.slice(0, alone).map((item) => single(item, choices)),
    ...(rest === 0 ? [] : [together(items.slice(alone), rest, choices)]),
  ]
}
