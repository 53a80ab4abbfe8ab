import { absoluteUrl } from '../i18n/sections.ts';
import type { Document, Model } from '../model/types.ts';
import { derived } from '../schema/derived.ts';
import { document } from '../schema/document.ts';
import { isAbsent } from '../schema/field.ts';
import { column, type Dataset } from './table.ts';

/** One row a legal or planning document. */
export function buildDocumentTable(model: Model): Dataset<Document> {
  const field = document.shape;
  return {
    id: 'documents',
    title: { vi: 'Văn bản được dẫn và văn bản liên quan', en: 'Documents cited and related' },
    row: {
      vi: 'Mỗi dòng là một văn bản pháp luật hoặc kế hoạch.',
      en: 'Each row is a legal or planning document.',
    },
    columns: [
      column('id', 'string', field.id, (row) => row.id),
      column('number', 'string', field.number, (row) => row.number),
      column('kind', 'string', field.kind, (row) => row.kind),
      column('issuer_vi', 'string', field.issuer, (row) =>
        isAbsent(row.issuer) ? row.issuer : row.issuer.vi,
      ),
      column('issuer_en', 'string', field.issuer, (row) =>
        isAbsent(row.issuer) ? row.issuer : row.issuer.en,
      ),
      column('signed_on', 'date', field.signedOn, (row) => row.signedOn),
      column('in_force_from', 'date', field.inForceFrom, (row) => row.inForceFrom),
      column('status', 'string', field.status, (row) => row.status),
      column('status_note_vi', 'string', field.statusNote, (row) => row.statusNote.vi),
      column('status_note_en', 'string', field.statusNote, (row) => row.statusNote.en),
      column('title_vi', 'string', field.title, (row) => row.title.vi),
      column('title_en', 'string', field.title, (row) => row.title.en),
      column('cited_at', 'string', derived.citedAt, (row) =>
        row.citedBy.map((mention) => `${mention.year}#${mention.address}`),
      ),
      column('text_url', 'string', field.textUrl, (row) => row.textUrl),
      column('source_urls', 'string', derived.sourceUrls, (row) =>
        row.sources.map((one) => one.url).join(' '),
      ),
      column('url_vi', 'string', derived.urlVi, (row) =>
        absoluteUrl(model.site.baseAddress, 'vi', { section: 'documents', ids: [row.id] }),
      ),
      column('url_en', 'string', derived.urlEn, (row) =>
        absoluteUrl(model.site.baseAddress, 'en', { section: 'documents', ids: [row.id] }),
      ),
    ],
    rows: model.documents,
  };
}
