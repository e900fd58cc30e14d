// Leads: the routes of the feature.
import type { ReactNode } from 'react'
import { Route, Routes } from 'react-router'
import { NotFoundPage } from '../layout/error-page.tsx'
import { PageTitle } from '../ui/page-title.tsx'

export const Component = (): ReactNode => (
  <Routes>
    <Route index element={<PageTitle title="Leads" />} />
    <Route path="*" element={<NotFoundPage />} />
  </Routes>
)
