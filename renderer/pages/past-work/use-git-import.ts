// A repository as past work: looked through, then the commits of one person, then the same preview as files have.
import { troubleSentence } from '../../../shared/bridge-error-messages.ts'
import { gitTroubleWords } from '../../../shared/rules/import/git/git-trouble.ts'
import type { Host } from '../../platform/host.ts'
import type { Cairn } from '../../storage/cairn-context.tsx'
import { plannedIn } from './default-import-choices.ts'
import type { GitChoice } from './git-form.tsx'
import { fileOfRepository, type Repository, sourceOfRepository } from './git-source.ts'
import type { Steps } from './use-past-work.ts'

/** What is read meanwhile is stopped by `begin` of whatever comes next. */
export function useGit(cairn: Cairn, host: Pick<Host, 'request'> | null, begin: () => Steps) {
  const choose = async () => {
    const { set, isWanted } = begin()
    if (host === null) return set(() => ({ step: 'none', trouble: troubleSentence({ kind: 'host-gone' }) }))
    set(() => ({ step: 'git-reading' }))
    const answer = await host.request('git.choose', {})
    if (!isWanted()) return
    if (!answer.ok) return set(() => ({ step: 'none', trouble: troubleSentence(answer.trouble) }))
    const { repository, overview, problem } = answer
    const trouble = problem === null ? null : gitTroubleWords(problem)
    if (repository === null || overview === null) return set(() => ({ step: 'none', trouble }))
    set(() => ({ step: 'git', repository: { token: repository, overview }, trouble: null }))
  }
  const show = async (repository: Repository, { ask, by }: GitChoice) => {
    const { set, isWanted } = begin()
    if (host === null) return
    set(() => ({ step: 'git-reading' }))
    const refuse = (trouble: string) => set(() => ({ step: 'git', repository, trouble }))
    const answer = await host.request('git.commits', { repository: repository.token, ask })
    if (!isWanted()) return
    if (!answer.ok) return refuse(troubleSentence(answer.trouble))
    if (answer.found === null) return refuse(gitTroubleWords(answer.problem ?? 'failed'))
    const files = [fileOfRepository(repository, answer.found, by)]
    if (files[0]?.source.records.length === 0) return refuse('There are no commits by these addresses in this period.')
    const planned = await plannedIn(cairn.database, files, cairn.clock.today())
    const source = sourceOfRepository(host, repository)
    if (isWanted())
      set(() => ({ step: 'looked', source, notRead: [], ...planned, choices: planned.first, trouble: null }))
  }
  const stop = () => void host?.request('git.end', { repository: null })
  return { choose, show, stop }
}
