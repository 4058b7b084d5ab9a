import { mention } from './mention'

/** A car of one's own asked for; never one that the employer gives. */
export const vehicle = mention('vehicle', (words) => words.vehicle, {
  bare: ['role', 'offer', 'profile', 'top', 'apply'],
})
