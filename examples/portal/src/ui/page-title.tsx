// The heading of a page: names the tab, and takes the focus after a navigation.
import { Title } from '@mantine/core'
import { createContext, useContext, useEffect, useRef, type ReactNode } from 'react'
import { useLocation } from 'react-router'

/** The product that a page belongs to. */
export const ProductName = createContext('Partner portal')

export function PageTitle({ title }: { readonly title: string }): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null)
  const { key } = useLocation()
  const product = useContext(ProductName)
  // The first page was loaded by the browser: there the focus starts at the top.
  const isFirst = key === 'default'
  useEffect(() => {
    if (!isFirst) heading.current?.focus()
  }, [isFirst])
  return (
    <>
      <title>{`${title} – ${product}`}</title>
      <Title order={1} size="h2" ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
        {title}
      </Title>
    </>
  )
}
