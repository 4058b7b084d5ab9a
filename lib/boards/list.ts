import type { Board } from './board'

/** Every board that has a file in this folder, by id: all files but those that say what a board is. */
export const boards: readonly Board[] = Object.values(
  import.meta.glob<Board>(
    ['./*.ts', '!./index.ts', '!./board.ts', '!./find.ts', '!./list.ts', '!./template.ts'],
    {
      eager: true,
      import: 'default',
    },
  ),
).sort((a, b) => a.id.localeCompare(b.id))
