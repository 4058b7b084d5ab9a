import { defineBoard } from './board'

export default defineBoard({
  id: 'emploi-ess',
  name: 'Emploi ESS',
  matches: ['*://*.emploi-ess.fr/*'],
  posting: [{ path: '/emploidet/*/*/*/*' }, { path: '/jobs/*/*' }],
  labels: { baseSalary: ['Salaire mini', 'Salaire maxi'] },
  address: '/emploidet/*/*/*/{title}',
})
