// Buttons of the page, as the look has them; the app's own come with a component library that no file should carry.
import type { ReactNode, Ref } from 'react'
import styles from './kit-button.module.css'

interface KitButtonProps {
  children: ReactNode
  onClick?: () => void
  look?: 'outline' | 'primary' | 'text'
  small?: boolean
  submits?: boolean
  disabled?: boolean
  buttonRef?: Ref<HTMLButtonElement>
}

export function KitButton({
  children,
  onClick,
  look = 'outline',
  small = false,
  submits = false,
  disabled = false,
  buttonRef,
}: KitButtonProps) {
  return (
    <button
      ref={buttonRef}
      type={submits ? 'submit' : 'button'}
      className={styles.button}
      data-look={look}
      data-small={small || undefined}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </button>
  )
}
