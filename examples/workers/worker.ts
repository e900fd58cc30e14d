// A sandbox of any number of worlds on Workers, in this folder of a clone that is built: npx wrangler dev --port=4012
export { World, default } from 'partnerkit/mock/workers'
