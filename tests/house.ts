import fs from 'node:fs'
import path from 'node:path'

/** The project's root folder, absolute. */
export const root = path.resolve(import.meta.dirname, '..')

/** Every source file below a folder of the project, by its path from the root, with `/`. */
export function sourceFiles(...folders: string[]): string[] {
  return folders.flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|tsx|mjs)$/.test(name))
      .map((name) => path.posix.join(folder, name.split(path.sep).join('/'))),
  )
}

export function readSource(file: string): string {
  return fs.readFileSync(path.join(root, file), 'utf8')
}

export function exists(file: string): boolean {
  return fs.existsSync(path.join(root, file))
}

/** `baseSalary` → `base-salary`: a fact's key and its file. */
export function kebab(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
