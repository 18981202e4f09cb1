/** A value of a fixed list, for a class or a filter, with the words that people read. */
export type Choice = { value: string; label: string }
