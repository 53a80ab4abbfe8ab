import type { Bilingual } from '../schema/field.ts';
import type { TranslationState } from './types.ts';

/** A page of our own prose. */
export interface ProsePage {
  id: string;
  title: Bilingual;
  description: Bilingual;
  file: Record<'vi' | 'en', string>;
  translation: TranslationState;
}
