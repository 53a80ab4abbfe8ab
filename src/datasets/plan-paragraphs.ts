import { plainText } from '../model/text.ts';
import type { Model } from '../model/types.ts';
import { derived } from '../schema/derived.ts';
import { derivedTables } from '../schema/derived-tables.ts';
import { englishOf, pageColumns } from './columns.ts';
import { idsNamed, listPassages, type Passage } from './passages.ts';
import { column, type Dataset } from './table.ts';

/** What the printed dash and plus are called in the files: alone in a cell, a spreadsheet takes them for a formula. */
const markNames: Record<string, string> = { '-': 'dash', '+': 'plus' };

/** One row a passage of the plan that has an address. */
export function buildParagraphTable(model: Model): Dataset<Passage> {
  return {
    id: 'plan-paragraphs',
    title: { vi: 'Toàn văn kế hoạch, từng đoạn', en: 'The whole plan, passage by passage' },
    row: {
      vi: 'Mỗi dòng là một đề mục, một đoạn, hoặc một dòng của phụ lục.',
      en: 'Each row is a heading, a paragraph or a row of the annex.',
    },
    about: {
      vi: 'Toàn văn kế hoạch bằng tiếng Việt và bản dịch tiếng Anh, chia theo địa chỉ để trích dẫn, so sánh và tìm. Đọc theo thứ tự là đọc hết văn bản.',
      en: 'The full text of the plan in Vietnamese and in an English translation, cut at the addresses that one cites, compares and searches by. Read in order, the rows are the whole document.',
    },
    keywords: {
      vi: ['toàn văn', 'kế hoạch', 'song ngữ', 'phụ lục'],
      en: ['full text', 'plan', 'bilingual text', 'annex'],
    },
    key: ['plan_year', 'address'],
    limits: [
      {
        vi: 'Ô chủ trì, phối hợp và ghi chú của phụ lục nằm ở bảng nhiệm vụ.',
        en: 'The annex’s cells on who leads and supports, and its notes, are in the table of tasks.',
      },
      {
        vi: 'Chữ tiếng Việt giữ cả lỗi in; bản tiếng Anh không chính thức.',
        en: 'The Vietnamese keeps its misprints; the English is unofficial.',
      },
    ],
    quality: {
      grade: 'letter-for-letter',
      reasons: [
        {
          vi: 'Chữ tiếng Việt được so từng chữ với văn bản gốc ở mỗi lần dựng trang.',
          en: 'The Vietnamese is compared letter for letter with the deposited text at every build.',
        },
        {
          vi: 'Mỗi bản dịch mang dấu vân tay của nguyên văn, nên bản dịch cũ bị phát hiện.',
          en: 'Each translation carries the fingerprint of its original, so that an outdated one is found.',
        },
      ],
    },
    columns: [
      column('plan_year', 'string', derived.planYear, (row) => row.year),
      column('address', 'string', derived.address, (row) => row.address),
      column('order', 'integer', derivedTables.passageOrder, (row) => row.order),
      column('role', 'string', derivedTables.passageRole, (row) => row.role),
      column('part_id', 'string', derivedTables.partId, (row) => row.part.id),
      column('part_title_vi', 'string', derivedTables.partTitle, (row) => row.part.shortTitle.vi),
      column('part_title_en', 'string', derivedTables.partTitle, (row) => row.part.shortTitle.en),
      column('mark', 'string', derivedTables.mark, (row) => markNames[row.mark] ?? row.mark),
      column('text_vi', 'string', derivedTables.passageVi, (row) => plainText(row.text.vi), {
        printed: true,
      }),
      column('text_en', 'string', derived.textEn, (row) => englishOf(row.text), {
        absent: ['not-found'],
        printed: true,
      }),
      column('translation', 'string', derivedTables.translation, (row) => row.translation),
      column('task_numbers', 'string', derivedTables.passageTasks, (row) =>
        row.tasks.map((task) => String(task.number)),
      ),
      column('cites', 'string', derivedTables.cites, (row) => idsNamed(row.text.vi, 'doc'), {
        to: 'documents.id',
      }),
      column(
        'agencies',
        'string',
        derivedTables.agencies,
        (row) => idsNamed(row.text.vi, 'agency'),
        {
          to: 'agencies.id',
        },
      ),
      column('places', 'string', derived.places, (row) => idsNamed(row.text.vi, 'place'), {
        list: true,
        absent: ['not-applicable'],
        to: 'administrative-units.id',
      }),
      column(
        'discrepancies',
        'string',
        derivedTables.discrepancies,
        (row) => row.discrepancies.map((one) => one.id),
        { to: 'discrepancies.id' },
      ),
      ...pageColumns<Passage>(model, (row) => ({
        section: 'plan',
        ids: [row.year],
        fragment: row.address,
      })),
    ],
    rows: listPassages(model),
  };
}
