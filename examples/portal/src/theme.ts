// The look: colours that keep a contrast of 4.5 to 1, also where Mantine's own do not.
import {
  Badge,
  createTheme,
  defaultVariantColorsResolver,
  Drawer,
  Modal,
  Notification,
  type CSSVariablesResolver,
  type VariantColorsResolver,
} from '@mantine/core'

/** Light badges have dark text of their colour. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const colors = defaultVariantColorsResolver(input)
  const { theme, variant, color } = input
  const dark = theme.colors[color ?? theme.primaryColor]?.[9]
  return variant === 'light' && dark
    ? { ...colors, color: `color-mix(in srgb, ${dark}, black 25%)` }
    : colors
}

export const theme = createTheme({
  respectReducedMotion: true,
  primaryColor: 'indigo',
  primaryShade: 8,
  defaultRadius: 'md',
  fontFamily: 'Inter, system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',
  variantColorResolver,
  components: {
    Badge: Badge.extend({
      defaultProps: { variant: 'light', radius: 'sm', tt: 'none' },
      styles: { label: { overflow: 'visible' } },
    }),
    Drawer: Drawer.extend({
      defaultProps: {
        closeButtonProps: { 'aria-label': 'Close' },
        attributes: { header: { role: 'presentation' } },
      },
    }),
    Notification: Notification.extend({
      defaultProps: { closeButtonProps: { 'aria-label': 'Close' } },
    }),
    Modal: Modal.extend({
      defaultProps: {
        closeButtonProps: { 'aria-label': 'Close' },
        // Its header is none of the page.
        attributes: { header: { role: 'presentation' } },
      },
    }),
  },
})

export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': 'var(--mantine-color-gray-7)',
    '--mantine-color-placeholder': 'var(--mantine-color-gray-7)',
    '--mantine-color-error': 'var(--mantine-color-red-9)',
    '--mantine-color-body': 'var(--mantine-color-white)',
  },
  dark: {},
})
