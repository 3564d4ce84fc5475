// What a program and all its processes cost, as Linux counts it: memory shared fairly between them, and time on the processor.
import { readdirSync, readFileSync } from 'node:fs'

interface Status {
  readonly parent: number
  readonly ticks: number
}

/** Null for a process that has just ended. Fields after the name, which may hold spaces: proc(5), /proc/pid/stat. */
function statusOf(pid: number): Status | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1')
      .replace(/^.*\) /s, '')
      .split(' ')
    return { parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) }
  } catch {
    return null
  }
}

/** The process and everything that descends from it, by a walk over all processes. Chromium's zygotes stay its children. */
export function familyOf(root: number): readonly number[] {
  const pids = readdirSync('/proc').map(Number).filter(Number.isInteger)
  const parents = new Map(pids.map((pid) => [pid, statusOf(pid)?.parent]))
  const belongs = (pid: number): boolean => {
    const parent = parents.get(pid)
    return pid === root || (parent !== undefined && parent > 1 && belongs(parent))
  }
  return pids.filter(belongs)
}

/** Bytes of proportional set size over the whole family: a page shared by three processes counts a third in each. */
export function memoryOf(root: number): number {
  return familyOf(root)
    .map((pid) => {
      const found = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'latin1'))
      return Number(found?.[1] ?? 0) * 1024
    })
    .reduce((sum, bytes) => sum + bytes, 0)
}

/** Clock ticks (a hundredth of a second on Linux) that the family has spent so far. */
export function ticksOf(root: number): number {
  return familyOf(root).reduce((sum, pid) => sum + (statusOf(pid)?.ticks ?? 0), 0)
}
