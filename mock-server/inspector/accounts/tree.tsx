// The tree of accounts; what is below a place is asked for when it is opened.
import { Tree, useTree, type RenderTreeNodePayload, type TreeNodeData } from '@mantine/core'
import { useQueries } from '@tanstack/react-query'
import type { KeyboardEvent, ReactNode } from 'react'
import type { Branch, Branches } from '../../adapters/account-tree.ts'
import { control } from '../api.ts'
import { Icon } from '../icons.tsx'
import { useControl, useWorld } from '../mock.ts'
import { placeBeside, useRoute } from '../route.ts'
import { Loaded } from '../shown.tsx'

const GROUPS = { distributor: 'Distributors', vendor: 'Vendors', reseller: 'Resellers' } as const

/** What is below each place that is open. */
type Below = ReadonlyMap<string, Branches>

const nodeOf = (branch: Branch, below: Below): TreeNodeData => ({
  value: branch.id,
  label: branch.name,
  nodeProps: branch,
  ...(branch.below > 0 && { hasChildren: true, children: childrenOf(branch.id, below) }),
})

function childrenOf(id: string, below: Below): TreeNodeData[] {
  const { items = [], total = 0 } = below.get(id) ?? {}
  const nodes = items.map((branch) => nodeOf(branch, below))
  const rest = total - items.length
  if (rest > 0) nodes.push({ value: `${id} …`, label: `${rest.toLocaleString('en')} more` })
  return nodes
}

export function AccountTree({ chosen }: { chosen: string | undefined }): ReactNode {
  return (
    <Loaded query={useControl<Branches>('/account-tree')}>
      {({ items }) => <Grown items={items} chosen={chosen} />}
    </Loaded>
  )
}

function Grown({
  items,
  chosen,
}: {
  items: readonly Branch[]
  chosen: string | undefined
}): ReactNode {
  const world = useWorld()
  const route = useRoute()
  const tree = useTree({
    initialExpandedState: Object.fromEntries(Object.keys(GROUPS).map((role) => [role, true])),
    selectedState: chosen === undefined ? [] : [chosen],
  })
  const opened = Object.keys(tree.expandedState).filter(
    (value) => tree.expandedState[value] && !Object.hasOwn(GROUPS, value),
  )
  const below: Below = useQueries({
    queries: opened.map((id) => ({
      queryKey: ['world', world, 'account-tree', id],
      queryFn: () => control<Branches>(`/account-tree?below=${encodeURIComponent(id)}`, { world }),
    })),
    combine: (results) =>
      new Map(
        results.flatMap(({ data }, at) => {
          const id = opened[at]
          return data && id !== undefined ? [[id, data]] : []
        }),
      ),
  })
  const data = Object.entries(GROUPS).map(([role, label]) => ({
    value: role,
    label,
    children: items.filter(({ type }) => type === role).map((branch) => nodeOf(branch, below)),
  }))
  const open = (id: string): void => {
    if (!Object.hasOwn(GROUPS, id) && !id.endsWith('…'))
      location.hash = placeBeside(route, ['accounts', id])
  }
  const enter = ({ key, target }: KeyboardEvent): void => {
    if (key === 'Enter' && target instanceof HTMLElement) open(target.dataset['value'] ?? '')
  }
  return (
    <Tree
      data={data}
      tree={tree}
      aria-label="Accounts"
      className="tree"
      levelOffset={16}
      expandOnClick={false}
      onKeyDown={enter}
      renderNode={(payload) => <Place {...payload} open={open} />}
    />
  )
}

function Place({
  node: { label, value, nodeProps },
  expanded,
  hasChildren,
  elementProps,
  selected,
  tree,
  open,
}: RenderTreeNodePayload & { open: (id: string) => void }): ReactNode {
  const branch = nodeProps as Branch | undefined
  return (
    <div
      {...elementProps}
      className={`${elementProps.className} place`}
      data-selected={selected || undefined}
      onClick={(event) => {
        elementProps.onClick(event)
        if (branch) open(value)
        else tree.toggleExpanded(value)
      }}
    >
      <span
        className="twist"
        onClick={(event) => {
          event.stopPropagation()
          tree.toggleExpanded(value)
        }}
      >
        {hasChildren && <Icon name={expanded ? 'down' : 'right'} size={12} />}
      </span>
      <span className={branch ? 'label' : 'group'}>{label}</span>
      {branch && (
        <span className="quiet about">
          {branch.type}
          {branch.invited && ', invited'}
          {branch.below > 0 && ` · ${branch.below.toLocaleString('en')}`}
        </span>
      )}
    </div>
  )
}
