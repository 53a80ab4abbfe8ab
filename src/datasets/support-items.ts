import { absoluteUrl, type Locale } from '../i18n/sections.ts';
import type { SupportItem } from '../model/support-types.ts';
import type { Model } from '../model/types.ts';
import { derived } from '../schema/derived.ts';
import { isAbsent } from '../schema/field.ts';
import { supportItem } from '../schema/support-item.ts';
import { column, type Dataset } from './table.ts';

/** One row a support item. */
export function buildSupportTable(model: Model): Dataset<SupportItem> {
  const field = supportItem.shape;
  const url = (locale: Locale) => (row: SupportItem) =>
    absoluteUrl(model.site.baseAddress, locale, {
      section: 'support',
      branch: 'item',
      ids: [row.id],
    });
  const article = (lang: Locale) => (row: SupportItem) =>
    row.legalBasis.map((one) => (isAbsent(one.article) ? one.article.absent : one.article[lang]));
  return {
    id: 'support-items',
    title: { vi: 'Khoản hỗ trợ', en: 'Support items' },
    row: {
      vi: 'Mỗi dòng là một khoản hỗ trợ ghi trong văn bản.',
      en: 'Each row is one support set by a rule.',
    },
    columns: [
      column('id', 'string', field.id, (row) => row.id),
      column('policy_id', 'string', field.policy, (row) => row.policy.id),
      column('label_vi', 'string', field.label, (row) => row.label.vi),
      column('label_en', 'string', field.label, (row) => row.label.en),
      column('beneficiary_vi', 'string', field.beneficiary, (row) => row.beneficiary.vi),
      column('beneficiary_en', 'string', field.beneficiary, (row) => row.beneficiary.en),
      column('beneficiaries', 'string', field.beneficiaries, (row) => row.beneficiaries),
      column('needs', 'string', field.needs, (row) => row.needs),
      column('places', 'string', field.places, (row) => row.places),
      column('percent_max', 'number', field.percentMax, (row) => row.percentMax),
      column('ceiling_vnd', 'integer', field.ceilingVnd, (row) => row.ceilingVnd),
      column('unit_vi', 'string', field.unit, (row) => row.unit.vi),
      column('unit_en', 'string', field.unit, (row) => row.unit.en),
      column('level', 'string', field.level, (row) => row.level),
      column('status', 'string', field.status, (row) => row.status),
      column('valid_from', 'date', field.validFrom, (row) => row.validFrom),
      column('valid_to', 'date', field.validTo, (row) => row.validTo),
      column('conditions_vi', 'string', field.conditions, (row) => row.conditions.vi),
      column('conditions_en', 'string', field.conditions, (row) => row.conditions.en),
      column('basis_documents', 'string', field.legalBasis, (row) =>
        row.legalBasis.map((one) => one.document.id),
      ),
      column('basis_articles_vi', 'string', field.legalBasis, article('vi')),
      column('basis_articles_en', 'string', field.legalBasis, article('en')),
      column('source_urls', 'string', derived.sourceUrls, (row) =>
        row.sources.map((one) => one.url).join(' '),
      ),
      column('url_vi', 'string', derived.urlVi, url('vi')),
      column('url_en', 'string', derived.urlEn, url('en')),
    ],
    rows: model.supportItems,
  };
}
