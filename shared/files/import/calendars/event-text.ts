// What an event says in words: its description as text, its list as questions, its links, and what is only about joining the call.
import type { FoundLink } from '../../../rules/import/found-record.ts'
import { linksIn } from '../journals/note-draft.ts'

export interface EventText {
  readonly about: string
  readonly questions: readonly string[]
  readonly links: readonly FoundLink[]
  /** How the part about joining the call begins, which is not read; empty where there is none. */
  readonly call: string
}

const callHosts =
  /^https?:\/\/(?:[\w-]+\.)*(?:zoom\.us|zoomgov\.com|meet\.google\.com|teams\.microsoft\.com|teams\.live\.com|webex\.com|whereby\.com|meet\.jit\.si|gotomeeting\.com|chime\.aws|tel\.meet|aka\.ms\/JoinTeamsMeeting)(?:[/?#:]|$)/i

export const isCallLink = (url: string): boolean => callHosts.test(url)

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" }

/** Google and Outlook put HTML into the plain description of some events. */
function plainText(text: string): string {
  if (!/<(?:br|p|div|span|a|b|i|u|ul|ol|li|html|strong|em)\b[^>]*>/i.test(text)) return text
  return text
    .replace(
      /<a\b[^>]{0,2000}?href="(https?:[^"]{1,2000})"[^>]{0,2000}>([^<]{0,400})<\/a>/gi,
      (_, url: string, words: string) =>
        words.trim() === '' || words.includes(url) ? url : `[${words.trim()}](${url})`,
    )
    .replace(/<li\b[^>]*>/gi, '\n- ')
    .replace(/<br\s*\/?>|<\/(?:p|div|li|ul|ol|h\d)>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name: string) => entities[name] ?? '')
}

/** The edges between which programs put how to join. */
const edge = /^\s*(?:-::~:~[:~-]*|_{10,}|[-─]{20,}|={20,})\s*$/
const callWords =
  /^\s*(?:join (?:zoom meeting|with google meet|the meeting|on your computer)|microsoft teams|click here to join|.{0,100}is inviting you to a scheduled (?:zoom|webex) meeting|join:? https?:)/i

/** Lines between two edges that are about a call, and from a line that begins to tell how to join up to the end. */
function withoutCall(lines: readonly string[]): { kept: string[]; call: string } {
  const edges = lines.flatMap((line, at) => (edge.test(line) ? [at] : []))
  const first = lines.findIndex((line) => callWords.test(line))
  if (first < 0) return { kept: lines.filter((line) => !edge.test(line)), call: '' }
  const before = edges.findLast((at) => at < first)
  const after = edges.find((at) => at > first)
  const rest = after === undefined ? [] : lines.slice(after + 1)
  const kept = [...lines.slice(0, before ?? first), ...rest].filter((line) => !edge.test(line))
  const more = rest.some((line) => callWords.test(line)) ? withoutCall(kept).kept : kept
  return { kept: more, call: (lines[first] ?? '').trim() }
}

const listItem = /^\s*(?:[-*•–]|\d{1,2}[.)])\s+(\S.*)$/

/** "To discuss:" above a list says no more than that the questions follow. */
function isHeadOfList(lines: readonly string[], at: number): boolean {
  const next = lines.slice(at + 1).find((line) => line.trim() !== '')
  return (lines[at] ?? '').trimEnd().endsWith(':') && next !== undefined && listItem.test(next)
}

/** Texts of a session are long enough for a description; one of its questions is a line. */
export function eventText(description: string, urls: readonly string[]): EventText {
  const lines = plainText(description.replace(/\r\n?/g, '\n')).split('\n')
  const { kept, call } = withoutCall(lines)
  const isCallLine = (line: string) =>
    /^\s*(?:\S{0,40}:\s*)?https?:\S+\s*$/.test(line) && linksIn(line).some(({ url }) => isCallLink(url))
  const said = kept.filter((line) => !isCallLine(line))
  const questions = said.flatMap((line) => listItem.exec(line)?.[1]?.trim() ?? [])
  const about = said
    .filter((line, at) => !listItem.test(line) && !isHeadOfList(said, at))
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  const links = [
    ...linksIn(kept.join('\n')),
    ...urls.filter((url) => /^https?:/i.test(url)).map((url) => ({ title: '', url })),
  ]
  const fitting = links.filter(
    ({ url }, at) => !isCallLink(url) && url.length <= 2000 && links.findIndex((one) => one.url === url) === at,
  )
  const isOnlyLink = fitting.length === 1 && about === fitting[0]?.url
  return { about: isOnlyLink ? '' : about, questions, links: fitting, call }
}
