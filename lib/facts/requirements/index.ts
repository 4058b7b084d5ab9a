import type { RequirementReader } from '@/lib/facts/define'
import { criminalRecord } from './criminal-record'
import { drivingLicence } from './driving-licence'
import { education } from './education'
import { experience } from './experience'
import { knowledge } from './knowledge'
import { language } from './language'
import { rightToWork } from './right-to-work'
import { skill } from './skill'
import { vehicle } from './vehicle'

/** Every kind of requirement, in the order of rows and columns. */
export const requirements: readonly RequirementReader[] = [
  education,
  experience,
  language,
  drivingLicence,
  vehicle,
  knowledge,
  skill,
  rightToWork,
  criminalRecord,
]
