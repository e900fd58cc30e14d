// One lazy module per feature; each has its own routes below its path.
import { createBrowserRouter, Navigate } from 'react-router'
import { ErrorPage, NotFoundPage } from './layout/error-page.tsx'
import { Layout } from './layout/layout.tsx'

export const router = createBrowserRouter([
  // Where invitation links lead: whoever opens one has no account yet, and no navigation.
  {
    path: 'contracts/activate',
    HydrateFallback: () => null,
    ErrorBoundary: ErrorPage,
    lazy: () => import('./partners/registration.tsx'),
  },
  {
    Component: Layout,
    ErrorBoundary: ErrorPage,
    HydrateFallback: () => null,
    children: [
      { index: true, element: <Navigate to="/partners" replace /> },
      { path: 'partners/*', lazy: () => import('./partners/index.tsx') },
      { path: 'agreements/*', lazy: () => import('./agreements/index.tsx') },
      { path: 'contracts/*', lazy: () => import('./contracts/index.tsx') },
      { path: 'customers/*', lazy: () => import('./customers/index.tsx') },
      { path: 'requests/*', lazy: () => import('./requests/index.tsx') },
      { path: 'leads/*', lazy: () => import('./leads/index.tsx') },
      { path: 'lead-forms/*', lazy: () => import('./lead-forms/index.tsx') },
      { path: '*', Component: NotFoundPage },
    ],
  },
  {
    ErrorBoundary: ErrorPage,
    HydrateFallback: () => null,
    children: [
      { path: 'reseller/*', lazy: () => import('./reseller-portal/index.tsx') },
      // Where the links in e-mails and of invoices lead.
      { path: 'portal/v1/*', lazy: () => import('./reseller-portal/links.tsx') },
    ],
  },
])
