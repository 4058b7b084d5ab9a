import { describe, expect, test } from 'vitest'
import { defineBoard, findBoard, isNoise, isPostingAddress } from '@/lib/boards'
import { SEEDS, seedExpected } from '@/tests/seeds'

const idOf = (url: string | null) => findBoard(url)?.id ?? null

describe('findBoard', () => {
  test.each([
    ['https://alterjob.be/job-fr-49263.html&lang=nl', 'alterjob'],
    ['https://www.alterjob.be/job-fr-49263.html', 'alterjob'],
    ['http://alterjob.be/', 'alterjob'],
    ['https://jobs.makesense.org/jobs/baker-abc', 'jobs-that-makesense'],
    ['https://emploi-ess.fr/jobs/12/3', 'emploi-ess'],
    ['https://www.lesopportunites.com/?p=7', 'les-opportunites'],
    ['https://concoursn.com/any-slug/', 'concours-n'],
  ])('%s is of %s', (url, id) => {
    expect(idOf(url)).toBe(id)
  })

  test.each(SEEDS)('knows the board of the sample ad %s, and its address as one ad’s', (seed) => {
    const { url } = seedExpected(seed)
    const board = findBoard(url)
    expect(board && isPostingAddress(board, url)).toBe(true)
  })

  test.each([
    ['a pasted text', null],
    ['no address', 'alterjob.be/job-fr-1.html'],
    ['a saved file', 'file:///home/me/alterjob.be/job-fr-1.html'],
    ['a host that only ends alike', 'https://notalterjob.be/job-fr-1.html'],
    ['a host that only begins alike', 'https://alterjob.be.example/job-fr-1.html'],
    ['the board’s name in a path', 'https://example.org/alterjob.be/job-fr-1.html'],
    ['the same organisation’s other site', 'https://events.makesense.org/fr/jobs/baker-abc'],
    ['a scheme that is not the web’s', 'ftp://alterjob.be/job-fr-1.html'],
  ])('knows no board for %s', (_, url) => {
    expect(idOf(url)).toBeNull()
  })
})

describe('isPostingAddress', () => {
  test.each([
    ['https://alterjob.be/job-nl-5.html', true],
    ['https://alterjob.be/jobs.html', false],
    ['https://alterjob.be/', false],
    ['https://jobs.makesense.org/fr/jobs/baker-abc?source=projectPage', true],
    ['https://jobs.makesense.org/jobs/baker-abc/', true],
    ['https://jobs.makesense.org/fr/jobs', false],
    ['https://jobs.makesense.org/fr/projects/bakery', false],
    ['https://www.emploi-ess.fr/emploidet/1/2/3/Un.e+boulanger.e', true],
    ['https://www.emploi-ess.fr/jobs/12/3', true],
    ['https://www.emploi-ess.fr/jobs', false],
    ['https://lesopportunites.com/?p=39634', true],
    ['https://lesopportunites.com/?p=', false],
    ['https://lesopportunites.com/?s=bourse', false],
    ['https://lesopportunites.com/opportunite/europe/emploi/un-slug/', true],
    ['https://lesopportunites.com/opportunite/europe/', false],
    ['https://concoursn.com/le-phare-recrute-01-gardien', true],
    ['https://concoursn.com/', false],
    ['https://concoursn.com/category/bourses/', false],
    ['https://example.org/job-nl-5.html', false],
  ])('%s: %s', (url, expected) => {
    const boards = [findBoard(url), findBoard('https://alterjob.be/')].filter((board) => board !== null)
    expect(boards.some((board) => isPostingAddress(board, url))).toBe(expected)
  })
})

describe('isNoise', () => {
  const board = defineBoard({
    id: 'harbour-jobs',
    name: 'Harbour Jobs',
    matches: ['https://harbour.example/*'],
    posting: [{ path: '/vacancy/*' }],
    noise: ['Log in to keep this job', '* has no rating yet'],
  })

  test.each([
    ['log in to  keep this job', true],
    ['North Quay has no rating yet', true],
    ['You log in to keep this job log', false],
    ['Log in to keep this job, and bring a crane', false],
    ['', false],
  ])('"%s": %s', (line, expected) => {
    expect(isNoise(board, line)).toBe(expected)
  })

  test('without a board, or one that names none, no line is', () => {
    expect(isNoise(null, 'Log in to keep this job')).toBe(false)
    expect(isNoise({ ...board, noise: [] }, 'Log in to keep this job')).toBe(false)
  })
})
