import { mention } from './mention'

/** A work permit, a nationality or the right to work asked for. */
export const rightToWork = mention('rightToWork', (words) => words.rightToWork, {
  bare: ['top', 'profile', 'offer', 'apply'],
  about: 'choice',
})
