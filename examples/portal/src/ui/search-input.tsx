// A field to search with: asks when the typing pauses.
import { TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useRef, useState, type ReactNode } from 'react'

interface SearchInputProps {
  /** What is searched for now. */
  readonly value: string
  /** What the search looks at. */
  readonly placeholder: string
  readonly onSearch: (text: string) => void
}

export function SearchInput({ value, placeholder, onSearch }: SearchInputProps): ReactNode {
  const [text, setText] = useState(value)
  const asked = useRef(value)
  const ask = useDebouncedCallback((search: string) => {
    asked.current = search
    onSearch(search)
  }, 150)
  useEffect(() => {
    // Not what was typed here, like a link to the whole directory.
    if (value !== asked.current) setText(value)
    asked.current = value
  }, [value])
  return (
    <TextInput
      type="search"
      label="Search"
      placeholder={placeholder}
      leftSection={<IconSearch size={16} aria-hidden />}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value)
        ask(event.currentTarget.value)
      }}
    />
  )
}
