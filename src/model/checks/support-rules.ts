import { judgeExamples } from '../../finder/judge.ts';
import type { Content } from '../../loader/content.ts';
import { isAbsent, type Bilingual } from '../../schema/field.ts';
import { registerKinds } from '../../schema/kinds.ts';
import { quote, same, type Need, type Problem } from '../problem.ts';

const fileOf = (kind: 'questions' | 'exampleBusinesses' | 'supportItems'): string =>
  `content/${registerKinds[kind].file}`;

/** Conditions can be decided and shown: answers exist, the finder has words to ask with, examples say yes and no. */
export function checkSupportRules(content: Content): Problem[] {
  const answers = new Map(
    content.questions.map(({ data }) => [data.id, data.answers.map(({ id }) => id)]),
  );
  const askedQuestion = (id: string): Need[] => [{ file: fileOf('questions'), row: id }];
  const unknownAnswer = (
    file: string,
    field: string,
    question: string,
    answer: string,
  ): Problem[] => {
    const known = answers.get(question);
    if (!known || known.includes(answer)) return [];
    return [
      {
        rule: 'unknown-answer',
        file,
        field,
        found: same(quote(answer)),
        expected: {
          vi: `một câu trả lời của câu hỏi ${question}: ${known.join(', ')}`,
          en: `an answer of the question ${question}: ${known.join(', ')}`,
        },
        fix: {
          vi: 'sửa lại, hoặc thêm câu trả lời này vào câu hỏi',
          en: 'mend it, or add the answer to the question',
        },
        needs: askedQuestion(question),
      },
    ];
  };
  return [
    ...content.criteria.flatMap(({ file, data: { id, test } }) =>
      'asks' in test
        ? test.is.flatMap((answer) => unknownAnswer(file, `${id} · test.is`, test.asks, answer))
        : [],
    ),
    ...content.exampleBusinesses.flatMap(({ file, data }) =>
      Object.entries(data.answers).flatMap(([question, answer]) =>
        unknownAnswer(file, `${data.id} · answers.${question}`, question, answer),
      ),
    ),
    ...content.questions.flatMap(({ file, data }) =>
      data.answeredBy === 'finder' && !data.text ? [unasked(file, data.id)] : [],
    ),
    ...checkClauses(content),
    ...checkExamples(content),
    ...checkAmounts(content),
  ];
}

function unasked(file: string, id: string): Problem {
  return {
    rule: 'question-text',
    file,
    field: `${id} · text`,
    found: { vi: 'trang phải hỏi mà không có câu hỏi', en: 'the finder asks without a question' },
    expected: {
      vi: 'câu hỏi bằng hai thứ tiếng khi answeredBy là finder',
      en: 'a question in both languages where answeredBy is finder',
    },
    fix: {
      vi: 'viết text, hoặc đổi answeredBy thành applicant',
      en: 'write text, or change answeredBy to applicant',
    },
  };
}

/**
 * A condition has a clause, or its source states none: there is no third answer. Where only a clause that has expired
 * was read, the condition was taken from there, and its text says that the present one was not seen.
 */
function checkClauses(content: Content): Problem[] {
  return content.criteria.flatMap(({ file, data: { id, clause } }): Problem[] => {
    if (!isAbsent(clause) || clause.absent === 'not-stated') return [];
    return [
      {
        rule: 'criterion-clause',
        file,
        field: `${id} · clause`,
        found: same(`absent: ${clause.absent}`),
        expected: {
          vi: 'điều khoản, hoặc absent: not-stated khi nguồn không nêu',
          en: 'a clause, or absent: not-stated where the source states none',
        },
        fix: {
          vi: 'ghi điều khoản mà điều kiện lấy từ đó; nếu nó đã hết hiệu lực thì nói điều ấy trong text',
          en: 'write the clause that the condition was taken from; if it has expired, say so in text',
        },
      },
    ];
  });
}

/** Every condition has an example business that meets it and one that does not. */
function checkExamples(content: Content): Problem[] {
  const examples = content.exampleBusinesses.map(({ data }) => data);
  return content.criteria.flatMap(({ file, data }) => {
    const verdicts = judgeExamples(data.test, examples);
    const lacks: Bilingual[] = [];
    if (!verdicts.includes('met'))
      lacks.push({ vi: 'không ví dụ nào đạt', en: 'no example meets it' });
    // Where the source does not say, nobody knows: that shows no business that fails.
    if (!verdicts.includes('not-met'))
      lacks.push(
        verdicts.includes('not-stated')
          ? {
              vi: 'không ví dụ nào không đạt, chỉ có ví dụ mà nguồn không nêu',
              en: 'no example fails it; of some the source does not say',
            }
          : { vi: 'không ví dụ nào không đạt', en: 'no example fails it' },
      );
    return lacks.map((found) => ({
      rule: 'criterion-example',
      file,
      field: data.id,
      found,
      expected: {
        vi: 'mỗi điều kiện có một cơ sở ví dụ đạt và một cơ sở không đạt',
        en: 'for each condition an example business that meets it and one that does not',
      },
      fix: {
        vi: `thêm ví dụ vào ${fileOf('exampleBusinesses')}, hoặc thêm câu trả lời cho một ví dụ có sẵn`,
        en: `add an example to ${fileOf('exampleBusinesses')}, or an answer to one that is there`,
      },
      needs: [
        { file: fileOf('exampleBusinesses') },
        ...('asks' in data.test ? [{ file: fileOf('questions'), row: data.test.asks }] : []),
      ],
    }));
  });
}

/** What states neither a share nor an amount says so: the pages then tell that no amount is stated. */
function checkAmounts(content: Content): Problem[] {
  const items = [...content.supportItems, ...content.unsound.supportItems];
  return items.flatMap(({ file, data: { id, percentMax, ceilingVnd } }): Problem[] => {
    if (!isAbsent(percentMax) || !isAbsent(ceilingVnd)) return [];
    if ([percentMax.absent, ceilingVnd.absent].includes('not-stated')) return [];
    return [
      {
        rule: 'support-amount',
        file,
        field: `${id} · ceilingVnd`,
        found: same(
          `percentMax absent: ${percentMax.absent}, ceilingVnd absent: ${ceilingVnd.absent}`,
        ),
        expected: {
          vi: 'tỷ lệ hoặc số tiền; không có cả hai thì absent: not-stated, vì trang sẽ ghi là không nêu mức',
          en: 'a share or an amount; without both, absent: not-stated, since the pages then say that no amount is stated',
        },
        fix: {
          vi: 'ghi percentMax hoặc ceilingVnd, hoặc absent: not-stated',
          en: 'write percentMax or ceilingVnd, or absent: not-stated',
        },
      },
    ];
  });
}
