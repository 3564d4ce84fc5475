// A menu of what can be done with one thing; the pebble stands at the active row, keys at the ends.
import { Menu } from '@mantine/core'
import '@mantine/core/styles/UnstyledButton.layer.css'
import '@mantine/core/styles/Popover.layer.css'
import '@mantine/core/styles/Menu.layer.css'
import { Fragment, type ReactNode } from 'react'
import styles from './action-menu.module.css'
import { KeyHint } from './key-hint.tsx'

export interface MenuAction {
  words: string
  /** shown at the end; the page handles the key itself */
  keys?: string
  onChoose: () => void
  disabled?: boolean
  /** a hairline before it */
  apart?: boolean
}

interface ActionMenuProps {
  actions: readonly MenuAction[]
  /** the control that opens it: a Button, TextButton or IconButton */
  children: ReactNode
}

export function ActionMenu({ actions, children }: ActionMenuProps) {
  return (
    <Menu withInitialFocusPlaceholder={false}>
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown>
        {actions.map((action) => (
          <Fragment key={action.words}>
            {action.apart ? <Menu.Divider /> : null}
            <Menu.Item
              className={styles.item ?? ''}
              disabled={action.disabled ?? false}
              onClick={action.onChoose}
              rightSection={action.keys ? <KeyHint keys={action.keys} /> : null}
            >
              {action.words}
            </Menu.Item>
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
