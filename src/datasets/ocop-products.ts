import { absoluteUrl, type Locale } from '../i18n/sections.ts';
import type { Product, Proposal } from '../model/product-types.ts';
import type { Model } from '../model/types.ts';
import { derivedProduct } from '../schema/derived-products.ts';
import { derived } from '../schema/derived.ts';
import { isAbsent, type Absent, type OrAbsent } from '../schema/field.ts';
import { productEn, productVi } from '../schema/product.ts';
import { column, type Writable } from './table.ts';

const notApplicable: Absent = { absent: 'not-applicable' };

/** One row a product, unconfirmed ones included: the column `evidence` tells them apart. */
export function buildOcopProductTable(model: Model): Writable<Product> {
  const field = productVi.shape;
  const idOf = (value: OrAbsent<{ id: string }>) => (isAbsent(value) ? value : value.id);
  const round = (key: 'year' | 'number') => (row: Product) =>
    isAbsent(row.round) ? row.round : row.round[key];
  const proposed = (value: (proposal: Proposal) => unknown) => (row: Product) =>
    row.proposal ? value(row.proposal) : notApplicable;
  const url = (locale: Locale) => (row: Product) =>
    absoluteUrl(model.site.baseAddress, locale, { section: 'ocopProducts', ids: [row.id] });
  return {
    columns: [
      column('id', 'string', derivedProduct.id, (row) => row.id),
      column('name_vi', 'string', field.name, (row) => row.name.vi),
      column('name_en', 'string', productEn.shape.name, (row) => row.name.en),
      column('also_named', 'string', field.alsoNamed, (row) => row.alsoNamed),
      column('maker', 'string', field.maker, (row) => row.maker),
      column('maker_kind', 'string', field.makerKind, (row) => row.makerKind),
      column('commune_at_recognition', 'string', field.communeThen, (row) => row.communeThen),
      column('commune_id', 'string', field.commune, (row) => idOf(row.commune)),
      column('district_id', 'string', field.district, (row) => idOf(row.district)),
      column('today_ids', 'string', derivedProduct.today, (row) =>
        row.today.length > 0 ? row.today.map(({ id }) => id) : { absent: 'not-found' },
      ),
      column('place_evidence', 'string', field.placeEvidence, (row) => row.placeEvidence),
      column('group', 'string', field.group, (row) => row.group),
      column('stars', 'integer', field.stars, (row) => row.stars),
      column('evidence', 'string', field.evidence, (row) => row.evidence),
      column('round_year', 'integer', derivedProduct.roundYear, round('year')),
      column('round_number', 'integer', derivedProduct.roundNumber, round('number')),
      column('recognised_year', 'integer', field.recognisedYear, (row) => row.recognisedYear),
      column('recognised_on', 'date', field.recognisedOn, (row) => row.recognisedOn),
      column('decision_id', 'string', field.decision, (row) => idOf(row.decision)),
      column('decision_number', 'string', derivedProduct.decisionNumber, (row) =>
        isAbsent(row.decision) ? row.decision : row.decision.number,
      ),
      column('term_ended_on', 'string', derivedProduct.termEndedOn, (row) => row.termEndedOn),
      column(
        'proposed_stars',
        'integer',
        derivedProduct.proposedStars,
        proposed((one) => one.stars),
      ),
      column(
        'proposed_score',
        'integer',
        derivedProduct.proposedScore,
        proposed((one) => one.score),
      ),
      column(
        'proposed_on',
        'date',
        derivedProduct.proposedOn,
        proposed((one) => one.on),
      ),
      column(
        'proposal_decision_id',
        'string',
        derivedProduct.proposalDecision,
        proposed((one) => idOf(one.decision)),
      ),
      column('village_ids', 'string', field.villages, (row) => row.villages.map(({ id }) => id)),
      column('note_vi', 'string', field.note, (row) => row.note?.vi ?? notApplicable),
      column('note_en', 'string', derivedProduct.noteEn, (row) => row.note?.en ?? notApplicable),
      column('source_urls', 'string', derived.sourceUrls, (row) =>
        row.sources.map((one) => one.url).join(' '),
      ),
      column('url_vi', 'string', derived.urlVi, url('vi')),
      column('url_en', 'string', derived.urlEn, url('en')),
    ],
    rows: model.products,
  };
}
