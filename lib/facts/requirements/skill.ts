import { competence } from './competence'

/** Tools and crafts that the person must master; soft qualities are not taken. */
export const skill = competence('skill', (words) => words.skill)
