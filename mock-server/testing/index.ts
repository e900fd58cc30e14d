// What `partnerkit/testing` exports: worlds for tests in any framework, their factories, capsules.
export type { Difference } from '../difference.ts'
export type {
  Capsule,
  CapsuleAbout,
  CapsuleStep,
  RecordedAnswer,
  RecordedRequest,
} from '../recording.ts'
export { replay, type Replay, type ReplayedRequest, type ReplayOptions } from '../replay.ts'
export type { Billed, Edit, Family, Given, Joined, Signed, TierAccountFields } from './given.ts'
export {
  createWorld,
  type CreateWorldOptions,
  type LocalWorld,
  type WorldClientOptions,
} from './local-world.ts'
export { matchers } from './matchers.ts'
export type { ExpectedRequest, MatcherAnswer, Part, ReceivedMatchers } from './received.ts'
export { connectWorld, type ConnectWorldOptions } from './remote-world.ts'
export type { ScenarioName, ScenarioResult } from './scenarios.ts'
export type { Steering, World, WorldClock, WorldSnapshot } from './world.ts'
