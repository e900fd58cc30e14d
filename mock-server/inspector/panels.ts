// The panels of the inspector in the order of the navigation; each is loaded when it is opened.
import { lazy, type ComponentType } from 'react'
import type { IconName } from './icons.tsx'

export interface Panel {
  /** The first part of its address. */
  readonly id: string
  readonly label: string
  readonly icon: IconName
  readonly Show: ComponentType
}

export const panels: readonly [Panel, ...Panel[]] = [
  {
    id: '',
    label: 'Overview',
    icon: 'overview',
    Show: lazy(async () => ({ default: (await import('./overview/panel.tsx')).Overview })),
  },
]
