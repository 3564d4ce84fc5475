// `npm run bench`, `soak`, `pictures`, `samples`, `freeze` and `package:check`: a fresh build, then vitest with one file that takes long.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { vitest } from './run-tests.mjs'
import { step } from './step.mjs'
import { chooseHost, rootsHost } from './walks-host.mjs'

async function runFile(file, isShort, { args = [], ...how } = {}) {
  const wishes = {
    CAIRN_LONG_RUN: file,
    CAIRN_SHORT: isShort ? '1' : '',
    CAIRN_LONG_ARGS: JSON.stringify(args),
  }
  const env = { ...(how.uid === undefined && process.env), ...how.env, ...wishes }
  const [program, ...words] = vitest('run', ['long'], ['--reporter=verbose', '--disable-console-intercept'])
  const child = spawn(program, words, { ...how, env, stdio: 'inherit', shell: process.platform === 'win32' })
  const [code] = await once(child, 'close')
  return code ?? 1
}

async function runOnHost(file, isShort, { host, why, how }) {
  console.log(host === 'electron' ? `${file} on the real Electron` : `${file} on the double, because ${why}`)
  const code = await runFile(file, isShort, how)
  const reports = join(how.cwd ?? '.', '.soak')
  if (how.cwd && existsSync(reports)) cpSync(reports, '.soak', { recursive: true })
  return code
}

/** The soak has the hosts that the walks have; the others choose their own. */
async function runSoak(isShort) {
  const code = await runOnHost('test/soak/run.ts', isShort, await chooseHost())
  return (await runOnHost('test/soak/mounted-run.ts', isShort, rootsHost())) || code
}

/** @param {'bench' | 'soak' | 'pictures' | 'freeze' | 'packaging' | 'samples'} name @param {string[]} args @returns {Promise<number>} the exit code */
export async function runLong(name, args) {
  const built = await step('build', ['npm', 'run', '--silent', 'build'])
  if (!built.passed) return 1
  const isShort = args.includes('--short')
  if (name === 'soak') return runSoak(isShort)
  return runFile(`test/${name}/run.ts`, isShort, { args: args.filter((one) => one !== `--${name}`) })
}
