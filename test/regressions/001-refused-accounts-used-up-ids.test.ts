import { expect, test } from 'vitest'
import { contactInfo, failure, freshWorld } from '../support/world.ts'

test('a tier account that is refused for its place uses up no id', async () => {
  const { mock, distributor } = freshWorld()
  const before = mock.snapshot()
  const error = await failure(
    distributor.tierAccounts.create({ name: 'Atlas', contact_info: contactInfo }),
  )
  expect(error).toMatchObject({ code: 'TA_002' })
  expect(mock.snapshot()).toEqual(before)
})
