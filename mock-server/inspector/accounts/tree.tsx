// The tree of accounts; what is below a place is asked for when it is opened.
import { useState, type KeyboardEvent, type ReactNode } from 'react'
import type { Branch, Branches } from '../../adapters/account-tree.ts'
import { Icon } from '../icons.tsx'
import { useControl } from '../mock.ts'
import { placeBeside, useRoute } from '../route.ts'
import { Loaded } from '../shown.tsx'

const GROUPS = { distributor: 'Distributors', vendor: 'Vendors', reseller: 'Resellers' } as const

/** How the tree stands, and what its places do. */
interface Tree {
  readonly chosen: string | undefined
  readonly opened: ReadonlySet<string>
  /** The place that the Tab key comes to. */
  readonly reached: string
  readonly toggle: (id: string) => void
  readonly choose: (id: string) => void
}

export function AccountTree({ chosen }: { chosen: string | undefined }): ReactNode {
  const route = useRoute()
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set(Object.keys(GROUPS)))
  const [reached, setReached] = useState('distributor')
  const toggle = (id: string): void =>
    setOpened(
      (before) =>
        new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]),
    )
  const choose = (id: string): void => {
    setReached(id)
    if (Object.hasOwn(GROUPS, id)) toggle(id)
    else location.hash = placeBeside(route, ['accounts', id])
  }
  const tree: Tree = { chosen, opened, reached, toggle, choose }
  return (
    <Loaded query={useControl<Branches>('/account-tree')}>
      {({ items }) => (
        <ul
          role="tree"
          aria-label="Accounts"
          className="tree"
          onKeyDown={(event) => steer(event, tree)}
          onFocus={({ target }) => setReached(target.dataset['value'] ?? reached)}
        >
          {Object.entries(GROUPS).map(([role, name]) => (
            <Place key={role} tree={tree} id={role} name={name} hasChildren>
              {items
                .filter(({ type }) => type === role)
                .map((branch) => (
                  <Account key={branch.id} tree={tree} branch={branch} />
                ))}
            </Place>
          ))}
        </ul>
      )}
    </Loaded>
  )
}

function Account({ tree, branch }: { tree: Tree; branch: Branch }): ReactNode {
  const { id, name, type, invited, below } = branch
  const about = `${type}${invited ? ', invited' : ''}${below > 0 ? ` · ${below.toLocaleString('en')}` : ''}`
  return (
    <Place tree={tree} id={id} name={name} about={about} hasChildren={below > 0}>
      <Below tree={tree} id={id} />
    </Place>
  )
}

/** The tier accounts below an account. */
function Below({ tree, id }: { tree: Tree; id: string }): ReactNode {
  const { data } = useControl<Branches>(`/account-tree?below=${encodeURIComponent(id)}`)
  const { items = [], total = 0 } = data ?? {}
  const rest = total - items.length
  return (
    <>
      {items.map((branch) => (
        <Account key={branch.id} tree={tree} branch={branch} />
      ))}
      {rest > 0 && (
        <li role="none" className="quiet rest">
          {rest.toLocaleString('en')} more: find them by name
        </li>
      )}
    </>
  )
}

function Place({
  tree: { chosen, opened, reached, toggle, choose },
  id,
  name,
  about,
  hasChildren,
  children,
}: {
  tree: Tree
  id: string
  name: string
  about?: string
  hasChildren: boolean
  children: ReactNode
}): ReactNode {
  const isOpen = hasChildren && opened.has(id)
  return (
    <li
      role="treeitem"
      data-value={id}
      aria-selected={id === chosen}
      aria-expanded={hasChildren ? isOpen : undefined}
      tabIndex={id === reached ? 0 : -1}
    >
      <div
        className="place"
        data-value={id}
        data-selected={id === chosen || undefined}
        onClick={() => choose(id)}
      >
        <span
          className="twist"
          onClick={(event) => {
            event.stopPropagation()
            toggle(id)
          }}
        >
          {hasChildren && <Icon name={isOpen ? 'down' : 'right'} size={12} />}
        </span>
        <span className={about === undefined ? 'group' : 'label'}>{name}</span>
        {about !== undefined && <span className="quiet about">{about}</span>}
      </div>
      {isOpen && <ul role="group">{children}</ul>}
    </li>
  )
}

/** The keys of a tree: up and down, in and out, and Enter to choose. */
function steer(event: KeyboardEvent<HTMLElement>, { opened, toggle, choose }: Tree): void {
  const { target, currentTarget, key } = event
  if (!(target instanceof HTMLElement)) return
  const id = target.dataset['value'] ?? ''
  const all = [...currentTarget.querySelectorAll<HTMLElement>('[role=treeitem]')]
  const at = all.indexOf(target)
  const inside = target.querySelector<HTMLElement>('[role=treeitem]')
  const outside = target.parentElement?.closest<HTMLElement>('[role=treeitem]')
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => all[at + 1]?.focus(),
    ArrowUp: () => all[at - 1]?.focus(),
    Home: () => all[0]?.focus(),
    End: () => all.at(-1)?.focus(),
    ArrowRight: () => (opened.has(id) ? inside?.focus() : target.ariaExpanded && toggle(id)),
    ArrowLeft: () => (target.ariaExpanded === 'true' ? toggle(id) : outside?.focus()),
    Enter: () => choose(id),
    ' ': () => choose(id),
  }
  const act = keys[key]
  if (!act) return
  event.preventDefault()
  act()
}
