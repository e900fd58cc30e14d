// A state machine drawn, with the state of a record in it, and what can be done in that state.
import { Text } from '@mantine/core'
import { useId, useMemo, type ReactNode } from 'react'
import type { Machine, Move } from '../../rules/machines.ts'
import { place } from '../layout.ts'
import { colorOf } from './state.tsx'

const HEIGHT = 28

/** Moves between the same states are one line. */
interface Line {
  readonly from: string
  readonly to: string
  readonly label: string
}

function linesOf(moves: readonly Move[]): readonly Line[] {
  const lines = new Map<string, Line>()
  for (const { action, from, to } of moves) {
    // What stays is said in words.
    if (to === undefined || to === from) continue
    const key = `${from} ${to}`
    const before = lines.get(key)
    lines.set(key, { from, to, label: before ? `${before.label}, ${action}` : action })
  }
  return [...lines.values()]
}

export function MachineView({ machine, state }: { machine: Machine; state: string }): ReactNode {
  const lines = useMemo(() => linesOf(machine.moves), [machine])
  const placed = useMemo(() => {
    const nodes = machine.states.map((id) => ({ id, width: id.length * 7.5 + 22, height: HEIGHT }))
    return place(nodes, lines, { apart: 18, layers: 22 })
  }, [machine, lines])
  const arrow = useId()
  return (
    <>
      <div className="machine" tabIndex={0} role="region" aria-label="State machine">
        <svg
          width={placed.width}
          viewBox={`0 0 ${placed.width} ${placed.height}`}
          role="img"
          aria-label={`The states ${machine.states.join(', ')}. It is ${state}.`}
        >
          <defs>
            <marker
              id={arrow}
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerWidth="7"
              markerHeight="7"
              orient="auto"
            >
              <path d="M0 0 8 4 0 8z" className="arrow" />
            </marker>
          </defs>
          {lines.map(({ from, to, label }, at) => {
            const { points = [], middle } = placed.edges[at] ?? {}
            const path = points.map(({ x, y }) => `${x} ${y}`).join(' L')
            return (
              <g key={`${from} ${to}`} className={from === state ? 'move possible' : 'move'}>
                <path d={`M${path}`} markerEnd={`url(#${arrow})`} />
                <text x={middle?.x} y={(middle?.y ?? 0) + 4}>
                  {label}
                </text>
              </g>
            )
          })}
          {machine.states.map((id) => {
            const { x = 0, y = 0 } = placed.nodes.get(id) ?? {}
            const width = id.length * 7.5 + 22
            return (
              <g
                key={id}
                className={id === state ? 'at current' : 'at'}
                style={{ color: `var(--mantine-color-${colorOf(id)}-6)` }}
              >
                <rect x={x - width / 2} y={y - HEIGHT / 2} width={width} height={HEIGHT} rx={5} />
                <text x={x} y={y + 4}>
                  {id}
                </text>
              </g>
            )
          })}
        </svg>
      </div>
      <Possible moves={machine.moves.filter(({ from }) => from === state)} state={state} />
    </>
  )
}

/** What can be done now, in words. */
function Possible({ moves, state }: { moves: readonly Move[]; state: string }): ReactNode {
  if (moves.length === 0) {
    return <Text size="sm">It is {state}, and no action leads on from there.</Text>
  }
  return (
    <ul className="moves">
      {moves.map(({ action, to, by }) => (
        <li key={action}>
          <b>{action}</b>
          {to === undefined || to === state
            ? ': it stays, or its values decide'
            : ` makes it ${to}`}
          {by && (
            <span className="quiet"> by {by === 'either' ? 'either side' : `the ${by}`} only</span>
          )}
        </li>
      ))}
    </ul>
  )
}
