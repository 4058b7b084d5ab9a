import { expect, test } from 'vitest'
import { namesPost } from '@/lib/facts/role/post'
import { world } from '@/tests/lib/facts/say'

test.each([
  ['postdoc position in glaciology (bristol, uk)', true],
  ['contrat doctoral en hydrologie', true],
  ['postdoc-stelle in der ozeanographie', true],
  ['scientist position in glaciology', false],
  ['lecturer in physics', false],
])('%s', (line, is) => expect(namesPost(line, world())).toBe(is))
