// Where a query is written: completed while it is, and explained when it is wrong.
import { Anchor, Autocomplete, Text } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useState, type ReactNode } from 'react'
import { decodeQuery } from '../../../sdk/rql/decode.ts'
import type { FieldTable } from '../../../sdk/rql/plan.ts'
import type { Problem } from '../../queries/problem.ts'
import type { Told } from '../../queries/words.ts'
import { read } from './query.ts'
import { suggest } from './suggest.ts'

/** Milliseconds after the last key until a query is asked. */
const PAUSE = 350

export function QueryBox({
  value,
  fields,
  ask,
}: {
  value: string
  fields: FieldTable
  /** Is given queries that can be asked. */
  ask: (query: string) => void
}): ReactNode {
  const [text, setText] = useState(value)
  const [asked, setAsked] = useState(value)
  // Sorting and links change it from outside.
  if (value !== asked) {
    setAsked(value)
    setText(value)
  }
  const found = read(text, fields)
  const send = useDebouncedCallback((query: string) => {
    if (read(query, fields).problem) return
    setAsked(query)
    ask(query)
  }, PAUSE)
  const write = (query: string): void => {
    setText(query)
    send(query)
  }
  const options = suggest(text, fields).filter((option) => option !== text)
  const [, written = ''] = /^(.*?)[\w.]*$/s.exec(text) ?? []
  return (
    <div className="query">
      <Autocomplete
        aria-label="RQL query"
        placeholder="RQL, like type=customer&ilike(name,*inc*)&ordering(-events.created.at)"
        value={text}
        onChange={write}
        data={[...options]}
        filter={({ options: all }) => all}
        renderOption={({ option }) => <code>{option.value.slice(written.length)}</code>}
        maxDropdownHeight={260}
        selectFirstOptionOnChange={false}
        openOnFocus={false}
        error={found.problem !== undefined}
        spellCheck={false}
        autoComplete="off"
        classNames={{ input: 'code' }}
        clearable
      />
      <div role="status">
        {found.problem && <Wrong text={text} problem={found.problem} use={write} />}
        {found.ignored.map((name) => (
          <Text key={name} size="sm" className="warning">
            There is no field <code>{name}</code>: it is ignored, as the platform does.
          </Text>
        ))}
      </div>
      {found.words.length > 0 && (
        <div className="words">
          <Words told={found.words} />
        </div>
      )}
    </div>
  )
}

const Words = ({ told }: { told: readonly Told[] }): ReactNode => (
  <ul>
    {told.map(({ text, parts }) => (
      <li key={text}>
        {text}
        {parts.length > 0 && <Words told={parts} />}
      </li>
    ))}
  </ul>
)

/** What is wrong with a query, with the place marked, and what to write instead. */
function Wrong({
  text,
  problem: { hint, message, position, instead },
  use,
}: {
  text: string
  problem: Problem
  use: (query: string) => void
}): ReactNode {
  const query = decodeQuery(text)
  const at = position ?? query.length
  const [marked = ''] = /^([\w.]+|.?)/s.exec(query.slice(at)) ?? []
  return (
    <div className="wrong">
      {position !== undefined && (
        <pre>
          {query.slice(0, at)}
          <mark>{marked === '' ? ' ' : marked}</mark>
          {query.slice(at + marked.length)}
        </pre>
      )}
      <Text size="sm" c="error">
        {hint}
      </Text>
      {hint !== message && (
        <Text size="xs" c="dimmed">
          The platform answers: {message}
        </Text>
      )}
      {instead !== undefined && (
        <Text size="sm">
          Write it like this: <code>{instead}</code>{' '}
          <Anchor component="button" size="sm" onClick={() => use(instead)}>
            Use it
          </Anchor>
        </Text>
      )}
    </div>
  )
}
