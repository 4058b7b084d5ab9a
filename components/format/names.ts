/** `fixed-term` as a message name: `fixedTerm`. Browsers promise letters, digits and underscores only. */
export type MessageName<S extends string> = S extends `${infer Head}-${infer Rest}`
  ? `${Head}${Capitalize<MessageName<Rest>>}`
  : S

/** In: a value of the shared vocabulary. Out: its part of a message key, typed, so that a missing key fails. */
export function messageName<S extends string>(value: S): MessageName<S> {
  const name: string = value.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
  // The one place where the type cannot follow the text.
  return name as MessageName<S>
}
