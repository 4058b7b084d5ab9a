import { competence } from './competence'

/** Tools, techniques and certificates that the person must master; qualities of character are not taken. */
export const skill = competence('skill')
