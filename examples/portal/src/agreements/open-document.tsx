// Opens the document of a version: at its address, or the file that the platform keeps.
import { Anchor } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWrite } from '../queries.ts'

export function OpenDocument({ link }: { readonly link: string }): ReactNode {
  const open = useWrite(async () => {
    const answer = await fetch(link)
    if (!answer.ok) throw new Error(`The platform has no such file (${answer.status}).`)
    window.open(URL.createObjectURL(await answer.blob()))
  })
  // The mock keeps files in this page: the browser can not go there by itself.
  const isFile = link.startsWith('/media/')
  return isFile ? (
    <Anchor component="button" type="button" size="sm" onClick={() => open.mutate()}>
      {decodeURIComponent(link.split('/').at(-1) ?? link)}
    </Anchor>
  ) : (
    <Anchor href={link} size="sm" target="_blank" rel="noreferrer">
      {link}
    </Anchor>
  )
}
