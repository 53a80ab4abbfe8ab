import { absoluteUrl } from '../i18n/sections.ts';
import type { Agency, Model } from '../model/types.ts';
import { agency } from '../schema/agency.ts';
import { derived } from '../schema/derived.ts';
import { isAbsent } from '../schema/field.ts';
import { column, type Dataset } from './table.ts';

/** One row a body that the plan names. */
export function buildAgencyTable(model: Model): Dataset<Agency> {
  const field = agency.shape;
  const successors = (row: Agency) => (isAbsent(row.successors) ? [] : row.successors);
  return {
    id: 'agencies',
    title: {
      vi: 'Cơ quan, khi ban hành kế hoạch và hiện nay',
      en: 'Agencies, when the plan was issued and today',
    },
    row: {
      vi: 'Mỗi dòng là một cơ quan hoặc nhóm cơ quan mà kế hoạch nêu.',
      en: 'Each row is a body, or a group of bodies, that the plan names.',
    },
    columns: [
      column('id', 'string', field.id, (row) => row.id),
      column('kind', 'string', field.kind, (row) => row.kind),
      column('name_vi', 'string', field.name, (row) => row.name.vi),
      column('name_en', 'string', field.name, (row) => row.name.en),
      column('names_in_plan', 'string', field.nameInPlan, (row) => row.nameInPlan),
      column('fate', 'string', field.fate, (row) => row.fate),
      column('successor_names_vi', 'string', derived.successorNames, (row) =>
        isAbsent(row.successors) ? row.successors : successors(row).map((one) => one.name.vi),
      ),
      column('successor_from', 'string', derived.successorFrom, (row) =>
        isAbsent(row.successors)
          ? row.successors
          : [
              ...new Set(
                successors(row).map((one) => (isAbsent(one.from) ? one.from.absent : one.from)),
              ),
            ],
      ),
      column('leads_tasks', 'string', derived.leadsTasks, (row) =>
        row.leads.map((task) => task.number),
      ),
      column('supports_tasks', 'string', derived.supportsTasks, (row) =>
        row.supports.map((task) => task.number),
      ),
      column('source_urls', 'string', derived.sourceUrls, (row) =>
        row.sources.map((one) => one.url).join(' '),
      ),
      column('url_vi', 'string', derived.urlVi, (row) =>
        absoluteUrl(model.site.baseAddress, 'vi', { section: 'agencies', ids: [row.id] }),
      ),
      column('url_en', 'string', derived.urlEn, (row) =>
        absoluteUrl(model.site.baseAddress, 'en', { section: 'agencies', ids: [row.id] }),
      ),
    ],
    rows: model.agencies,
  };
}
