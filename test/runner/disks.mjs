// Disks for walks on the real Electron: only root may mount, and the app has no sandbox for root. So root mounts them before and hands
// them to the ordinary user, whose walk fills them; the one thing root still does meanwhile is to make the small one read-only when asked.
import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const askedEveryMs = 100

/** Throws with what the command said. */
function run(command, ...args) {
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stderr}`)
}

function folderOf(user, ...parts) {
  const folder = join(...parts)
  mkdirSync(folder)
  chownSync(folder, user.uid, user.gid)
  return folder
}

/** `image/`: 400 MB of ext4, none of it kept back for root. `profile/kept/`: one megabyte. `wishes/`: what the walk asks for. */
function mountAll(folder, user) {
  const [image, place] = [join(folder, 'image-file'), folderOf(user, folder, 'image')]
  run('truncate', '-s', '400M', image)
  run('mkfs.ext4', '-q', '-F', '-m', '0', '-E', `root_owner=${user.uid}:${user.gid}`, image)
  run('mount', '-o', 'loop', image, place)
  const kept = folderOf(user, folderOf(user, folder, 'profile'), 'kept')
  run('mount', '-t', 'tmpfs', '-o', `size=1m,uid=${user.uid},gid=${user.gid},mode=0700`, 'tmpfs', kept)
  const wish = join(folderOf(user, folder, 'wishes'), 'read-only')
  const asked = setInterval(() => {
    if (!existsSync(wish)) return
    clearInterval(asked)
    spawnSync('mount', ['-o', 'remount,ro', kept])
  }, askedEveryMs)
  asked.unref()
}

/** What `durability-disk.ts` takes them from, or why there are none. They are taken away when this process ends. */
export function disksFor(user) {
  const folder = mkdtempSync('/var/tmp/cairn-disks-')
  run('chmod', '0755', folder)
  process.once('exit', () => {
    for (const mounted of ['image', join('profile', 'kept')]) spawnSync('umount', ['-l', join(folder, mounted)])
    rmSync(folder, { recursive: true, force: true })
  })
  try {
    mountAll(folder, user)
    return { env: { CAIRN_DISKS: folder }, why: '' }
  } catch (error) {
    return { env: null, why: `no disk can be mounted for its user: ${error.message.trim()}` }
  }
}
