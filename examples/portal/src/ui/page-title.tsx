// The heading of a page: names the tab, and takes the focus, but for that of the first page.
import { Title } from '@mantine/core'
import { createContext, useContext, useEffect, useRef, type ReactNode } from 'react'

/** The product that the pages below it belong to. */
export const ProductName = createContext('Partner portal')

/** The browser has loaded the first page: there the focus starts at the top. */
let isFirst = true

interface PageTitleProps {
  readonly title: string
}

export const PageTitle = ({ title }: PageTitleProps): ReactNode => (
  <>
    <title>{`${title} – ${useContext(ProductName)}`}</title>
    <Heading key={title} title={title} />
  </>
)

function Heading({ title }: PageTitleProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!isFirst) heading.current?.focus()
    const timer = setTimeout(() => (isFirst = false))
    return () => clearTimeout(timer)
  }, [])
  return (
    <Title order={1} size="h2" ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
      {title}
    </Title>
  )
}
