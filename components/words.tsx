import { createContext, useContext } from 'react'
import type { Words } from '@/lib/locales'

export const WordsContext = createContext<Words | null>(null)

/** The words of the interface. Throws outside a WordsContext, which only entrypoints provide. */
export function useWords(): Words {
  const words = useContext(WordsContext)
  if (!words) throw new Error('Wrap this component in <WordsContext value={…}>.')
  return words
}
