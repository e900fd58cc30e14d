// Contracts: the routes of the feature.
import type { ReactNode } from 'react'
import { Route, Routes } from 'react-router'
import { NotFoundPage } from '../layout/error-page.tsx'
import { ContractDetails } from './contract-details.tsx'
import { ContractsDirectory } from './directory.tsx'

export const Component = (): ReactNode => (
  <Routes>
    <Route index element={<ContractsDirectory />} />
    <Route path=":id" element={<ContractDetails />} />
    <Route path="*" element={<NotFoundPage />} />
  </Routes>
)
