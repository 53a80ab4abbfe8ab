import { z } from 'zod';
import { field, text } from './field.ts';
import { planPartEn } from './plan.ts';

/** A page of our own prose: `content/pages/vi/<stem>.mdx`; its sections are Markdown headings. */
export const pageVi = z.strictObject({
  title: field(text, ['Tên trang', 'Title'], ['Tên trang.', 'Title of the page.']),
  description: field(
    text,
    ['Mô tả', 'Description'],
    ['Một câu nói trang này có gì.', 'One sentence on what the page holds.'],
  ),
});
export type PageVi = z.infer<typeof pageVi>;

export const pageEn = z.strictObject({
  ...pageVi.shape,
  translationOf: planPartEn.shape.translationOf,
  outdated: planPartEn.shape.outdated,
});
export type PageEn = z.infer<typeof pageEn>;
