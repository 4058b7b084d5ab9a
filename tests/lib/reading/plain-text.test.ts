import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { collapse, readingSchema } from '@/lib/posting'
import { readText } from '@/lib/reading'

const read = (text: string) => readText(text, { at: '2026-05-04T10:00:00Z', origin: 'text' })

describe('readText', () => {
  test.each([
    ['  You   weld.', { kind: 'paragraph', text: 'You weld.' }],
    ['• Permit B', { kind: 'listItem', text: 'Permit B' }],
    ['•Permit B', { kind: 'listItem', text: 'Permit B' }],
    ['- Permit B', { kind: 'listItem', text: 'Permit B' }],
    ['o Permit B', { kind: 'listItem', text: 'Permit B' }],
    ['-5 % off', { kind: 'paragraph', text: '-5 % off' }],
    ['over there', { kind: 'paragraph', text: 'over there' }],
    ['## Profile', { kind: 'heading', level: 2, text: 'Profile' }],
    ['Your profile :', { kind: 'heading', level: 3, text: 'Your profile :' }],
    [`${'We are looking for people '.repeat(4)}:`, { kind: 'paragraph' }],
  ])('%j is one block', (text, block) => {
    const { blocks } = read(`\n${text}\r\n\n`)
    expect(blocks).toHaveLength(1)
    expect(blocks[0]).toMatchObject({ ...block, main: true })
  })

  test.each([
    ['Salaire mini : 38000', ['Salaire mini = 38000']],
    ['• Town: Lille', ['Town = Lille']],
    ['Deadline :\n30 June\n\nYou weld.', ['Deadline = 30 June']],
    ['Deadline :\nTown : Lille', ['Deadline = ', 'Town = Lille']],
    ['Contract\tPermanent', ['Contract = Permanent']],
    ['We offer :\n- Tea\n- Coffee', []],
    ['Open 9:00 to 17:00', []],
    ['https://example.org', []],
    ['We grow quickly. Look : here', []],
  ])('%j has the pairs %j', (text, pairs) => {
    expect(read(text).pairs.map(({ label, value }) => `${label} = ${value}`)).toEqual(pairs)
  })

  test('keeps where it comes from', () => {
    const options = {
      at: 'now',
      url: 'https://x.example/',
      title: ' A\nB',
      lang: 'nl',
      origin: 'selection',
    } as const
    expect(readText('Lasser', options)).toMatchObject({
      origin: 'selection',
      url: 'https://x.example/',
      title: 'A B',
      lang: 'nl',
      selection: 'Lasser',
      readAt: 'now',
    })
  })

  test('cuts what is too long, never through a character', () => {
    const { blocks, notes } = read(`x${'😀'.repeat(200_000)}\nEnd`)
    expect(notes).toEqual(['text-cut'])
    expect(blocks.map(({ text }) => text.length)).toEqual([199_999])
    expect(read(' '.repeat(3_000_000)).blocks).toEqual([])
  })

  test('cuts what has too many lines', () => {
    const { blocks, notes } = read('a\n'.repeat(6000))
    expect(notes).toEqual(['text-cut'])
    expect(blocks).toHaveLength(5000)
    expect(read('a\n'.repeat(5000)).notes).toEqual([])
  })

  test('takes any text, and every block and value stands in it', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\n', ' : ', '\t', '•', '# ', '\ud800', '\0'),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        const reading = read(text)
        expect(readingSchema.safeParse(reading).success).toBe(true)
        for (const block of reading.blocks) expect(collapse(text)).toContain(block.text)
        for (const { value, block } of reading.pairs) {
          if (block !== undefined) expect(reading.blocks[block]?.text).toContain(value)
        }
      }),
    )
  })
})
