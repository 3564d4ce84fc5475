// Starts a main process unchanged and prints when its window had painted and answered, by the clock of the page itself.
import { app } from 'electron'

/** Runs in the page: waits frame by frame, clicks, waits again. Answers in milliseconds of wall time. */
function watch({ painted, click, answered }) {
  const shows = ({ selector, text }) =>
    [...document.querySelectorAll(selector)].some((element) => element.textContent?.includes(text))
  const now = () => performance.timeOrigin + performance.now()
  // A frame after the one in which it stands in the tree has been painted.
  const whenPainted = (look) =>
    new Promise((resolve) => {
      const frame = () => requestAnimationFrame(shows(look) ? () => resolve(now()) : frame)
      frame()
    })
  return whenPainted(painted).then(async (first) => {
    if (click === null) return { painted: first, answered: first }
    document.querySelector(click)?.click()
    return { painted: first, answered: await whenPainted(answered) }
  })
}

let isTimed = false
app.on('web-contents-created', (_event, contents) => {
  contents.once('dom-ready', async () => {
    if (isTimed) return
    isTimed = true
    const timing = await contents.executeJavaScript(`(${watch})(${process.env.CAIRN_LOOK})`)
    // A window opens where it was left: the next start begins where this one did.
    if (process.env.CAIRN_HOME) await contents.executeJavaScript(`location.hash = '${process.env.CAIRN_HOME}'`)
    process.stdout.write(`TIMING ${JSON.stringify(timing)}\n`)
  })
})
await import(process.env.CAIRN_TIMED_MAIN)
