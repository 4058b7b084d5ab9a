import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { collapse, readingSchema } from '@/lib/posting'
import { readDocument } from '@/lib/reading'
import { ADDRESS, pageOf, read, textsOf } from './page'

describe('blocks', () => {
  test('a page in reading order, each stretch with its kind', () => {
    const { blocks } = read(`
      <h1>Welder <small>(m/f/x)</small></h1>
      <p>You weld   in our <em>work</em>shop.<br>You polish too.</p>
      <h3>We offer</h3>
      <ul><li>A bicycle</li><li><p>Lunch</p></li></ul>
      <table><tr><td>Shift</td><td>Late</td></tr></table>`)
    expect(blocks.map(({ kind, level, text }) => [kind, level, text])).toEqual([
      ['heading', 1, 'Welder (m/f/x)'],
      ['paragraph', undefined, 'You weld in our workshop.'],
      ['paragraph', undefined, 'You polish too.'],
      ['heading', 3, 'We offer'],
      ['listItem', undefined, 'A bicycle'],
      ['listItem', undefined, 'Lunch'],
      ['cell', undefined, 'Shift'],
      ['cell', undefined, 'Late'],
    ])
  })

  test.each([
    [
      'chips of a strip',
      '<div><span><i></i>Permanent</span><span>Lille</span><span>35 h</span></div>',
      ['Permanent', 'Lille', '35 h'],
    ],
    [
      'chips that only their style parts, in a paragraph',
      '<p><span>Lille</span><span>Permanent</span><span>Quality</span></p>',
      ['Lille', 'Permanent', 'Quality'],
    ],
    ['words that an editor cut', '<p><span>We </span><span>bu</span><span>ild</span></p>', ['We build']],
    ['chips with separators', '<p><span>Permanent</span> · <b>Lille</b></p>', ['Permanent', 'Lille']],
    ['a strip of divs', '<div><div>Permanent</div><div>Lille</div></div>', ['Permanent', 'Lille']],
    ['words of one sentence', '<p><strong>Ready</strong> <em>now</em></p>', ['Ready now']],
    [
      'an amount set in pieces',
      '<div><span>2 300</span> <span>€ gross a month</span></div>',
      ['2 300 € gross a month'],
    ],
    ['a word cut by its editor', '<div><span>We are </span><span>hiring</span></div>', ['We are hiring']],
    ['lines of preformatted text', '<pre>First\nSecond</pre>', ['First', 'Second']],
    ['scripts and styles', '<p>Seen</p><script>var unseen</script><style>p{}</style>', ['Seen']],
    [
      'hidden elements',
      '<p hidden>A</p><p style="display: none">B</p><p aria-hidden="true">C</p><p>D</p>',
      ['D'],
    ],
    ['an inactive tab', '<div role="tabpanel" hidden>Profile wanted</div>', ['Profile wanted']],
    [
      'what a button unfolds',
      '<button aria-controls="more">More</button><div id="more" hidden>The rest</div>',
      ['More', 'The rest'],
    ],
    ['a closed section', '<details><summary>Pay</summary>Good</details>', ['Pay', 'Good']],
    ['a hidden menu', '<div class="collapse" hidden><nav>Menu</nav></div><p>Ad</p>', ['Ad']],
  ])('%s', (_, html, texts) => {
    expect(textsOf(html)).toEqual(texts)
  })

  test('bold lines and lines ending in a colon are headings below all others', () => {
    const { blocks } = read(
      '<h2>Job</h2><p><b>Your profile</b></p><p>Welds well, and likes to.</p><p>We offer:</p><ul><li>Tea</ul>',
    )
    expect(blocks.filter(({ kind }) => kind === 'heading').map(({ level, text }) => [level, text])).toEqual([
      [2, 'Job'],
      [6, 'Your profile'],
      [6, 'We offer:'],
    ])
  })

  test('what is seen can be told by the caller', () => {
    const { blocks } = read('<p class="off">Off</p><p>On</p>', {
      isShown: (element) => element.className !== 'off',
    })
    expect(blocks.map(({ text }) => text)).toEqual(['On'])
  })
})

describe('main', () => {
  const mainOf = (html: string) =>
    read(html)
      .blocks.filter(({ main }) => main)
      .map(({ text }) => text)

  test('only structure sets a block aside', () => {
    expect(
      mainOf(`
        <header><a href="/">Board</a><nav>Menu</nav></header>
        <div id="cookie-notice">We like biscuits</div>
        <main><header><h1>Welder</h1></header><p>Come and weld.</p>
          <aside>Create an alert</aside><form><label>Your name</label><input></form></main>
        <section class="relatedJobs"><p>Turner</p></section>
        <footer>Imprint</footer>`),
    ).toEqual(['Welder', 'Come and weld.'])
  })

  test('a form around the whole page is no form', () => {
    expect(mainOf('<form><h1>Welder</h1><p>Come and weld.</p></form>')).toEqual(['Welder', 'Come and weld.'])
  })

  test('an aside of labelled facts belongs to the ad', () => {
    expect(mainOf('<h1>Welder</h1><aside><dl><dt>Town<dd>Lille<dt>Start<dd>June</dl></aside>')).toContain(
      'Lille',
    )
  })

  test('a list of links to other ads is set aside, and counted', () => {
    const others = [1, 2, 3].map((n) => `<li><a href="/offers/580${n}-turner">Turner ${n}</a></li>`).join('')
    const reading = read(`
      <h1>Welder</h1><p>Come and weld.</p><a href="/offers/4711-welder/apply">Apply</a><a href="#top">Up</a>
      <ul>${others}</ul><footer><a href="/offers/9999-cook">Cook</a></footer>`)
    expect(reading.adLinks).toBe(3)
    expect(reading.blocks.filter(({ main }) => main).map(({ text }) => text)).not.toContain('Turner 1')
  })
})

describe('the page itself', () => {
  test('address, title and language', () => {
    const reading = read(
      '<html lang="fr-BE"><title> Welder\n | Board</title><link rel="canonical" href="/offers/4711">',
    )
    expect(reading).toMatchObject({
      version: 1,
      origin: 'page',
      url: ADDRESS,
      canonicalUrl: 'https://jobs.example.org/offers/4711',
      title: 'Welder | Board',
      lang: 'fr-BE',
      readAt: '2026-05-04T10:00:00Z',
    })
  })

  test('og:url stands in for a missing canonical address', () => {
    const html = '<meta property="og:url" content="https://jobs.example.org/o/1">'
    expect(read(html).canonicalUrl).toBe('https://jobs.example.org/o/1')
  })

  test.each([
    [' two words ', ' two words '],
    [' \n', null],
    [undefined, null],
  ])('the selection %j is kept as %j', (selection, kept) => {
    expect(read('<p>Ad</p>', { selection: selection ?? null }).selection).toBe(kept)
  })

  test('a password field in the page is noted, a login box in its header is not', () => {
    const form = '<form><input type="password"></form>'
    expect(read(`<main>${form}</main>`).notes).toEqual(['password-field'])
    expect(read(`<header><nav>Menu</nav>${form}</header>`).notes).toEqual([])
  })
})

describe('what is nested', () => {
  test('open shadow roots, with their slots', () => {
    const document = pageOf('<h1>Welder</h1><job-card><b slot="place">Lille</b></job-card><p>End</p>')
    const root = document.querySelector('job-card')?.attachShadow({ mode: 'open' })
    if (root) root.innerHTML = '<p>Permanent</p><p><slot name="place"></slot></p>'
    const { blocks } = readDocument(document, { url: ADDRESS, at: '' })
    expect(blocks.map(({ text }) => text)).toEqual(['Welder', 'Permanent', 'Lille', 'End'])
  })

  test('frames of the same origin', () => {
    const document = pageOf('<p>Before</p><iframe></iframe><p>After</p>')
    const inner = document.querySelector('iframe')?.contentDocument
    if (inner) inner.body.innerHTML = '<p>Inside</p>'
    const { blocks, notes } = readDocument(document, { url: ADDRESS, at: '' })
    expect(blocks.map(({ text }) => text)).toEqual(['Before', 'Inside', 'After'])
    expect(notes).toEqual([])
  })

  test.each([
    [
      'large',
      '<iframe src="https://ats.example.net/ad" width="100%" height="900"></iframe>',
      ['frame-unreadable'],
    ],
    ['small', '<iframe src="https://ads.example.net/" width="300" height="90"></iframe>', []],
  ])('a %s frame that cannot be entered', (_, html, notes) => {
    expect(read(html).notes).toEqual(notes)
  })
})

describe('limits', () => {
  test('deep nesting is read to the bottom', () => {
    const reading = read(`<h1>Top</h1>${'<div>'.repeat(2_000)}Bottom`)
    expect(reading.notes).toEqual(['too-deep'])
    expect(reading.blocks.map(({ text }) => text)).toEqual(['Top', 'Bottom'])
  })

  test('a very large page is read, with its structured data', () => {
    const script = '<script type="application/ld+json">{"@type":"JobPosting","title":"Welder"}</script>'
    const reading = read(`${script}${'<br>'.repeat(20_001)}<p>End</p>`)
    expect(reading.notes).toEqual(['too-many-elements'])
    expect(reading.structured[0]?.data.title).toBe('Welder')
    expect(reading.blocks.map(({ text }) => text)).toEqual(['End'])
  })

  test('text beyond the cap is left out', () => {
    const reading = read(`<p>${'word '.repeat(50_000)}</p><p>End</p>`)
    expect(reading.notes).toEqual(['text-cut'])
    expect(reading.blocks.map(({ text }) => text.length)).toEqual([199_999])
  })

  test('a paragraph that many lines were glued into holds no more of them than a page may', () => {
    const glued = 'Vous aimez la mer.'.repeat(6000)
    const reading = read(`<main><h1>Mousse</h1><p>${glued}</p></main>`)
    expect(reading.blocks.length).toBe(5000)
    expect(reading.notes).toEqual(['text-cut'])
  })
})

describe('always', () => {
  const word = fc.constantFrom(
    'Pay',
    'Pay :',
    'Lille',
    '2 300 €',
    ' a ',
    'Town: Lille',
    '\n',
    'Start date',
    '·',
    '',
  )
  const tag = fc.constantFrom(
    'div',
    'p',
    'span',
    'b',
    'h3',
    'ul',
    'li',
    'dl',
    'dt',
    'dd',
    'table',
    'tr',
    'td',
    'th',
    'aside',
  )
  const { tree } = fc.letrec<{ tree: string; nest: string }>((tie) => ({
    tree: fc.oneof({ depthSize: 'small' }, word, tie('nest')),
    nest: fc
      .tuple(tag, fc.array(tie('tree'), { maxLength: 4 }))
      .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
  }))

  test('a Reading keeps its form, every value stands in its block, and the page is left as it was', () => {
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 6 }), (parts) => {
        const document = pageOf(parts.join(''))
        const before = document.documentElement.outerHTML
        const reading = readDocument(document, { url: ADDRESS, at: '2026-05-04T10:00:00Z' })
        expect(document.documentElement.outerHTML).toBe(before)
        expect(readingSchema.safeParse(reading).success).toBe(true)
        const unspaced = (text: string) => text.replace(/\s/g, '')
        const page = unspaced(document.body.textContent ?? '')
        for (const { text } of reading.blocks) {
          expect(text).toBe(collapse(text))
          expect(page).toContain(unspaced(text))
        }
        for (const { label, value, block } of reading.pairs) {
          expect(page).toContain(unspaced(label))
          if (block !== undefined) expect(reading.blocks[block]?.text).toContain(value)
          else expect(value).toBe('')
        }
      }),
      { numRuns: 150 },
    )
  })
})
