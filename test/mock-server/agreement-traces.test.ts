// What changing an agreement leaves behind, and what is in the way of deleting it, in full.
import { expect, test } from 'vitest'
import { failure, freshWorld } from '../support/world.ts'

const PROGRAM = 'AGP-100-200-301'

test('whoever changes an agreement is written down, and who made it stays so', async () => {
  const { mock, distributor } = freshWorld()
  const before = await distributor.agreements.get(PROGRAM)
  mock.clock.set('2030-01-02T03:04:05Z')
  await distributor.agreements.update(PROGRAM, { title: 'Renamed' })
  expect((await distributor.agreements.get(PROGRAM)).events).toEqual({
    ...before.events,
    updated: {
      at: '2030-01-02T03:04:05+00:00',
      by: expect.objectContaining({ id: 'SU-301-447-001' }),
    },
  })
})

test('a deletion names contracts and agreements that are in the way', async () => {
  const { distributor } = freshWorld()
  const error = await failure(distributor.agreements.delete(PROGRAM))
  expect(error).toMatchObject({
    code: 'AGR_001',
    messages: [
      expect.stringMatching(/ \d+ contracts? \(CRP-[^)]+\) and \d+ distribution agreements? \(AG/),
    ],
  })
})

test('only a service agreement refers to a sourcing agreement', async () => {
  const { distributor } = freshWorld()
  const call = distributor.agreements.create({
    type: 'program',
    title: 'New',
    description: '',
    document_type: 'none',
    sourcing_agreement: { id: 'AGS-100-200-501' },
  })
  expect(await failure(call)).toMatchObject({
    code: 'VAL_001',
    messages: ['sourcing_agreement: Only a service agreement has one.'],
  })
})
