import type { Locale } from '../i18n/sections.ts';
import type { Model } from '../model/types.ts';
import { documentHref, documentName } from './links.ts';

/** Links to documents by their ids. */
export function documentLinks(model: Model, ids: readonly string[], locale: Locale) {
  return [...new Set(ids)].flatMap((id) => {
    const document = model.documents.find((one) => one.id === id);
    return document
      ? [{ label: documentName(locale, document), href: documentHref(locale, document) }]
      : [];
  });
}
