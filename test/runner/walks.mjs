// The walks: run by whoever can run them on the real Electron, listed in the same surroundings, and at the end what carried each of them.
import { existsSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { listTests, runTests } from './run-tests.mjs'
import { chooseHost, mountingHost, walksAtOnce } from './walks-host.mjs'

const notesFile = '.build/test/hosts.jsonl'

/** What the drivers wrote down: for each file the hosts that really ran, in the order they did. */
function readNotes({ cwd = '.' }) {
  const path = join(cwd, notesFile)
  const lines = existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : []
  const hosts = new Map()
  for (const { file, host } of lines.map((line) => JSON.parse(line))) {
    const name = relative(resolve(cwd), file ?? '')
    hosts.set(name, (hosts.get(name) ?? new Set()).add(host))
  }
  return hosts
}

async function runOne(name, filters, { host, why, how }) {
  console.log(host === 'electron' ? `${name}: on the real Electron` : `${name}: on the double, because ${why}`)
  const withNotes = { ...how, env: { ...how.env, CAIRN_HOST_NOTES: notesFile } }
  const ran = await runTests(name, [name], { more: [`--maxWorkers=${walksAtOnce}`, ...filters], how: withNotes })
  const hosts = readNotes(how)
  const files = ran.files.map((each) => ({ ...each, hosts: [...(hosts.get(each.file) ?? ['Node alone'])] }))
  return [{ ...ran, files }, await listTests(name, [name], { more: filters, how })]
}

/** Those that fill disks are run apart: root mounts them for whoever runs the rest. */
export async function runWalks(filters = []) {
  const chosen = await chooseHost()
  const results = await runOne('walks', filters, chosen)
  return [...results, ...(await runOne('mounting-walks', filters, mountingHost(chosen)))]
}

/** For the closing lines: each walk, what carried it, and how long it took. */
export function sayHosts(results) {
  const files = results.flatMap((result) => result.files ?? []).filter(({ hosts }) => hosts !== undefined)
  const longest = Math.max(0, ...files.map(({ file }) => file.length))
  console.log('\nWhat carried each walk:')
  for (const { file, hosts, seconds } of files.toSorted((one, other) => one.file.localeCompare(other.file))) {
    console.log(`  ${file.padEnd(longest)}  ${seconds.toFixed(1).padStart(5)} s  ${hosts.join(', ')}`)
  }
}
