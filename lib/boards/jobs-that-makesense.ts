import { defineBoard } from './board'

export default defineBoard({
  id: 'jobs-that-makesense',
  name: 'Jobs that makesense',
  matches: ['*://jobs.makesense.org/*'],
  posting: [{ path: '/jobs/*' }, { path: '/*/jobs/*' }],
  heading: '{title} - {jobLocation}',
  noise: [
    '💡 Structure de l’ESS',
    'Cette structure repose sur un principe de solidarité et d’utilité sociale : son mode de gestion est démocratique et participatif, et sa lucrativité est limitée. Il s’agit d’une association, coopérative, fondation, mutuelle ou entreprise ESUS.',
    'Plus d’informations',
    'Mesure d’impact',
    '* n’a pas encore transmis de mesure d’impact',
    'Labels et certifications',
    'Cette structure n’a pas souhaité nous communiquer les labels ou certifications qu’elle a pu obtenir.',
    'Voir plus',
  ],
})
