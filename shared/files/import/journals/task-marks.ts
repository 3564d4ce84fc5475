// Marks of task lists: what is done, planned or dropped, and the dates that Obsidian and Org write behind a task.
import { findDay } from '../days-in-text.ts'

export const isUndone = (text: string): boolean => /^(?:\[[ /]\]|TODO|DOING|NOW|LATER|WAITING|IN-PROGRESS)\s/.test(text)
export const isDropped = (text: string): boolean => /^(?:\[[-><]\]|CANCELL?ED)\s/.test(text)

const done = /^(?:\[[xX]\]|DONE)\s+/
export const isDone = (text: string): boolean => done.test(text)
export const withoutDone = (text: string): string => text.replace(done, '')

/** "SCHEDULED: <2024-03-04 Mon>": when a task was planned or closed. */
export const isStamp = (text: string): boolean => /^\s*(?:SCHEDULED|DEADLINE|CLOSED):\s*[<[]\d/.test(text)

const doneOn = /\s*✅\s*(\d{4}-\d{2}-\d{2})/u
const planned =
  /\s*(?:📅|⏳|🛫|➕|❌)\s*\d{4}-\d{2}-\d{2}|\s*(?:🔺|⏫|🔼|🔽|⏬)\uFE0F?(?=\s|$)|\s*🔁\s[^📅⏳🛫➕✅⏫🔼🔽]*/gu

/** A task without what its plugin keeps in it, with the day on which it was done. */
export function withoutPlan(text: string): { text: string; day: string | null } {
  const day = findDay(doneOn.exec(text)?.[1] ?? '')?.day ?? null
  return { text: text.replace(doneOn, '').replace(planned, '').trimEnd(), day }
}

/** Only an embedded file, a macro or a reference to another block. */
export const isOnlyEmbed = (text: string): boolean => {
  const rest = text.replace(/!\[[^\]]*\]\([^)]*\)|!\[\[[^\]]*\]\]|\{\{[^}]*\}\}|\(\([0-9a-f-]{30,40}\)\)/g, '')
  return rest !== text && !/[\p{L}\p{N}]/u.test(rest.replace(/\[\[[^\]]*\]\]/g, ''))
}
