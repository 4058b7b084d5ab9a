import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import { main, readSaved } from '@/lib/commands/extract'
import { FACT_KEYS } from '@/lib/posting'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'vis-a-vis-extract-'))
afterAll(() => fs.rmSync(folder, { recursive: true }))
afterEach(() => vi.restoreAllMocks())

/** A file of the folder that is thrown away. */
function saved(name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name)
  fs.writeFileSync(file, content)
  return file
}

/** What a call prints, a line an entry, and its exit code. */
async function call(...args: string[]) {
  const printed: string[] = []
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed.push(String(text))
    return true
  })
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => {})
  const code = await main(args)
  vi.mocked(process.stdout.write).mockRestore()
  const text = printed.join('')
  expect(text === '' || text.endsWith('\n')).toBe(true)
  const lines = text.split('\n').filter(Boolean)
  return { code, lines: lines.map((line) => JSON.parse(line)), complaints: complaints.mock.calls.flat() }
}

const TEXT = `Vitrier (H/F)
Employeur : Verrerie du Canal
Lieu : Gand
Contrat : CDI
Salaire : 2 400 € brut par mois
Missions
Vous coupez le verre et posez les fenêtres chez nos clients.
Profil
Permis B exigé.`
const HTML = `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Vitrier</title></head><body>
<h1>Vitrier (H/F)</h1><dl><dt>Employeur</dt><dd>Verrerie du Canal</dd><dt>Contrat</dt><dd>CDI</dd>
<dt>Salaire</dt><dd>2 400 € brut par mois</dd></dl><h2>Missions</h2><p>Vous coupez le verre à façon.</p></body></html>`
const PAY = { currency: 'EUR', minValue: 2400, maxValue: 2400, unitText: 'MONTH', tax: 'gross' }
const RECIPE = 'Faites fondre le beurre, ajoutez la farine, mouillez de lait et laissez épaissir en remuant.'

function mhtml(encoding: string, body: string): string {
  return [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://verre.example/offres/12-vitrier',
    'Subject: Vitrier',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="----part----"',
    '',
    '------part----',
    'Content-Type: text/html; charset="utf-8"',
    `Content-Transfer-Encoding: ${encoding}`,
    'Content-Location: https://verre.example/offres/12-vitrier',
    '',
    body,
    '',
    '------part----',
    'Content-Type: image/png',
    'Content-Transfer-Encoding: base64',
    'Content-Location: https://verre.example/logo.png',
    '',
    'iVBORw0KGgo=',
    '',
    '------part------',
    '',
  ].join('\r\n')
}

const quotedPrintable = (html: string) =>
  [...Buffer.from(html, 'utf8')]
    .map((byte) =>
      byte === 61 || byte > 126 ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte),
    )
    .join('')
    .replace(/(.{60})(?==)/g, '$1=\r\n')
const base64 = (html: string) => Buffer.from(html, 'utf8').toString('base64').replace(/.{76}/g, '$&\r\n')

describe('one line a file', () => {
  test('in the order given, whatever a file holds', async () => {
    const files = [
      saved('a.txt', TEXT),
      saved('b.html', HTML),
      path.join(folder, 'missing.html'),
      saved('c.txt', RECIPE),
      saved('d.mhtml', mhtml('base64', base64(HTML))),
      saved('e.html', ''),
    ]
    const { code, lines, complaints } = await call(...files)
    expect(code).toBe(0)
    expect(lines.map(({ file }) => file)).toEqual(files)
    expect(lines.map(({ facts }) => facts?.title ?? null)).toEqual([
      'Vitrier',
      'Vitrier',
      null,
      null,
      'Vitrier',
      null,
    ])
    expect(complaints).toEqual([expect.stringContaining('missing.html')])
  })

  test('an ad: every fact has its key, and null where it is not stated', async () => {
    const { lines } = await call(saved('ad.txt', TEXT))
    const [{ file: _, facts, ...rest }] = lines
    expect(Object.keys(facts)).toEqual([...FACT_KEYS])
    expect(FACT_KEYS).toHaveLength(12)
    expect(facts).toMatchObject({
      hiringOrganization: 'Verrerie du Canal',
      employmentType: { kind: 'permanent' },
      baseSalary: PAY,
      datePosted: null,
      validThrough: null,
    })
    expect(rest.requirements).toEqual([{ kind: 'drivingLicence', value: 'B', necessity: 'required' }])
    expect(rest).toMatchObject({ jobBenefits: [], conflicts: [] })
    expect(rest.evidence.baseSalary).toEqual([{ source: 'label', quote: '2 400 € brut par mois' }])
  })

  test.each([
    ['recipe.txt', RECIPE, 'no-ad'],
    ['blank.txt', ' \n ', 'unreadable'],
    ['blank.html', '<html></html>', 'unreadable'],
    ['broken.mhtml', 'nothing of the kind', 'unreadable'],
  ])('no ad: %s', async (name, content, reason) => {
    const file = saved(name, content)
    expect((await call(file)).lines).toEqual([{ file, facts: null, reason }])
  })

  test('what is inferred and what is in conflict is named', async () => {
    const text = TEXT.replace(' par mois', '').replace('CDI', 'CDI\nContrat : CDD de 6 mois')
    const [line] = (await call(saved('conflict.txt', text))).lines
    expect(line.inferred).toContain('baseSalary.unitText')
    expect(line.conflicts).toEqual(['employmentType'])
  })
})

describe('the call', () => {
  test.each([
    ['no file', []],
    ['a time that is none', ['--at', 'soon', 'a.txt']],
    ['an option that is none', ['--fast', 'a.txt']],
    ['an option with no value', ['a.txt', '--url']],
  ])('is wrong: %s', async (_, args) => {
    const { code, lines, complaints } = await call(...args)
    expect({ code, lines }).toEqual({ code: 2, lines: [] })
    expect(complaints).toEqual([expect.stringMatching(/^Usage: /)])
  })

  test('--at is the day that relative dates count from', async () => {
    const file = saved('posted.txt', `${TEXT}\nPubliée il y a 3 jours`)
    const [line] = (await call('--at', '2026-05-04T12:00:00Z', file)).lines
    expect(line.facts.datePosted).toBe('2026-05-01')
  })

  test('--url tells the country, and the board', async () => {
    const [line] = (await call('--url', 'https://verre.be/offres/12', saved('be.txt', TEXT))).lines
    expect(line.facts.jobLocation).toEqual([{ addressLocality: 'Gand', addressCountry: 'BE' }])
  })

  test('--lang stands for the page’s own', async () => {
    const options = { url: null, at: '2026-05-04T12:00:00Z' }
    const file = saved('lang.html', HTML)
    expect((await readSaved(file, { ...options, lang: null })).lang).toBe('fr')
    expect((await readSaved(file, { ...options, lang: 'nl' })).lang).toBe('nl')
  })

  test('an address that is none harms nothing', async () => {
    expect((await call('--url', 'verre.example', saved('odd.html', HTML))).lines[0].facts.baseSalary).toEqual(
      PAY,
    )
  })
})

describe('saved pages', () => {
  const options = { url: null, at: '2026-05-04T12:00:00Z', lang: null }

  test.each([
    ['quoted-printable', mhtml('quoted-printable', quotedPrintable(HTML))],
    ['base64', mhtml('base64', base64(HTML))],
  ])('MHTML in %s', async (name, content) => {
    const file = saved(`${name}.mhtml`, content)
    const reading = await readSaved(file, options)
    expect(reading).toMatchObject({ url: 'https://verre.example/offres/12-vitrier', title: 'Vitrier' })
    expect(reading.blocks.map(({ text }) => text)).toContain('Vous coupez le verre à façon.')
    expect((await call(file)).lines[0].facts.baseSalary).toEqual(PAY)
  })

  test('the address that a browser noted, else the page’s own', async () => {
    const noted = `<!-- saved from url=(0026)https://verre.example/o/12 -->${HTML}`
    const declared = HTML.replace(
      '<title>',
      '<link rel="canonical" href="https://verre.example/o/13"><title>',
    )
    const url = async (html: string) => (await readSaved(saved('noted.html', html), options)).url
    expect(await url(noted)).toBe('https://verre.example/o/12')
    expect(await url(declared)).toBe('https://verre.example/o/13')
    expect(await url(HTML)).toBe('')
  })

  const latin = (text: string) => Buffer.from(text.replaceAll('€', '\x80'), 'latin1')
  test.each([
    ['utf-8.txt', Buffer.from(TEXT)],
    ['utf-8-mark.txt', Buffer.from(`\ufeff${TEXT}`)],
    ['utf-16le.txt', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    ['utf-16be.txt', Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16()],
    ['windows-1252.txt', latin(TEXT)],
    ['utf-8-undeclared.html', Buffer.from(HTML.replace('<meta charset="utf-8">', ''))],
    ['windows-1252.html', latin(HTML.replace('utf-8', 'windows-1252'))],
    ['windows-1252-undeclared.html', latin(HTML.replace('<meta charset="utf-8">', ''))],
    ['utf-16.html', Buffer.from(`\ufeff${HTML}`, 'utf16le')],
  ])('in any encoding: %s', async (name, content) => {
    const file = saved(name, content)
    const words = (await readSaved(file, options)).blocks.map(({ text }) => text).join('\n')
    expect(words).toMatch(/2 400 € brut par mois/)
    expect(words).toMatch(/fenêtres|façon/)
  })
})

describe('pages that no person made are read, too, and soon', () => {
  const options = { url: null, at: '2026-05-04T12:00:00Z', lang: null }
  const offer =
    '<h1>Vitrier (H/F)</h1><p>Contrat : CDI</p><p>Salaire : 2 400 &euro; brut par mois</p><h2>Missions</h2><p>Couper</p>'

  test.each([
    ['50 000 boxes that never close', `${offer}${'<div>'.repeat(50_000)}`],
    ['30 000 lists in lists', `${offer}${'<ul><li>'.repeat(30_000)}`],
    ['20 000 tables in tables', `${offer}${'<table><tr><td>'.repeat(20_000)}`],
    ['20 000 words that close what never opened', `${offer}${'<i>x</b>'.repeat(20_000)}`],
    ['300 000 small elements', `${offer}${'<span>x</span>'.repeat(300_000)}`],
  ])(
    '%s',
    async (_, html) => {
      const file = saved('absurd.html', html)
      const reading = await readSaved(file, options)
      const [line] = (await call(file)).lines
      expect(reading.notes).toContain('too-deep')
      expect(line.facts).toMatchObject({ baseSalary: PAY, employmentType: { kind: 'permanent' } })
    },
    20_000,
  )

  test('a page of 8 000 paragraphs is read as the page that it is', async () => {
    const { notes, blocks } = await readSaved(saved('long.html', offer + '<p>x</p>'.repeat(8_000)), options)
    expect(notes).not.toContain('too-deep')
    expect(blocks[0]).toMatchObject({ kind: 'heading', level: 1 })
  })

  test('a picture of ten megabytes in the page costs nothing', async () => {
    const picture = `<img src="data:image/png;base64,${'iVBORw0KGgo'.repeat(900_000)}">`
    expect(
      (await call(saved('picture.html', HTML.replace('<h1>', `${picture}<h1>`)))).lines[0].facts.baseSalary,
    ).toEqual(PAY)
  })

  test('bytes that are no text', async () => {
    const noise = Uint8Array.from({ length: 30_000 }, (_, index) => (index * 7919) % 256)
    for (const name of ['noise.txt', 'noise.html', 'noise.mhtml'])
      expect((await call(saved(name, noise))).lines).toEqual([expect.objectContaining({ facts: null })])
  })
})
