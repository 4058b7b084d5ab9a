// Vitest's own report of a failure calls Map.groupBy, which Node 20 lacks: without this a failing test hides why.
// The configurations import it, since they are loaded into the process that writes the report.
if (!('groupBy' in Map)) Reflect.set(Map, 'groupBy', groupBy)

function groupBy<K, T>(items: Iterable<T>, keyOf: (item: T, index: number) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  let index = 0
  for (const item of items) {
    const key = keyOf(item, index++)
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return groups
}
