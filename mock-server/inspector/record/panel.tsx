// One record on a page of its own: where links between ids lead.
import { Paper } from '@mantine/core'
import type { ReactNode } from 'react'
import { useRoute } from '../route.ts'
import { PanelPage } from '../shown.tsx'
import { RecordView } from './view.tsx'

export function RecordPanel(): ReactNode {
  const [id = ''] = useRoute().rest
  return (
    <PanelPage title={id}>
      <Paper withBorder p="md">
        <RecordView id={id} />
      </Paper>
    </PanelPage>
  )
}
