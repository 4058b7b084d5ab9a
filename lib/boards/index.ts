import type { Board } from './board'

export type { Board } from './board'
export { defineBoard } from './board'

/** Every board that has a file in this folder, by id. */
export const boards: readonly Board[] = Object.values(
  import.meta.glob<Board>(['./*.ts', '!./index.ts', '!./board.ts', '!./find.ts'], {
    eager: true,
    import: 'default',
  }),
).sort((a, b) => a.id.localeCompare(b.id))
