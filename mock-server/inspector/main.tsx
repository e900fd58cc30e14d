// The inspector in a page.
import '@mantine/core/styles.css'
import './style.css'
import './timeline/style.css'
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { Shell } from './shell.tsx'
import { theme, variables } from './theme.ts'

const client = new QueryClient({
  defaultOptions: { queries: { retry: false, staleTime: Infinity, gcTime: 60_000 } },
})

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto">
      <QueryClientProvider client={client}>
        <Shell />
      </QueryClientProvider>
    </MantineProvider>,
  )
}
