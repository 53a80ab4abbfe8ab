import { judgeExamples } from '../finder/judge.ts';
import type { Address } from '../i18n/sections.ts';
import type { Criterion, Example } from '../model/support-types.ts';
import type { Model } from '../model/types.ts';
import { derivedCriteria } from '../schema/derived-criteria.ts';
import { exampleBusiness } from '../schema/example.ts';
import { pageColumns } from './columns.ts';
import { criteriaInUse, criterionAddress } from './criteria.ts';
import { column, type Dataset } from './table.ts';

/** One row a made-up business. */
export function buildExampleTable(model: Model): Dataset<Example> {
  const field = exampleBusiness.shape;
  return {
    id: 'example-businesses',
    title: { vi: 'Cơ sở giả định', en: 'Made-up businesses' },
    row: {
      vi: 'Mỗi dòng là một cơ sở giả định, không có thật.',
      en: 'Each row is one made-up business; none of them exists.',
    },
    about: {
      vi: 'Các cơ sở giả định dùng làm ví dụ cho điều kiện của các khoản hỗ trợ: là loại cơ sở nào, ở loại nơi nào, trả lời từng câu hỏi ra sao. Nối với bảng criterion-examples để biết cơ sở nào đạt điều kiện nào.',
      en: 'The made-up businesses that show the conditions of the supports: what kind of business, in what kind of place, with which answers. Join them to the table criterion-examples to see which business meets which condition.',
    },
    keywords: {
      vi: ['ví dụ', 'cơ sở', 'điều kiện'],
      en: ['examples', 'businesses', 'eligibility'],
    },
    key: ['id'],
    limits: [
      {
        vi: 'Không cơ sở nào có thật; không dùng để đếm hay mô tả doanh nghiệp của địa phương.',
        en: 'None of these businesses exists; they cannot be used to count or describe the firms of the area.',
      },
      {
        vi: 'Ví dụ biết hết về mình: loại cơ sở, loại nơi nào không ghi là không phải.',
        en: 'Everything is known of an example: a kind of business or of place that is not named does not hold.',
      },
    ],
    quality: {
      grade: 'our-reading',
      reasons: [
        {
          vi: 'Do trang này đặt ra để thử từng điều kiện; mỗi câu trả lời được kiểm tra là có trong câu hỏi.',
          en: 'Made up for this site to try each condition; every answer is checked to be one of its question.',
        },
      ],
    },
    columns: [
      column('id', 'string', field.id, (row) => row.id),
      column('text_vi', 'string', field.text, (row) => row.text.vi),
      column('text_en', 'string', field.text, (row) => row.text.en),
      column('business', 'string', field.business, (row) => row.business),
      column('place', 'string', field.place, (row) => row.place),
      column('answers', 'string', derivedCriteria.answers, (row) =>
        Object.entries(row.answers).map(([question, answer]) => `${question}=${answer}`),
      ),
      ...pageColumns<Example>(model, exampleAddress(model)),
    ],
    rows: model.exampleBusinesses,
  };
}

/** The page that shows an example beside a condition; for one that no page shows, the page of this table. */
function exampleAddress(model: Model): (example: Example) => Address {
  const criteria = criteriaInUse(model);
  return (example) => {
    const shown = criteria.find(({ examples: { meets, fails, unclear } }) =>
      [meets, fails, unclear].includes(example),
    );
    return shown
      ? criterionAddress(shown)
      : { section: 'data', ids: ['example-businesses'], fragment: 'preview' };
  };
}

interface VerdictRow {
  criterion: Criterion;
  example: Example;
  verdict: string;
}

/** One row a condition and a made-up business that meets it or does not. */
export function buildVerdictTable(model: Model): Dataset<VerdictRow> {
  return {
    id: 'criterion-examples',
    title: { vi: 'Ví dụ cho từng điều kiện', en: 'Examples of each condition' },
    row: {
      vi: 'Mỗi dòng là một điều kiện, một cơ sở giả định và kết quả xét.',
      en: 'Each row is one condition, one made-up business and the verdict.',
    },
    about: {
      vi: 'Cơ sở giả định nào đạt điều kiện nào, cơ sở nào không: để đọc điều kiện qua ví dụ và để thử chương trình xét điều kiện.',
      en: 'Which made-up business meets which condition and which does not: to read the conditions by example, and to try out a program that decides them.',
    },
    keywords: {
      vi: ['ví dụ', 'điều kiện', 'kết quả xét'],
      en: ['examples', 'conditions', 'verdicts', 'test cases'],
    },
    key: ['criterion_id', 'example_id'],
    limits: [
      {
        vi: 'Chỉ gồm cặp xét được: ví dụ không nói gì về câu hỏi của điều kiện thì không có dòng.',
        en: 'Only pairs that can be decided: an example that says nothing of what a condition asks has no row for it.',
      },
      {
        vi: 'Kết quả của ví dụ không phải kết quả của một hồ sơ thật.',
        en: 'The verdict on an example is not the verdict on a real application.',
      },
    ],
    quality: {
      grade: 'our-reading',
      reasons: [
        {
          vi: 'Kết quả do cùng quy tắc của trang tìm hỗ trợ tính ra, không viết tay.',
          en: 'The verdicts follow from the rules that the support finder itself uses; none is written by hand.',
        },
      ],
    },
    columns: [
      column('criterion_id', 'string', derivedCriteria.criterionId, (row) => row.criterion.id, {
        to: 'criteria.id',
      }),
      column('example_id', 'string', derivedCriteria.exampleId, (row) => row.example.id, {
        to: 'example-businesses.id',
      }),
      column('verdict', 'string', derivedCriteria.verdict, (row) => row.verdict, {
        absent: ['not-stated'],
      }),
      ...pageColumns<VerdictRow>(model, ({ criterion }) => criterionAddress(criterion)),
    ],
    rows: criteriaInUse(model).flatMap((criterion) =>
      judgeExamples(criterion.test, model.exampleBusinesses).flatMap((verdict, index) =>
        verdict === 'open'
          ? []
          : [{ criterion, example: model.exampleBusinesses[index]!, verdict }],
      ),
    ),
  };
}
