import { fr } from '@/lib/lexicon/fr'
import { says } from '@/tests/lib/lexicon/entries'

says(fr, [
  ['calendar.months.7', 'août', 'avril'],
  ['calendar.weekdays.0', 'lundi', 'mardi'],
  ['labels.baseSalary', 'Rémunération', 'Contrat'],
  ['labels.employmentType', 'Type de contrat', 'Lieu'],
  ['labels.hiringOrganization', 'Employeur', 'Employé'],
  ['labels.validThrough', 'Date limite de candidature', 'Date de naissance'],
  ['sections.role', 'Vos missions', 'Votre profil'],
  ['sections.profile', 'Profil recherché', 'Nos engagements'],
  ['sections.noise', 'Ces offres pourraient vous intéresser', 'Ce que nous offrons'],
  ['contract.kinds.permanent', 'contrat à durée indéterminée', 'contrat à durée déterminée'],
  ['contract.kinds.fixed-term', 'CDD', 'CDI'],
  ['hours.halfTime', 'mi-temps', 'temps plein'],
  ['salary.gross', 'brut', 'brutal'],
  ['durations.month', 'mois', 'moisson'],
  ['requirements.noExperience', 'débutants acceptés', 'débutons ensemble'],
  ['pages.expired', 'Cette offre a expiré', 'Cette offre est ouverte'],
])
