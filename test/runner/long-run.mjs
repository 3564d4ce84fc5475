// `npm run bench`, `soak` and `pictures`: a fresh build, then one vitest project whose only file is test/<name>/run.ts.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { bin, step } from './step.mjs'

/** @param {'bench' | 'soak' | 'pictures'} name @param {string[]} args @returns {Promise<number>} the exit code */
export async function runLong(name, args) {
  const built = await step('build', ['npm', 'run', '--silent', 'build'])
  if (!built.passed) return 1
  const env = { ...process.env, CAIRN_LONG_RUN: name, CAIRN_SHORT: args.includes('--short') ? '1' : '' }
  const command = [
    'run',
    '--config',
    'test/vitest.config.ts',
    '--project',
    name,
    '--reporter=verbose',
    '--disable-console-intercept',
  ]
  const child = spawn(bin('vitest'), command, { env, stdio: 'inherit', shell: process.platform === 'win32' })
  const [code] = await once(child, 'close')
  return code ?? 1
}
