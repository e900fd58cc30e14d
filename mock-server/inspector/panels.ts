// The panels of the inspector in the order of the navigation; each is loaded when it is opened.
import { lazy, type ComponentType } from 'react'
import type { IconName } from './icons.tsx'

export interface Panel {
  /** The first part of its address. */
  readonly id: string
  readonly label: string
  /** Missing for what only links lead to. */
  readonly icon?: IconName
  readonly Show: ComponentType
}

export const panels: readonly [Panel, ...Panel[]] = [
  {
    id: '',
    label: 'Overview',
    icon: 'overview',
    Show: lazy(async () => ({ default: (await import('./overview/panel.tsx')).Overview })),
  },
  {
    id: 'accounts',
    label: 'Accounts',
    icon: 'tree',
    Show: lazy(async () => ({ default: (await import('./accounts/panel.tsx')).Accounts })),
  },
  {
    id: 'flow',
    label: 'Contract flow',
    icon: 'flow',
    Show: lazy(async () => ({ default: (await import('./flow/panel.tsx')).ContractFlow })),
  },
  {
    id: 'collections',
    label: 'Collections',
    icon: 'table',
    Show: lazy(async () => ({ default: (await import('./collections/panel.tsx')).Collections })),
  },
  {
    id: 'timeline',
    label: 'Timeline',
    icon: 'list',
    Show: lazy(async () => ({ default: (await import('./timeline/panel.tsx')).Timeline })),
  },
  {
    id: 'capsules',
    label: 'Capsules',
    icon: 'capsule',
    Show: lazy(async () => ({ default: (await import('./capsules/panel.tsx')).Capsules })),
  },
  {
    id: 'faults',
    label: 'Faults',
    icon: 'bolt',
    Show: lazy(async () => ({ default: (await import('./faults/panel.tsx')).Faults })),
  },
  {
    id: 'clock',
    label: 'Clock',
    icon: 'clock',
    Show: lazy(async () => ({ default: (await import('./clock/panel.tsx')).ClockPanel })),
  },
  {
    id: 'snapshots',
    label: 'Snapshots',
    icon: 'camera',
    Show: lazy(async () => ({ default: (await import('./snapshots/panel.tsx')).Snapshots })),
  },
  {
    id: 'outbox',
    label: 'Outbox',
    icon: 'mail',
    Show: lazy(async () => ({ default: (await import('./outbox/panel.tsx')).Outbox })),
  },
  {
    id: 'record',
    label: 'Record',
    Show: lazy(async () => ({ default: (await import('./record/panel.tsx')).RecordPanel })),
  },
]
