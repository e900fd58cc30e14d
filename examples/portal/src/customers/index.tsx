// Customers: the routes of the feature.
import type { ReactNode } from 'react'
import { Route, Routes } from 'react-router'
import { NotFoundPage } from '../layout/error-page.tsx'
import { CreateAccount } from './create.tsx'
import { AccountDetails } from './details.tsx'
import { CustomersDirectory } from './directory.tsx'
import { EditAccount } from './edit.tsx'

export const Component = (): ReactNode => (
  <Routes>
    <Route index element={<CustomersDirectory />} />
    <Route path="new" element={<CreateAccount />} />
    <Route path=":id" element={<AccountDetails />} />
    <Route path=":id/edit" element={<EditAccount />} />
    <Route path="*" element={<NotFoundPage />} />
  </Routes>
)
