import { defineBoard } from './board'

export default defineBoard({
  id: 'concours-n',
  name: 'Concours N',
  matches: ['*://*.concoursn.com/*'],
  posting: [{ path: '/*/' }],
  heading: '{hiringOrganization} recrute {title}',
  noise: [
    'A la une',
    'Laisser un Commentaire',
    'En savoir plus sur Concoursn.com',
    'Abonnez-vous pour poursuivre la lecture et avoir accès à l’ensemble des archives.',
    'Continue reading',
  ],
})
