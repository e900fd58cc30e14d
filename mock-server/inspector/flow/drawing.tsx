// A flow as a graph to move about in; each node leads to its record.
import '@xyflow/react/dist/style.css'
import { useComputedColorScheme } from '@mantine/core'
import {
  Background,
  Controls,
  Handle,
  Position,
  ReactFlow,
  type Edge,
  type Node,
  type NodeProps,
  type ReactFlowInstance,
} from '@xyflow/react'
import { useMemo, type ReactNode } from 'react'
import { place } from '../layout.ts'
import { State } from '../record/state.tsx'
import type { Flow, FlowNode } from './graph.ts'

const WIDTH = 236
const HEIGHT = 78

/** Smaller than this nobody can read. */
const ZOOM = 0.7

type Box = Node<FlowNode & { readonly href: string; readonly isChosen: boolean }, 'record'>

const types = { record: RecordBox }

export function Drawing({
  flow,
  chosen,
  address,
}: {
  flow: Flow
  chosen: string | undefined
  address: (id: string) => string
}): ReactNode {
  const scheme = useComputedColorScheme('light')
  const placed = useMemo(
    () =>
      place(
        flow.nodes.map(({ id }) => ({ id, width: WIDTH, height: HEIGHT })),
        flow.edges,
        { apart: 14, layers: 60 },
      ),
    [flow],
  )
  const nodes = flow.nodes.map((node): Box => {
    const { x = 0, y = 0 } = placed.nodes.get(node.id) ?? {}
    const data = { ...node, href: address(node.id), isChosen: node.id === chosen }
    return {
      id: node.id,
      type: 'record',
      data,
      position: { x: x - WIDTH / 2, y: y - HEIGHT / 2 },
      width: WIDTH,
      height: HEIGHT,
    }
  })
  const edges = flow.edges.map(({ from, to }): Edge => {
    return { id: `${from} ${to}`, source: from, target: to }
  })
  /** Shows all of it where it stays readable, else what the chosen node stands among, or the beginning. */
  const begin = async (drawing: ReactFlowInstance<Box>): Promise<void> => {
    await drawing.fitView({ maxZoom: 1, minZoom: ZOOM, padding: 0.04 })
    const [first] = nodes
    if (!first || drawing.getZoom() > ZOOM) return
    const focus = nodes.find(({ data }) => data.isChosen)
    const { x, y } = (focus ?? first).position
    if (focus) await drawing.setCenter(x + WIDTH / 2, y + HEIGHT / 2, { zoom: ZOOM })
    else await drawing.setViewport({ x: 12, y: 12 - Math.max(0, y * ZOOM - 250), zoom: ZOOM })
  }
  return (
    <div className="drawing" role="region" aria-label="Contract flow">
      <ReactFlow
        nodes={nodes}
        edges={edges}
        nodeTypes={types}
        colorMode={scheme}
        onInit={begin}
        minZoom={0.15}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        panOnScroll
      >
        <Background gap={24} />
        <Controls showInteractive={false} />
      </ReactFlow>
    </div>
  )
}

function RecordBox({
  data: { id, kind, title, about, state, href, isChosen },
}: NodeProps<Box>): ReactNode {
  return (
    <a
      className="box nopan"
      href={href}
      data-chosen={isChosen || undefined}
      aria-current={isChosen || undefined}
      title={title}
    >
      <Handle type="target" position={Position.Left} />
      <span className="kind">
        {kind}
        {state && <State state={state} />}
      </span>
      <b>{title}</b>
      {about && <span className="quiet">{about}</span>}
      <span className="quiet mono">{id}</span>
      <Handle type="source" position={Position.Right} />
    </a>
  )
}
