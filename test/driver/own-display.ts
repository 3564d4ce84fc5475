// Each of the walks that go side by side has a display of its own: one window in front, one clipboard.
const displays = process.env.CAIRN_DISPLAYS?.split(' ') ?? []
const place = Number(process.env.VITEST_POOL_ID ?? 1) - 1
const own = displays[place % Math.max(1, displays.length)]
if (own) process.env.DISPLAY = own
