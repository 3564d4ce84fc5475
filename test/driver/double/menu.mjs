// Menu and MenuItem: a tree of items that can be clicked by a spec, and accelerators that a key left over by the page presses.

let applicationMenu = null

export class MenuItem {
  constructor(options) {
    const { click, submenu, ...rest } = options
    Object.assign(this, { enabled: true, visible: true, checked: false }, rest)
    if (submenu) this.submenu = Array.isArray(submenu) ? Menu.buildFromTemplate(submenu) : submenu
    this.click = (event = {}, win = null) => click?.(this, win ?? undefined, event)
  }
}

export class Menu {
  items = []
  static setApplicationMenu(menu) {
    applicationMenu = menu
  }
  static getApplicationMenu() {
    return applicationMenu
  }
  static buildFromTemplate(template) {
    const menu = new Menu()
    menu.items = template.map((item) => (item instanceof MenuItem ? item : new MenuItem(item)))
    return menu
  }
  getMenuItemById(id) {
    return everyItem(this).find((item) => item.id === id) ?? null
  }
  append(item) {
    this.items.push(item)
  }
  insert(position, item) {
    this.items.splice(position, 0, item)
  }
  popup() {}
}

const everyItem = (menu) => menu.items.flatMap((item) => [item, ...(item.submenu ? everyItem(item.submenu) : [])])

const isMac = process.platform === 'darwin'

function matches(accelerator, pressed) {
  const parts = accelerator.toLowerCase().split('+')
  const has = (...names) => names.some((name) => parts.includes(name))
  const either = has('commandorcontrol', 'cmdorctrl')
  const key = parts.at(-1) === '' ? '+' : parts.at(-1)
  return (
    key === pressed.key.toLowerCase() &&
    pressed.ctrlKey === (has('control', 'ctrl') || (either && !isMac)) &&
    pressed.metaKey === (has('command', 'cmd', 'meta', 'super') || (either && isMac)) &&
    pressed.altKey === has('alt', 'option') &&
    pressed.shiftKey === has('shift')
  )
}

export function pressAccelerator(pressed, win) {
  if (!applicationMenu) return
  const found = everyItem(applicationMenu).find(
    (item) => item.accelerator && item.enabled && matches(item.accelerator, pressed),
  )
  found?.click({ triggeredByAccelerator: true }, win)
}
