// The look, told to Mantine: our colours, type, edges and heights in place of its own.
// Components are named by plain keys, not by `.extend`, so that the theme pulls none of them into the first load.
import { type CSSVariablesResolver, createTheme, type MantineThemeComponents } from '@mantine/core'
import buttons from './theme-buttons.module.css'
import fields from './theme-fields.module.css'
import surfaces from './theme-surfaces.module.css'

const headingFont = 'var(--font-read)'

const components: MantineThemeComponents = {
  Button: {
    defaultProps: { variant: 'default', size: 'sm', loaderProps: { type: 'dots' } },
    classNames: {
      root: buttons.button,
      inner: buttons.buttonInner,
      label: buttons.buttonLabel,
      section: buttons.buttonSection,
    },
  },
  ActionIcon: { defaultProps: { variant: 'subtle', size: 28 }, classNames: { root: buttons.actionIcon } },
  Input: { classNames: { input: fields.input, section: fields.inputSection } },
  InputWrapper: {
    defaultProps: { inputWrapperOrder: ['label', 'description', 'input', 'error'] },
    classNames: { label: fields.label, description: fields.description, error: fields.error },
  },
  Paper: { defaultProps: { shadow: 'none', withBorder: false } },
  Card: { defaultProps: { shadow: 'none', withBorder: false } },
  Table: { classNames: { table: surfaces.table, th: surfaces.th, td: surfaces.td, tr: surfaces.tr } },
  Tabs: { classNames: { list: surfaces.tabsList, tab: surfaces.tab } },
  NavLink: { classNames: { root: surfaces.navLink } },
  Checkbox: {
    classNames: {
      input: fields.checkbox,
      inner: fields.checkboxInner,
      icon: fields.checkboxIcon,
      label: fields.setLabel,
      body: fields.setBody,
    },
  },
  Radio: {
    classNames: {
      radio: fields.radio,
      inner: fields.radioInner,
      icon: fields.radioIcon,
      label: fields.setLabel,
      body: fields.setBody,
    },
  },
  Menu: {
    defaultProps: { shadow: 'none', radius: 'md', offset: 4, transitionProps: { duration: 0 }, position: 'bottom-end' },
    classNames: {
      dropdown: surfaces.menu,
      item: surfaces.menuItem,
      label: surfaces.menuLabel,
      divider: surfaces.menuDivider,
    },
  },
  Popover: { defaultProps: { shadow: 'none', radius: 'md' }, classNames: { dropdown: surfaces.popover } },
  Modal: {
    defaultProps: { size: 560, radius: 'md', padding: 24, centered: true, transitionProps: { duration: 0 } },
    classNames: {
      content: surfaces.modal,
      title: surfaces.modalTitle,
      body: surfaces.modalBody,
      close: surfaces.modalClose,
      overlay: surfaces.overlay,
    },
  },
  Notification: { classNames: { root: surfaces.notice, body: surfaces.noticeBody, description: surfaces.noticeText } },
  Tooltip: {
    defaultProps: { openDelay: 400, transitionProps: { duration: 0 } },
    classNames: { tooltip: surfaces.tooltip },
  },
  Slider: { classNames: { track: fields.sliderTrack, bar: fields.sliderBar, thumb: fields.sliderThumb } },
}

export const theme = createTheme({
  primaryColor: 'tarn',
  colors: {
    tarn: [
      '#EAF3F5',
      '#DCE9EC',
      '#B5D3DC',
      '#86C3D6',
      '#5AA5C0',
      '#39869F',
      '#236C86',
      '#15566C',
      '#0E4456',
      '#082F3D',
    ],
  },
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  fontFamily: 'var(--font-ui)',
  fontFamilyMonospace: 'var(--font-code)',
  headings: {
    fontFamily: headingFont,
    fontWeight: '500',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: '2.125rem', lineHeight: '2.5rem', fontWeight: '500' },
      h2: { fontSize: '1.1875rem', lineHeight: '1.5625rem', fontWeight: '600' },
      h3: { fontSize: '.875rem', lineHeight: '1.25rem', fontWeight: '600' },
    },
  },
  fontSizes: { xs: '.75rem', sm: '.875rem', md: '.875rem', lg: '1.0625rem', xl: '1.1875rem' },
  lineHeights: { xs: '1rem', sm: '1.25rem', md: '1.25rem', lg: '1.625rem', xl: '1.5625rem' },
  radius: { sm: '6px', md: '10px' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components,
})

const fromTokens = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-3)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-default': 'var(--raised)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-hover': 'var(--sunk)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-color-anchor': 'var(--tarn)',
  '--mantine-color-error': 'var(--rust)',
  '--mantine-color-disabled': 'transparent',
  '--mantine-color-disabled-color': 'var(--ink-3)',
  '--mantine-primary-color-filled': 'var(--tarn)',
  '--mantine-primary-color-filled-hover': 'var(--tarn-hover)',
}

export const cssVariablesResolver: CSSVariablesResolver = () => ({ variables: {}, light: fromTokens, dark: fromTokens })
