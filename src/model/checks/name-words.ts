import type { NameGroupEntry } from '../../schema/name-group.ts';

/** An abbreviation in running text: UBND, HĐND, NN&PTNT; numerals of parts are none. */
export const abbreviation = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?:&\p{Lu}+)*(?![\p{L}\p{N}])/gu;

/** Equal for names that are typed alike. */
export const keyOf = (name: string) =>
  name.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' ');

/** The names of a group in both languages. */
export const allNames = ({ names }: NameGroupEntry) => [...names.vi, ...names.en];
