// How the inspector looks: small and quiet, with enough contrast in both colour schemes.
import { createTheme, Modal, type CSSVariablesResolver } from '@mantine/core'

export const theme = createTheme({
  primaryColor: 'indigo',
  primaryShade: { light: 7, dark: 4 },
  autoContrast: true,
  defaultRadius: 'sm',
  cursorType: 'pointer',
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',
  fontFamilyMonospace:
    'ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace',
  fontSizes: { xs: '11.5px', sm: '13px', md: '14px', lg: '16px', xl: '18px' },
  respectReducedMotion: true,
  components: {
    Modal: Modal.extend({
      defaultProps: {
        closeButtonProps: { 'aria-label': 'Close' },
        // Its header is none of the page.
        attributes: { header: { role: 'presentation' } },
      },
    }),
  },
  headings: { fontWeight: '600', sizes: { h1: { fontSize: '17px' }, h2: { fontSize: '14px' } } },
})

export const variables: CSSVariablesResolver = () => ({
  variables: { '--code-size': '12px' },
  light: {
    '--mantine-color-dimmed': '#59636e',
    '--mantine-color-placeholder': '#68717b',
    '--mantine-color-anchor': '#3048b5',
    '--mantine-color-error': '#c02626',
    '--mantine-color-indigo-light-hover': 'var(--mantine-color-indigo-light)',
    '--mantine-primary-color-light-hover': 'var(--mantine-color-indigo-light)',
    '--surface': '#ffffff',
    '--ground': '#f6f7f9',
    '--line': '#e2e5ea',
    '--hover': '#eef1f6',
    '--chosen': '#e6ebfb',
    '--string': '#0a6b3d',
    '--number': '#9a4a00',
    '--word': '#7a2fb8',
  },
  dark: {
    '--mantine-color-body': '#15171c',
    '--mantine-color-text': '#d8dce3',
    '--mantine-color-dimmed': '#9aa4b1',
    '--mantine-color-placeholder': '#8b95a2',
    '--mantine-color-error': '#ff9b9b',
    '--mantine-color-indigo-filled': 'var(--mantine-color-indigo-7)',
    '--mantine-color-indigo-filled-hover': 'var(--mantine-color-indigo-8)',
    '--mantine-primary-color-filled': 'var(--mantine-color-indigo-7)',
    '--mantine-primary-color-filled-hover': 'var(--mantine-color-indigo-8)',
    '--surface': '#1b1e24',
    '--ground': '#15171c',
    '--line': '#2d323b',
    '--hover': '#242932',
    '--chosen': '#212943',
    '--string': '#7fd6a4',
    '--number': '#f0b072',
    '--word': '#c9a2f5',
  },
})
