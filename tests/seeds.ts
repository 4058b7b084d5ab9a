import fs from 'node:fs'
import path from 'node:path'
import type { Expected } from '@/lib/commands/score'
import { root } from '@/tests/house'

export const SEEDS = [
  'alterjob',
  'concoursn',
  'emploi-ess',
  'jobs-that-makesense',
  'les-opportunites',
] as const
export type Seed = (typeof SEEDS)[number]

export function seedText(seed: Seed): string {
  return fs.readFileSync(path.join(root, 'seeds', `${seed}.txt`), 'utf8')
}

export function seedExpected(seed: Seed): Expected & { url: string } {
  return JSON.parse(fs.readFileSync(path.join(root, 'seeds', `${seed}.expected.json`), 'utf8'))
}
