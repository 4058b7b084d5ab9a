import { describe, expect, test } from 'vitest'
import { employmentType } from '@/lib/facts/employment-type'
import { claimAt, worldIn } from '@/tests/lib/facts/claim-at'

/** In each language: where a line stands, what it says, and the kind and renewal (R) read from it. */
const PHRASES: Record<string, [place: string, text: string, contract: string][]> = {
  fr: [
    // What is learnt by machines or by all of us is no training contract.
    ['head', 'Doctorant en apprentissage automatique (H/F)', ''],
    ['head', 'Apprentissage de systèmes dynamiques', ''],
    ['role', 'Dans le cadre d’apprentissage par renforcement, vous écrivez des algorithmes', ''],
    ['offer', 'Améliorer les conditions d’apprentissage des élèves', ''],
    ['head', 'Menuisier en apprentissage (H/F)', 'apprenticeship'],
    ['offer', 'Durée d’apprentissage : deux ans', 'apprenticeship'],
    ['top', 'Remplacement des joints et des vannes', ''],
    ['top', 'Remplacement dès septembre', 'replacement'],
    ['top', 'Remplacement du 3 mars au 4 juillet 2027', 'replacement'],
    ['offer', 'Un contrat en vue d’un CDI', 'fixed-term R'],
    ['offer', 'CDD de 4 mois en vue d’embauche', 'fixed-term R'],
    ['strip', 'Mission de 5 mois en intérim pouvant mener à un CDI', 'temporary-agency'],
    ['offer', 'Un contrat de 9 mois, suivi d’un CDI', 'fixed-term'],
  ],
  nl: [
    ['offer', 'Een contract, met uitzicht op een vaste baan', 'fixed-term R'],
    ['offer', 'Een aanstelling met kans op onbepaalde tijd', 'fixed-term R'],
    ['offer', 'Een vast contract met uitzicht op doorgroei', 'permanent'],
    [
      'offer',
      'Een contract van een jaar, met de intentie dit om te zetten naar een vast contract',
      'fixed-term R',
    ],
    ['offer', 'Een vast contract is mogelijk na een jaar', ''],
    ['top', 'Interim-managers bellen ons voor raad', ''],
    ['top', 'Interim, 38 uur', 'temporary-agency'],
  ],
  en: [
    ['label', 'Until further notice', 'permanent'],
    ['top', 'The position is valid until further notice', 'permanent'],
    ['top', 'Employment until further notice, from 1 May', 'permanent'],
    ['top', 'The library is closed until further notice', ''],
    ['offer', 'You work from home until further notice', ''],
    // Behind another field, a bar or what is typed for one.
    ['strip', 'Salary: £31,000 Contract: Permanent Hours: 37.5', 'permanent'],
    ['strip', 'Site Engineer I Permanent I Leeds', 'permanent'],
    ['head', 'Site Engineer - Leeds - Permanent', 'permanent'],
    ['head', 'Section I Permanent way', ''],
    ['label', 'Perm', 'permanent'],
    [
      'top',
      'Based at the harbour office, working 21 hours per week on a permanent basis with a free lunch for all who join us',
      'permanent',
    ],
    ['top', 'The doctoral student position is for four years', 'fixed-term'],
    ['label', 'Student position', 'student'],
    ['head', 'Apprenticeship learning for robots', ''],
    ['offer', 'A contract with a view to becoming permanent', 'fixed-term R'],
    ['offer', 'A contract for one year, with the intention of a permanent contract', 'fixed-term'],
    ['offer', 'Two years, with an optional one-year extension', 'fixed-term R'],
    ['offer', 'A fixed-term contract of two years, non-renewable', 'fixed-term'],
  ],
}

describe.each(Object.entries(PHRASES))('a kind of contract in %s', (language, phrases) => {
  const context = worldIn(language)
  test.each(phrases)('%s: %s', (place, text, contract) => {
    const said = employmentType
      .read(claimAt('employmentType', place, text), context)
      .map(({ value }) => [value.kind, value.renewable && 'R'].filter(Boolean).join(' '))
    expect(said.join(' | ')).toBe(contract)
  })
})
