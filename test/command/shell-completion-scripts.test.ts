// The completion scripts name every command and option, work in the shells that are here, and are those that packages install.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { COMMANDS, commandNames } from '../../electron/command/parse-command.ts'
import { completionScript } from '../../electron/command/shell-completion-scripts.ts'
import { commandWords } from '../../electron/command-names.ts'
import { testWith } from '../driver/other-programs.ts'
import { aFolder } from '../electron/temporary-folder.ts'
import { ran } from './run-cairn-command.ts'

const completed = (line: string, words: string, at: number) => {
  const file = join(aFolder(), 'cairn.bash')
  writeFileSync(file, completionScript('bash'))
  const script = `source ${file}; COMP_WORDS=(${words}); COMP_CWORD=${at}; _cairn; printf '%s\\n' "\${COMPREPLY[@]}"`
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', script], { encoding: 'utf8' })
  expect(stderr, line).toBe('')
  return stdout.trim().split('\n')
}

testWith(['bash'], 'bash completes commands, options and shells', () => {
  expect(completed('cairn <tab>', "cairn ''", 1).sort()).toEqual([...commandNames].sort())
  expect(completed('cairn se<tab>', 'cairn se', 1)).toEqual(['search'])
  expect(completed('cairn search --<tab>', 'cairn search --', 2)).toEqual(['--json', '--limit'])
  expect(completed('cairn completion <tab>', "cairn completion ''", 2)).toEqual(['bash', 'zsh', 'fish'])
})

testWith(['zsh'], 'zsh reads its script', () => {
  expect(spawnSync('zsh', ['-n', '-c', completionScript('zsh')]).status).toBe(0)
})

testWith(['fish'], 'fish reads its script', () => {
  expect(spawnSync('fish', ['-n', '-c', completionScript('fish')]).status).toBe(0)
})

it.each(['bash', 'zsh', 'fish'] as const)('the script for %s names every command and option', (shell) => {
  const script = completionScript(shell)
  for (const name of commandNames) {
    expect(script).toContain(name)
    for (const option of Object.keys(COMMANDS[name].options)) expect(script).toContain(option)
  }
  expect(readFileSync(`electron/packaging/linux/completions/cairn.${shell}`, 'utf8')).toBe(script)
})

it('another shell is refused, and an unknown command', async () => {
  const folder = aFolder()
  expect(await ran(folder, ['completion', 'csh'])).toMatchObject({ code: 2, out: '' })
  expect(await ran(folder, ['constructor'])).toMatchObject({ code: 2, out: '' })
  expect(JSON.parse((await ran(folder, ['week', '--json', 'x', 'y'])).out)).toMatchObject({ ok: false, code: 2 })
})

it('main, the script in /usr/bin and the command know the same words', () => {
  expect([...commandWords].sort()).toEqual([...commandNames].sort())
  const [, words = ''] = /^ {4}(.+)\) exec/m.exec(readFileSync('electron/packaging/linux/cairn', 'utf8')) ?? []
  expect(words.split(' | ').sort()).toEqual([...commandNames].sort())
})

it('help says every command and exit code', async () => {
  const { out, code } = await ran(aFolder(), ['help'])
  expect(code).toBe(0)
  for (const name of commandNames) expect(out).toContain(`cairn ${name}`)
  expect((await ran(aFolder(), ['search', '--help'])).out).toContain('--limit N')
})
