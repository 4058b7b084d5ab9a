import { mention } from './mention'

/** An extract of the criminal record asked for. */
export const criminalRecord = mention('criminalRecord', (words) => words.criminalRecord, {
  bare: ['top', 'profile', 'offer', 'apply'],
  about: 'detail',
})
