// A control that is only an icon: for pairs that everybody reads (earlier and later); its name is spoken and shown on hover.
import type { ComponentProps } from 'react'
import { Icon } from './icon.tsx'
import styles from './icon-button.module.css'

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  icon: ComponentProps<typeof Icon>['of']
  name: string
}

export function IconButton({ icon, name, type = 'button', ...rest }: IconButtonProps) {
  return (
    <button type={type} className={styles.button} aria-label={name} title={name} {...rest}>
      <Icon of={icon} small />
    </button>
  )
}
