// Repositories that a person chose: main reads them, and the page speaks of each by a token.
import { randomUUID } from 'node:crypto'
import { realpath } from 'node:fs/promises'
import type { Channel } from '../../shared/bridge-channel-names.ts'
import type { BridgeRequests, BridgeResponses } from '../../shared/bridge-channel-schemas.ts'
import type { Desk } from './desktop-services.ts'
import { readCommits } from './git-commits.ts'
import { readOverview } from './git-overview.ts'
import { refuse, troubleOfError } from './map-fs-error.ts'

type GitChannel = Extract<Channel, `git.${string}`>
type GitHandlers = { [C in GitChannel]: (request: BridgeRequests[C]) => Promise<BridgeResponses[C]> }

interface HeldRepository {
  readonly folder: string
  readonly isShallow: boolean
}

/** A page that is gone leaves the one before behind. */
const mostHeld = 4

export function createGitHandlers(desk: Desk | null): GitHandlers {
  const held = new Map<string, HeldRepository>()
  let stop = new AbortController()
  /** One reading at a time: what is asked for ends what was. */
  const begun = () => {
    stop.abort()
    stop = new AbortController()
    return stop.signal
  }
  const hold = (one: HeldRepository): string => {
    const repository = randomUUID()
    held.set(repository, one)
    const [oldest = ''] = held.keys()
    if (held.size > mostHeld) held.delete(oldest)
    return repository
  }
  const choose = async (present: Desk): Promise<BridgeResponses['git.choose']> => {
    const path = await present.chooseFolder()
    if (path === null) return { ok: true, repository: null, overview: null, problem: null }
    const folder = await realpath(path)
    const overview = await readOverview(folder, begun())
    if (typeof overview === 'string') return { ok: true, repository: null, overview: null, problem: overview }
    return { ok: true, repository: hold({ folder, isShallow: overview.isShallow }), overview, problem: null }
  }
  return {
    'git.choose': async () =>
      desk === null ? refuse({ kind: 'not-here' }) : choose(desk).catch((error) => refuse(troubleOfError(error))),
    'git.commits': async ({ repository, ask }) => {
      const one = held.get(repository)
      if (one === undefined) return refuse({ kind: 'not-found' })
      const found = await readCommits(one.folder, ask, { isShallow: one.isShallow, signal: begun() })
      return typeof found === 'string' ? { ok: true, found: null, problem: found } : { ok: true, found, problem: null }
    },
    'git.end': async ({ repository }) => {
      stop.abort()
      if (repository !== null) held.delete(repository)
      return { ok: true }
    },
  }
}
