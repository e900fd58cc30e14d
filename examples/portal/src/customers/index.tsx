// Customers: the routes of the feature.
import type { ReactNode } from 'react'
import { Route, Routes } from 'react-router'
import { NotFoundPage } from '../layout/error-page.tsx'
import { CustomersDirectory } from './directory.tsx'

export const Component = (): ReactNode => (
  <Routes>
    <Route index element={<CustomersDirectory />} />
    <Route path="*" element={<NotFoundPage />} />
  </Routes>
)
