import { defineBoard } from './board'

export default defineBoard({
  id: 'les-opportunites',
  name: 'Les Opportunités',
  matches: ['*://*.lesopportunites.com/*'],
  posting: [{ path: '/', parameters: ['p'] }, { path: '/opportunite/*/*/*' }],
})
