// The reseller portal: a product of its own, with its own logins and its own frame.
import type { ReactNode } from 'react'
import { Navigate, Route, Routes } from 'react-router'
import { NotFoundPage } from '../layout/error-page.tsx'
import { AddProductPage } from './add-product.tsx'
import { CompanyPage, CustomerPage } from './company-page.tsx'
import { EditCompanyPage, EditCustomerPage, NewCustomerPage } from './company-form.tsx'
import { CustomersDirectory } from './customers.tsx'
import { HomePage } from './home.tsx'
import { InvoicePage } from './invoice-page.tsx'
import { LoginPage } from './login.tsx'
import { MembersLayout } from './members-layout.tsx'
import { OrderPage } from './order-page.tsx'
import { RegisterPage } from './register.tsx'
import { ResellerSession, useLogin } from './session.tsx'
import { EditUserPage, NewUserPage } from './user-form.tsx'
import { UserPage } from './user-page.tsx'
import { VisitorsLayout } from './visitors-layout.tsx'

export const Component = (): ReactNode => (
  <ResellerSession>
    <Pages />
  </ResellerSession>
)

function Pages(): ReactNode {
  const { session } = useLogin()
  if (!session) {
    return (
      <Routes>
        <Route element={<VisitorsLayout />}>
          <Route path="register" element={<RegisterPage />} />
          <Route path="*" element={<LoginPage />} />
        </Route>
      </Routes>
    )
  }
  return (
    <Routes>
      <Route path="login" element={<Navigate to="/reseller" replace />} />
      <Route path="register" element={<Navigate to="/reseller" replace />} />
      <Route element={<MembersLayout key={session.user.id} />}>
        <Route index element={<HomePage />} />
        <Route path="customers" element={<CustomersDirectory />} />
        <Route path="customers/new" element={<NewCustomerPage />} />
        <Route path="customers/:id" element={<CustomerPage />} />
        <Route path="customers/:id/edit" element={<EditCustomerPage />} />
        <Route path="customers/:id/add-product" element={<AddProductPage />} />
        <Route path="customers/:id/new-user" element={<NewUserPage />} />
        <Route path="company" element={<CompanyPage />} />
        <Route path="company/edit" element={<EditCompanyPage />} />
        <Route path="users/:id" element={<UserPage />} />
        <Route path="users/:id/edit" element={<EditUserPage />} />
        <Route path="orders/:id" element={<OrderPage />} />
        <Route path="invoices/:id" element={<InvoicePage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Route>
    </Routes>
  )
}
