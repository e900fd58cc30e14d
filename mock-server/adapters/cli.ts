#!/usr/bin/env node
// The `partnerkit` command.
import module from 'node:module'

// What is compiled is kept for the next start, where Node can: it takes half the time.
module.enableCompileCache?.()
const { main } = await import('../cli/main.ts')
await main()
