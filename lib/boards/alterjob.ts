import { defineBoard } from './board'

export default defineBoard({
  id: 'alterjob',
  name: 'Alterjob',
  matches: ['*://*.alterjob.be/*'],
  // The language follows an ampersand with no question mark: `/job-fr-49263.html&lang=nl`.
  posting: [{ path: '/job-*-*.html' }, { path: '/job-*-*.html&lang=*' }],
  labels: {
    jobLocation: ['Plaats tewerkstelling'],
    // Also the heading of a section: over a short value it is the diploma asked for.
    education: ['Profiel', 'Profil'],
    validThrough: ['Uiterste sollicitatiedatum'],
  },
  heading: '{title} (m/v/x)',
  pageTitle: '{hiringOrganization} - {title} - Alterjob',
  noise: [
    'De jobsite voor social profit',
    'Geef zin aan uw professionele leven',
    'die goed bij u passen !',
    'Bewaren',
    'Om deze job te bewaren, log in!',
    'Share',
    'Als deze vacature is afgedrukt,',
    'vindt u deze gemakkelijk op onze site door deze QR-code te scannen:',
  ],
})
