import { competence } from './competence'

/** What the person must know of, in the ad's own words. */
export const knowledge = competence('knowledge')
