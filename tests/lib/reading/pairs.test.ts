import { describe, expect, test } from 'vitest'
import { pairsOf, read } from './page'

describe('lists and tables', () => {
  test.each([
    ['dl', '<dl><dt>Contract<dd>Permanent<dt>Town :<dd>Lille</dl>', ['Contract = Permanent', 'Town = Lille']],
    [
      'dl in boxes',
      '<dl><div><dt>Contract</dt><dd><p>Permanent</p></dd></div></dl>',
      ['Contract = Permanent'],
    ],
    [
      'several values',
      '<dl><dt>Languages<dd>French<dd>Dutch</dl>',
      ['Languages = French', 'Languages = Dutch'],
    ],
    [
      'a list as value',
      '<dl><dt>Languages<dd><ul><li>French<li>Dutch</ul></dl>',
      ['Languages = French', 'Languages = Dutch'],
    ],
    ['an empty value', '<dl><dt>Deadline<dd></dd><dt>Town<dd>Lille</dl>', ['Deadline = ', 'Town = Lille']],
    [
      'a missing value',
      '<dl><dt>Deadline<dt>Town<dd>Lille<dt>Start</dl>',
      ['Deadline = ', 'Town = Lille', 'Start = '],
    ],
    ['an address on two lines', '<dl><dt>Place<dd>Quay 3<br>9000 Ghent</dl>', ['Place = Quay 3 9000 Ghent']],
    ['rows', '<table><tr><th>Start<td>June<tr><td>Hours<td></table>', ['Start = June', 'Hours = ']],
    [
      'two pairs a row',
      '<table><tr><th>Start<td>June<th>Town<td>Lille</table>',
      ['Start = June', 'Town = Lille'],
    ],
    [
      'values under their heads',
      '<table><tr><th>Start<th>Town<tr><td>June<td>Lille</table>',
      ['Start = June', 'Town = Lille'],
    ],
    [
      'a table of many rows',
      '<table><tr><th>A1<th>Pay<th>Grade<tr><td>x<td>y<td>z<tr><td>q<td>r<td>s</table>',
      [],
    ],
  ])('%s', (_, html, pairs) => {
    expect(pairsOf(html)).toEqual(pairs)
  })
})

describe('lines', () => {
  test.each([
    ['a colon', '<p>Contract : permanent</p>', ['Contract = permanent']],
    ['a bold label', '<p><strong>Contract:</strong> permanent</p>', ['Contract = permanent']],
    [
      'a bold label over its value',
      '<p><b>Contract</b><br>Permanent<br><b>Town</b><br>Lille</p>',
      ['Contract = Permanent', 'Town = Lille'],
    ],
    [
      'several in one line',
      '<p>Town : Lille | Contract : permanent</p>',
      ['Town = Lille', 'Contract = permanent'],
    ],
    ['a colon label and a bold value', '<div><p>Pay :</p><p><b>2 300 €</b></p></div>', ['Pay = 2 300 €']],
    ['an empty colon label', '<p>Deadline :</p><p>Town : Lille</p>', ['Deadline = ', 'Town = Lille']],
    ['a gender within a word', '<p>Gärtner:in für den Park</p>', []],
    ['a time', '<p>Doors open at 17:00</p>', []],
    ['an address', '<p>https://example.org/jobs</p>', []],
    ['a sentence', '<p>We grow fast! And look: you too</p>', []],
  ])('%s', (_, html, pairs) => {
    expect(pairsOf(html)).toEqual(pairs)
  })
})

describe('boxes', () => {
  test.each([
    [
      'two spans',
      '<div><span class="label">Contract</span><span>Permanent</span></div>',
      ['Contract = Permanent'],
    ],
    [
      'two spans in a list item',
      '<ul><li><span class="label">Contract</span> <span>Permanent</span></li></ul>',
      ['Contract = Permanent'],
    ],
    [
      'two divs after an icon',
      '<div><svg><title>icon</title></svg><div>Contract</div><div>Permanent</div></div>',
      ['Contract = Permanent'],
    ],
    [
      'an empty value',
      '<div><span class="label">Deadline</span><span></span></div><div><span class="label">Town</span><span>Lille</span></div>',
      ['Deadline = ', 'Town = Lille'],
    ],
    [
      'a heading over a short value',
      '<h3>Pay</h3><p>2 300 €</p><h3>Town</h3><p>Lille</p>',
      ['Pay = 2 300 €', 'Town = Lille'],
    ],
    ['a heading over a text', '<h3>Job</h3><p>You weld.</p><p>You polish.</p>', []],
    ['the page heading', '<div><h1>Welder</h1><p>Iron and Sons</p></div>', []],
    ['two lines of one box', '<p>Quay 3<br>Ghent</p>', []],
    ['two items of a list', '<ul><li>Permanent<li>Lille</ul>', []],
  ])('%s', (_, html, pairs) => {
    expect(pairsOf(html)).toEqual(pairs)
  })

  test('a pair points to the block of its value', () => {
    const { pairs, blocks } = read('<h1>Welder</h1><dl><dt>Town<dd>Lille</dl>')
    expect(blocks[pairs[0]?.block ?? -1]).toMatchObject({ kind: 'cell', text: 'Lille' })
  })
})
