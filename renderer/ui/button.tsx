// Buttons say what happens. The quiet outline is the default; one filled button a screen; text for “another time”; rust where something is lost from sight.
import { Button as MantineButton } from '@mantine/core'
import '@mantine/core/styles/UnstyledButton.layer.css'
import '@mantine/core/styles/Loader.layer.css'
import '@mantine/core/styles/Button.layer.css'
import type { ComponentProps, ReactNode } from 'react'

export type ButtonTone = 'outline' | 'primary' | 'text' | 'rust'

interface ButtonProps extends Omit<ComponentProps<'button'>, 'color' | 'size' | 'style'> {
  children: ReactNode
  tone?: ButtonTone
  /** 28 high instead of 34 */
  small?: boolean
  /** an Icon before the words */
  icon?: ReactNode
}

const variants = { outline: 'default', primary: 'filled', text: 'subtle', rust: 'rust' } as const satisfies Record<
  ButtonTone,
  string
>

export function Button({
  children,
  tone = 'outline',
  small = false,
  icon,
  type = 'button',
  disabled = false,
  ...rest
}: ButtonProps) {
  return (
    <MantineButton
      variant={variants[tone]}
      size={small ? 'xs' : 'sm'}
      leftSection={icon}
      type={type}
      disabled={disabled}
      {...rest}
    >
      {children}
    </MantineButton>
  )
}
