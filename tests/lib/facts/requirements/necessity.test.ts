import { describe, expect, test } from 'vitest'
import { necessity } from '@/lib/facts/requirements/necessity'
import { claim, context } from './claim'

/** How much `words` are asked for in a line. */
function said(line: string, words: string, rest = {}) {
  const said = claim(line, rest)
  const start = said.text.text.indexOf(words)
  expect(start, words).toBeGreaterThanOrEqual(0)
  return necessity(said, start, start + words.length, context())?.necessity ?? null
}

describe('the nearest word of strength in the same clause', () => {
  test.each([
    ['Permis B exigé', 'permis b', 'required'],
    ['Permis B souhaité mais non obligatoire', 'permis b', 'preferred'],
    ['Le permis B n’est pas indispensable', 'permis b', null],
    ['Le permis B n’est pas indispensable mais serait un plus', 'permis b', 'preferred'],
    ['Un permis B est obligatoire et la connaissance du turc est un atout', 'permis b', 'required'],
    ['Un permis B est obligatoire et la connaissance du turc est un atout', 'turc', 'preferred'],
    ['Expérience de l’accueil, idéalement en milieu rural', 'experience', 'required'],
    ['Idéalement, une expérience de l’accueil', 'experience', 'preferred'],
    ['Rijbewijs B is een pluspunt', 'rijbewijs b', 'preferred'],
    ['Kennis van het Frans is vereist, kennis van het Duits is een troef', 'frans', 'required'],
    ['Kennis van het Frans is vereist, kennis van het Duits is een troef', 'duits', 'preferred'],
    ['Fluent French is essential; some Arabic is an asset', 'french', 'required'],
    ['Fluent French is essential; some Arabic is an asset', 'arabic', 'preferred'],
    ['Pas de permis B pour ce poste', 'permis b', null],
    ['Le turc est un plus, tout comme une expérience en crèche', 'experience', 'preferred'],
    ['Duits is een troef, net als ervaring met kinderen', 'ervaring', 'preferred'],
    ['Le permis B, le permis C étant un atout', 'permis b', 'required'],
    ['English, any other language (German, Czech) being an advantage', 'german', 'preferred'],
    ['Duits is een troef, Pools ook', 'pools', 'preferred'],
    ['Si vous connaissez déjà Odoo, la prise en main ira vite', 'odoo', 'preferred'],
    ['Als je ook Pools spreekt, praat je met de hele ploeg', 'pools', 'preferred'],
    ['If you already know Sage, the first weeks will be easy', 'sage', 'preferred'],
    ['Wenn du schon DATEV kennst, geht es schneller', 'datev', 'preferred'],
    ['Si además hablas turco, atenderás a más familias', 'turco', 'preferred'],
    ['Als je al een rijbewijs B hebt, solliciteer dan', 'rijbewijs b', 'required'],
    ['Pools is handig want de ploeg spreekt weinig Nederlands', 'pools', 'preferred'],
    ['Valoramos que conozcas el sector', 'sector', 'preferred'],
    ['Le turc, la connaissance de Word et le permis C seraient des plus', 'turc', 'preferred'],
    ['Welsh, experience with sheep and a tractor licence are desirable', 'experience', 'preferred'],
    ['Deutsch sprechen Sie gut, gute Polnischkenntnisse wären ein Plus', 'deutsch', 'required'],
    ['Polish is an advantage, as is a class C driving licence', 'driving licence', 'preferred'],
    ['- Idéalement, vous possédez un CACES', 'caces', 'preferred'],
    ['Carnet B imprescindible y vehículo propio valorable', 'carnet b', 'required'],
    ['You don’t need a driving licence', 'driving licence', null],
    ['Pas besoin de connaître Word, mais c’est un plus', 'word', 'preferred'],
  ])('%s: %s', (line, words, expected) => {
    expect(said(line, words)).toBe(expected)
  })
})

describe('what one may do without', () => {
  test.each([
    ['Un peu de turc aiderait, sans être une obligation', 'turc', 'preferred'],
    ['Français courant, turc bienvenu mais pas obligatoire', 'francais', 'required'],
    ['Een mondje Duits is leuk, maar hoeft niet', 'duits', 'preferred'],
    ['Some Polish, although it isn’t a must', 'polish', 'preferred'],
    ['Etwas Polnisch, aber kein Muss', 'polnisch', 'preferred'],
    ['Algo de francés, pero no es imprescindible', 'frances', 'preferred'],
    ['Pluspunten. Kennis van het Engels', 'engels', 'preferred'],
  ])('%s: %s', (line, words, expected) => {
    expect(said(line, words)).toBe(expected)
  })
})

test('the heading tells when the line does not', () => {
  expect(said('Anglais courant', 'anglais', { heading: 'seront appreciees' })).toBe('preferred')
  expect(said('Anglais courant exigé', 'anglais', { heading: 'seront appreciees' })).toBe('required')
})

test('a bare mention is a requirement in the profile, and nothing among the tasks', () => {
  expect(said('Connaissance du secteur', 'connaissance')).toBe('required')
  expect(said('Connaissance du secteur', 'connaissance', { section: 'role' })).toBeNull()
  const bare = necessity(claim('Connaissance du secteur'), 0, 12, context())
  expect(bare?.inferred).toEqual([{ part: 'necessity', reason: 'necessity-from-section' }])
})

describe('words that govern only what follows them', () => {
  test.each([
    ['Issue d’un master de droit, vous avez idéalement une première expérience', 'master', 'required'],
    ['Trois ans en vente (idéalement en grande surface)', 'trois ans', 'required'],
    ['Deux ans sur ce logiciel (versions récentes appréciées)', 'deux ans', 'required'],
    ['Permis B (souhaité)', 'permis b', 'preferred'],
    ['Formation en animation souhaitée', 'formation', 'preferred'],
    ['A degree, ideally in law', 'degree', 'required'],
  ])('%s: %s', (line, words, expected) => expect(said(line, words)).toBe(expected))
})
