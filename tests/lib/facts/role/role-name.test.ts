import { describe, expect, test } from 'vitest'
import { roleInSentence, roleName } from '@/lib/facts/role/role-name'
import { fold } from '@/lib/posting'
import { world } from '@/tests/lib/facts/say'

const LYON = { jobLocation: [{ addressLocality: 'Lyon' }] }
const KERVAL = { hiringOrganization: 'Kerval BV' }
const role = (text: string, known = {}) => roleName(fold(text), world({ known }))

describe('gender marks, in all their forms', () => {
  test.each([
    'Assistent (m/v/x)', 'Assistent m/v', 'Assistent (v/m/d)', 'Assistent (man/vrouw/x)', 'Assistent (M|V)',
    'Assistent (h/f)', 'Assistent H-F', 'Assistent (F/H/X)', 'Assistent (h.f)', 'Assistent (femme/homme)',
    'Assistent (m/f)', 'Assistent m/f/d', 'Assistent (f/m/x)', 'Assistent (all genders)',
    'Assistent (m/w/d)', 'Assistent (w/m/d)', 'Assistent (d/m/w)', 'Assistent (m|w|d)', 'Assistent (gn)', 'Assistent (w/m/div.)',
    'Assistent (H/M)', 'Assistent (m/h)', 'Assistent (hombre/mujer)',
  ])('%s', (text) => expect(role(text)).toBe('Assistent')) // biome-ignore format: a table of forms
})

describe('what stands beside the role', () => {
  test.each([
    ['Comptable (H/F) - Rayon frais et traiteur', {}, 'Comptable'],
    ['Infirmière de nuit à Lyon', LYON, 'Infirmière de nuit'],
    ['Infirmière de nuit LYON (69)', LYON, 'Infirmière de nuit'],
    ['Offre d’emploi Conducteur de travaux', {}, 'Conducteur de travaux'],
    ['Alternant(e) Comptable', {}, 'Comptable'],
    ['Comptable - BTS CG - Alternance', {}, 'Comptable'],
    ['URGENT - Cuisinier H/F', {}, 'Cuisinier'],
    ['Technicien de maintenance et second oeuvre Lyon', LYON, 'Technicien de maintenance et second oeuvre'],
    ['Infirmier campus Lyon', LYON, 'Infirmier campus Lyon'],
    ['Vendeur en boulangerie (H/F) NON LOGE', {}, 'Vendeur en boulangerie'],
    ['Cuisinier (H/F) logé et nourri', {}, 'Cuisinier'],
    ['Chargé de communication (H/F) ALTERNANCE39', {}, 'Chargé de communication'],
    ['Ref IM CAI Ingénieur études mécaniques', {}, 'Ingénieur études mécaniques'],
    ['Comptable - bilingue anglais', {}, 'Comptable'],
    ['Receptionist - accommodation provided', {}, 'Receptionist'],
    ['Magazijnier - tweetalig', {}, 'Magazijnier'],
    ['Assistant logistique MASTER', {}, 'Assistant logistique'],
    ['Professeur de BTS', {}, 'Professeur de BTS'],
    ['2. Forklift Driver', {}, 'Forklift Driver'],
    ['Schreiner/in 60 - 80% per sofort', {}, 'Schreiner/in'],
    ['Contable con francés nivel alto', {}, 'Contable'],
    ['Sachbearbeiter mit guten Englischkenntnissen', {}, 'Sachbearbeiter'],
    ['Monteur câbleur F/H (MTL/OUEST)', {}, 'Monteur câbleur'],
    ['MAISON BRUME UN.E LIBRAIRE', {}, 'LIBRAIRE'],
    ['Sterker samen - kelners gezocht', {}, 'kelners'],
    ['Ausbildung Mechatroniker', {}, 'Mechatroniker'],
    ['Night Porter - Work from home', {}, 'Night Porter'],
    ['Technicien OQF', { hiringOrganization: 'Open Quarry Foundation' }, 'Technicien'],
    ['Alternant Cybersécurité et réseaux', {}, 'Alternant Cybersécurité et réseaux'],
    ['Magazijnier - Kerval', KERVAL, 'Magazijnier'],
    ['Magazijnier bij Kerval', KERVAL, 'Magazijnier'],
    ['Kerval: Magazijnier', KERVAL, 'Magazijnier'],
    ['Lasser 3-ploegendienst', {}, 'Lasser'],
    ['Kok – 32 uur per week', {}, 'Kok'],
    ['Leerkracht groep 5', {}, 'Leerkracht groep 5'],
    ['Warehouse Operative - Nights', {}, 'Warehouse Operative'],
    ['Care Assistant - Band 3 - Full time', {}, 'Care Assistant'],
    ['Vacancy: Head Gardener', {}, 'Head Gardener'],
    ['Sachbearbeiterin Einkauf 60-80%', {}, 'Sachbearbeiterin Einkauf'],
    ['Koch (m/w/d) ab sofort', {}, 'Koch'],
    ['Stellenangebot: Pflegefachkraft (m/w/d) in Teilzeit', {}, 'Pflegefachkraft'],
    ['Camarero/a - Turno de tarde', {}, 'Camarero/a'],
    ['Oferta de empleo: Mozo/a de almacén', {}, 'Mozo/a de almacén'],
    ['Tischler (m/w/d) für Montage und Service', {}, 'Tischler'],
    ['Nurse (m/f) for the night team', {}, 'Nurse'],
    ['Vacature verpleegkundige', {}, 'verpleegkundige'],
    ['🌿 Jardinier 🌿', {}, 'Jardinier'],
    ['Barista wanted ☕', {}, 'Barista'],
  ])('%s', (text, known, wanted) => expect(role(text, known)).toBe(wanted))

  test.each([
    'Retour aux résultats',
    'Back to results',
    'Terug naar overzicht',
    'Zurück zur Übersicht',
    'Volver al listado',
  ])('no role: %s', (text) => expect(role(text)).toBeNull())
})

describe('a role within a sentence', () => {
  test.each([
    ['Nous recherchons notre futur(e) chef de cuisine pour la saison.', 'chef de cuisine'],
    ['La commune recrute un·e agent·e d’accueil à mi-temps.', 'agent·e d’accueil'],
    ['Daarom zoeken wij een ervaren bakker voor ons team.', 'bakker'],
    ['Wij zijn op zoek naar een gedreven projectleider die van bouwen houdt.', 'projectleider'],
    ['We are looking for an experienced site manager to join us.', 'site manager'],
    ['Voor onze bakkerij zoeken we een enthousiaste en zorgzame verkoopster.', 'verkoopster'],
    ['We are recruiting a part-time youth worker, 20 hours per week.', 'youth worker'],
    ['Wir suchen zum nächstmöglichen Zeitpunkt eine engagierte Erzieherin für unsere Kita.', 'Erzieherin'],
    ['Buscamos una cocinera para nuestro restaurante.', 'cocinera'],
  ])('%s', (text, wanted) => expect(roleInSentence(fold(text), world())?.role.replace("'", '’')).toBe(wanted))
})

describe('the words around a role that are none of it', () => {
  test.each([
    ['Functie omschrijving Data analist', 'Data analist'],
    ['Job description Warehouse Supervisor', 'Warehouse Supervisor'],
    ['Fiche de poste Responsable de magasin', 'Responsable de magasin'],
    ['Stellenbeschreibung Lagerleiter', 'Lagerleiter'],
    ['Wir suchen dich als Gärtner und neuen Kollegen im Gartenbau', 'Gärtner'],
    ['gardener and great colleague', 'gardener'],
  ])('%s', (text, expected) => expect(role(text)).toBe(expected))

  test('an address of a page is no role', () => expect(role('Functie omschrijving meester.nl')).toBeNull())
})

describe('a sentence', () => {
  const sentence = (text: string) => roleInSentence(fold(text), world())?.role
  test.each([
    [
      'We are seeking a Business Intelligence (BI) Analyst for our team',
      'Business Intelligence (BI) Analyst',
    ],
    ['We wish to appoint a Lecturer in Roman Law who writes well', 'Lecturer in Roman Law'],
    ['The school is seeking a Lecturer in Leeds', 'Lecturer'],
    ['The school is seeking a lecturer in our department', 'lecturer'],
    ['We are looking for a plumber and new team member in Leeds', 'plumber'],
  ])('%s', (text, expected) => expect(sentence(text)).toBe(expected))
})
