import { expect, test } from 'vitest'
import { roleName } from '@/lib/facts/role/role-name'
import { fold } from '@/lib/posting'
import { world } from '@/tests/lib/facts/say'

const role = (line: string, ...told: string[]) => roleName(fold(line), world({ told: [line, ...told] }))

test.each([
  [['Shop manager – Marl & Teal', 'MARL & TEAL', 'Bath'], 'Shop manager'],
  [['Shop manager – MarlTeal Outlet', 'MarlTeal', 'Bath'], 'Shop manager'],
  [['Shop manager Marl Curling Club', 'Marl Curling Club', 'Bath'], 'Shop manager'],
  [['Policy officer – Climate', 'Marl Institute', 'Climate'], 'Policy officer – Climate'],
  [['Shop manager – Fine Teas', 'MarlTeal', 'Bath'], 'Shop manager – Fine Teas'],
])('%s', ([line = '', ...told], expected) => expect(role(line, ...told)).toBe(expected))
