// A real repository in a temporary folder, written by `git fast-import` or by plain commands, with no setting of this machine.
import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

const plain = { GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', HOME: '/nonexistent' }

export interface Repository {
  readonly folder: string
  git(words: readonly string[], more?: { input?: string; env?: Readonly<Record<string, string>> }): string
  commit(
    subject: string,
    options?: { author?: string; day?: string; file?: string; text?: string; body?: string },
  ): string
}

export const me = 'Wren Alderby <wren@example.com>'

export function aRepository(within: string, name = 'shop'): Repository {
  const folder = join(within, name)
  mkdirSync(folder, { recursive: true })
  const git: Repository['git'] = (words, { input, env } = {}) =>
    execFileSync(
      'git',
      ['-C', folder, '-c', 'user.name=Committer', '-c', 'user.email=committer@example.com', ...words],
      {
        env: { ...process.env, ...plain, ...env },
        encoding: 'utf8',
        stdio: 'pipe',
        ...(input === undefined ? {} : { input }),
      },
    ).trim()
  git(['init', '-q', '-b', 'main'])
  let number = 0
  return {
    folder,
    git,
    commit(subject, { author = me, day = '2024-03-04', file, text, body } = {}) {
      number += 1
      const at = `${day}T12:00:00+02:00`
      const place = join(folder, file ?? `file-${number}.txt`)
      execFileSync('sh', ['-c', 'printf "%s" "$2" > "$1"', 'sh', place, text ?? `${subject}\n`])
      git(['add', '-A'])
      const message = body === undefined ? subject : `${subject}\n\n${body}`
      const env = { GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at }
      git(
        [
          'commit',
          '-q',
          '--allow-empty',
          '--allow-empty-message',
          '--cleanup=verbatim',
          `--author=${author}`,
          '-F',
          '-',
        ],
        { input: message, env },
      )
      return git(['rev-parse', 'HEAD'])
    },
  }
}
