import type { Bilingual } from '../schema/field.ts';
import type { Document, TranslationState } from './types.ts';

/** A page of our own prose. */
export interface ProsePage {
  id: string;
  title: Bilingual;
  description: Bilingual;
  file: Record<'vi' | 'en', string>;
  /** Documents that its text links to, in either language. */
  names: Document[];
  translation: TranslationState;
}
