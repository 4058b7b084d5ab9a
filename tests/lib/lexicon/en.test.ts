import { en } from '@/lib/lexicon/en'
import { says } from '@/tests/lib/lexicon/entries'

says(en, [
  ['calendar.months.8', 'September', 'March'],
  ['calendar.weekdays.0', 'Monday', 'Month'],
  ['labels.baseSalary', 'Salary', 'Contract'],
  ['labels.jobLocation', 'Location', 'Employer'],
  ['labels.validThrough', 'Closing date', 'Start date'],
  ['sections.role', 'Responsibilities', 'Benefits'],
  ['sections.profile', 'Requirements', 'About us'],
  ['sections.noise', 'Similar jobs', 'Your job'],
  ['contract.kinds.permanent', 'permanent', 'temporary'],
  ['hours.fullTime', 'full-time', 'part-time'],
  ['salary.units.YEAR', 'per annum', 'per hour'],
  ['durations.year', 'years', 'yearning'],
  ['requirements.drivingLicence', 'driving licence', 'driving a team'],
  ['place.remote', 'remote', 'remove'],
  ['pages.expired', 'This job is no longer available', 'This job is available'],
])
