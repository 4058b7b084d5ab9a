import { nl } from '@/lib/lexicon/nl'
import { says } from '@/tests/lib/lexicon/entries'

says(nl, [
  ['calendar.months.2', 'maart', 'mei'],
  ['calendar.weekdays.0', 'maandag', 'maand'],
  ['labels.baseSalary', 'Salaris', 'Contract'],
  ['labels.jobLocation', 'Standplaats', 'Werkgever'],
  ['labels.hiringOrganization', 'Werkgever', 'Werknemer'],
  ['sections.profile', 'Jouw profiel', 'Ons aanbod'],
  ['sections.offer', 'Wat bieden wij', 'Wat doe je'],
  ['sections.noise', 'Vergelijkbare vacatures', 'Onze vacature'],
  ['contract.kinds.permanent', 'onbepaalde duur', 'bepaalde duur'],
  ['contract.kinds.fixed-term', 'bepaalde duur', 'vast contract'],
  ['hours.halfTime', 'halftijds', 'voltijds'],
  ['salary.gross', 'bruto', 'netto'],
  ['durations.month', 'maanden', 'maandag'],
  ['requirements.drivingLicence', 'rijbewijs', 'bewijs'],
  ['pages.expired', 'Deze vacature is niet meer beschikbaar', 'Deze vacature is nieuw'],
])
