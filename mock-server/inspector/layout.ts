// Places the nodes of a graph in layers, from left to right.
import { Graph, layout } from '@dagrejs/dagre'

export interface Node {
  readonly id: string
  readonly width: number
  readonly height: number
}

export interface Edge {
  readonly from: string
  readonly to: string
  /** Room for what is written beside it. */
  readonly label?: string
}

interface Point {
  readonly x: number
  readonly y: number
}

export interface Placed {
  readonly width: number
  readonly height: number
  /** The middle of each node, by id. */
  readonly nodes: ReadonlyMap<string, Point>
  /** The bends of each edge and the middle of its label, in the order of the edges. */
  readonly edges: readonly { readonly points: readonly Point[]; readonly middle: Point }[]
}

/** Pixels of a character in a label. */
const CHARACTER = 6.2

export function place(
  nodes: readonly Node[],
  edges: readonly Edge[],
  { apart = 24, layers = 50 }: { apart?: number; layers?: number } = {},
): Placed {
  const graph = new Graph({ multigraph: true })
  graph.setGraph({
    rankdir: 'LR',
    nodesep: apart,
    ranksep: layers,
    edgesep: 14,
    marginx: 8,
    marginy: 8,
  })
  for (const { id, width, height } of nodes) graph.setNode(id, { width, height })
  for (const [at, { from, to, label }] of edges.entries()) {
    const width = (label?.length ?? 0) * CHARACTER
    graph.setEdge(from, to, { width, height: label ? 16 : 0, labelpos: 'c' }, String(at))
  }
  layout(graph)
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number }
  return {
    width,
    height,
    nodes: new Map(nodes.map(({ id }) => [id, pointOf(graph.node(id))])),
    edges: edges.map(({ from, to }, at) => {
      const edge = graph.edge(from, to, String(at)) as Partial<Point> & {
        points?: readonly Point[]
      }
      return { points: edge.points ?? [], middle: pointOf(edge) }
    }),
  }
}

const pointOf = ({ x = 0, y = 0 }: { x?: number; y?: number }): Point => ({ x, y })
