// JSON as people read it; ids in it lead to their records.
import type { ReactNode } from 'react'
import { placeBeside, useRoute } from '../route.ts'

/** An id of the platform or the portal, also of a version, like AGP-100-200-300/1. */
const ID = /^[A-Z]{2,5}(-[A-Z\d]+)+(\/[\w-]+)?$/

export const isId = (value: unknown): value is string => typeof value === 'string' && ID.test(value)

/** An id that leads to its record. */
export function IdLink({ id }: { id: string }): ReactNode {
  const route = useRoute()
  return (
    <a className="id" href={placeBeside(route, ['record', id])}>
      {id}
    </a>
  )
}

export const Json = ({ value }: { value: unknown }): ReactNode => (
  <pre className="json" tabIndex={0} role="region" aria-label="JSON">
    <Value value={value} indent="" />
  </pre>
)

function Value({ value, indent }: { value: unknown; indent: string }): ReactNode {
  if (typeof value === 'string') {
    return (
      <span className="string">
        &quot;{isId(value) ? <IdLink id={value} /> : JSON.stringify(value).slice(1, -1)}&quot;
      </span>
    )
  }
  if (typeof value === 'number') return <span className="number">{value}</span>
  if (typeof value !== 'object' || value === null)
    return <span className="word">{String(value)}</span>
  const isArray = Array.isArray(value)
  const members = Object.entries(value)
  const [open, close] = isArray ? '[]' : '{}'
  if (members.length === 0) return `${open}${close}`
  return (
    <>
      {open}
      {members.map(([name, member], at) => (
        <span key={name}>
          {`\n${indent}  `}
          {!isArray && <span className="name">{JSON.stringify(name)}: </span>}
          <Value value={member} indent={`${indent}  `} />
          {at < members.length - 1 && ','}
        </span>
      ))}
      {`\n${indent}${close}`}
    </>
  )
}
