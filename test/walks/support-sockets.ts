// Which sockets the processes of an app hold, as Linux tells it: what no page, no Playwright and no log of requests would show.
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

const parentOf = (pid: string): number => {
  try {
    return Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
  } catch {
    return 0 // gone meanwhile
  }
}

/** A process and all that it started. */
function familyOf(root: number): Set<number> {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const parents = new Map(all.map((pid) => [Number(pid), parentOf(pid)]))
  const family = new Set([root])
  for (let before = 0; before < family.size; ) {
    before = family.size
    for (const [pid, parent] of parents) if (family.has(parent)) family.add(pid)
  }
  return family
}

function socketsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
      const found = /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`))
      return found?.[1] ?? []
    })
  } catch {
    return []
  }
}

/** Local addresses of the UDP sockets that a process and its children hold. */
export function udpSocketsBelow(root: number): string[] {
  const held = new Set([...familyOf(root)].flatMap(socketsOf))
  return ['udp', 'udp6'].flatMap((table) =>
    readFileSync(`/proc/net/${table}`, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter((columns) => held.has(columns[9] ?? ''))
      .map((columns) => `${table} ${columns[1]}`),
  )
}

/** How each of a process and its children was started. */
export const commandLinesBelow = (root: number): string[] =>
  [...familyOf(root)].flatMap((pid) => {
    try {
      return [readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')]
    } catch {
      return []
    }
  })
