// Where the links of the portal lead whoever opens them in a browser; nobody needs to log in there.
import type { ReactNode } from 'react'
import { Route, Routes } from 'react-router'
import { NotFoundPage } from '../layout/error-page.tsx'
import { ConfirmRegistrationPage } from './confirm-registration.tsx'
import { PaymentPage } from './payment-page.tsx'
import { ResellerSession } from './session.tsx'
import { VisitorsLayout } from './visitors-layout.tsx'

export const Component = (): ReactNode => (
  <ResellerSession>
    <Routes>
      <Route element={<VisitorsLayout />}>
        <Route path="registrations/:token" element={<ConfirmRegistrationPage />} />
        <Route path="pay/:token" element={<PaymentPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Route>
    </Routes>
  </ResellerSession>
)
