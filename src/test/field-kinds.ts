import type { z } from 'zod';
import type { Bilingual } from '../schema/field.ts';
import { folderKinds, recordKinds, registerKinds } from '../schema/kinds.ts';

/** A kind of entry as the authors' guide shows it. */
export interface FieldKind {
  title: Bilingual;
  file: string;
  schema: z.ZodObject;
}

const { planParts, tasks, policies, products, pages } = folderKinds;
const folder = (title: Bilingual, file: string, schema: z.ZodObject): FieldKind => ({
  title,
  file,
  schema,
});

/** Every kind of entry, in the order of the guide. */
export const fieldKinds = {
  site: { title: { vi: 'Cả trang', en: 'The site' }, ...recordKinds.site },
  plan: { title: { vi: 'Kế hoạch', en: 'Plan' }, ...recordKinds.planRecords },
  'plan-vi': folder(
    { vi: 'Phần của kế hoạch', en: 'Part of the plan' },
    'plan/<year>/vi/<id>-….mdx',
    planParts.vi,
  ),
  'plan-en': folder(
    { vi: 'Phần của kế hoạch, bản dịch', en: 'Part of the plan, translation' },
    'plan/<year>/en/<id>-….mdx',
    planParts.en,
  ),
  'tasks-vi': folder({ vi: 'Nhiệm vụ', en: 'Task' }, 'tasks/<year>/vi/<number>-….mdx', tasks.vi),
  'tasks-en': folder(
    { vi: 'Nhiệm vụ, bản dịch', en: 'Task, translation' },
    'tasks/<year>/en/<number>-….mdx',
    tasks.en,
  ),
  'policies-vi': folder(
    { vi: 'Chính sách hỗ trợ', en: 'Support policy' },
    'policies/vi/<id>.mdx',
    policies.vi,
  ),
  'policies-en': folder(
    { vi: 'Chính sách hỗ trợ, bản dịch', en: 'Support policy, translation' },
    'policies/en/<id>.mdx',
    policies.en,
  ),
  'products-vi': folder(
    { vi: 'Sản phẩm OCOP', en: 'OCOP product' },
    'products/vi/<id>.mdx',
    products.vi,
  ),
  'products-en': folder(
    { vi: 'Sản phẩm OCOP, bản dịch', en: 'OCOP product, translation' },
    'products/en/<id>.mdx',
    products.en,
  ),
  'pages-vi': folder({ vi: 'Trang viết', en: 'Page of prose' }, 'pages/vi/….mdx', pages.vi),
  'pages-en': folder(
    { vi: 'Trang viết, bản dịch', en: 'Page of prose, translation' },
    'pages/en/….mdx',
    pages.en,
  ),
  agencies: { title: { vi: 'Cơ quan', en: 'Agency' }, ...registerKinds.agencies },
  documents: { title: { vi: 'Văn bản', en: 'Document' }, ...registerKinds.documents },
  places: { title: { vi: 'Địa bàn', en: 'Place' }, ...registerKinds.places },
  clusters: {
    title: { vi: 'Cụm công nghiệp', en: 'Industrial cluster' },
    ...registerKinds.clusters,
  },
  villages: { title: { vi: 'Làng nghề', en: 'Craft village' }, ...registerKinds.villages },
  'cluster-totals': {
    title: { vi: 'Tổng số cụm công nghiệp', en: 'Totals of industrial clusters' },
    ...registerKinds.clusterTotals,
  },
  'village-totals': {
    title: { vi: 'Tổng số làng nghề', en: 'Totals of craft villages' },
    ...registerKinds.villageTotals,
  },
  'raw-material-areas': {
    title: { vi: 'Vùng nguyên liệu', en: 'Raw-material area' },
    ...registerKinds.rawMaterialAreas,
  },
  'ocop-totals': {
    title: { vi: 'Tổng số sản phẩm OCOP', en: 'Totals of OCOP products' },
    ...registerKinds.ocopTotals,
  },
  'support-items': {
    title: { vi: 'Khoản hỗ trợ', en: 'Support' },
    ...registerKinds.supportItems,
  },
  criteria: { title: { vi: 'Điều kiện', en: 'Condition' }, ...registerKinds.criteria },
  questions: { title: { vi: 'Câu hỏi', en: 'Question' }, ...registerKinds.questions },
  examples: { title: { vi: 'Cơ sở ví dụ', en: 'Example' }, ...registerKinds.exampleBusinesses },
  'support-units': { title: { vi: 'Cách tính', en: 'Unit' }, ...registerKinds.supportUnits },
  sources: { title: { vi: 'Nguồn', en: 'Source' }, ...registerKinds.sources },
  glossary: { title: { vi: 'Thuật ngữ', en: 'Term' }, ...registerKinds.glossary },
  discrepancies: {
    title: { vi: 'Chỗ khác nhau', en: 'Discrepancy' },
    ...registerKinds.discrepancies,
  },
  changes: {
    title: { vi: 'Thay đổi', en: 'Change' },
    ...registerKinds.changes,
  },
  'dataset-versions': {
    title: { vi: 'Phiên bản của bảng dữ liệu', en: 'Version of a dataset' },
    ...registerKinds.datasetVersions,
  },
  'task-progress': {
    title: { vi: 'Tiến độ nhiệm vụ', en: 'Progress of a task' },
    ...registerKinds.taskProgress,
  },
  'name-groups': {
    title: { vi: 'Tên cùng nghĩa', en: 'Names that mean the same' },
    ...registerKinds.nameGroups,
  },
} satisfies Record<string, FieldKind>;
export type FieldKindName = keyof typeof fieldKinds;
