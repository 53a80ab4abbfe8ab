import type { Content } from '../../loader/content.ts';
import { valueOf, type OrAbsent } from '../../schema/field.ts';
import { quote, same, type Problem } from '../problem.ts';
import { productEntries } from './product-entries.ts';
import { rowsOf } from './register-rows.ts';

/** A day, a month or a year that an author wrote, and where. */
interface Dated {
  file: string;
  field: string;
  when: string;
}

/**
 * Nothing was recognised, decided, seen or counted after the day on which the sources were last checked. A month or a
 * year counts from its beginning. Validity of documents and supports may lie ahead and has rules of its own.
 */
export function checkDaysToCome(content: Content): Problem[] {
  const checkedOn = content.site?.checkedOn;
  if (!checkedOn) return [];
  return [...ofProducts(content), ...ofRegisters(content)]
    .filter(({ when }) => when > checkedOn.slice(0, when.length))
    .map((dated) => toCome(dated, checkedOn));
}

function ofProducts(content: Content): Dated[] {
  return productEntries(content).flatMap(({ file, data }) => {
    const year = valueOf(data.recognisedYear);
    return [
      ...dated(file, 'recognisedOn', data.recognisedOn),
      ...dated(file, 'recognisedYear', year === undefined ? undefined : String(year)),
      ...dated(file, 'proposal.on', data.proposal?.on),
    ];
  });
}

function ofRegisters(content: Content): Dated[] {
  return [
    ...rowsOf(content, 'clusters').flatMap(({ file, data }) => [
      ...dated(file, `${data.id} · stateAsOf`, data.stateAsOf),
      ...dated(file, `${data.id} · decisionOn`, data.decisionOn),
    ]),
    ...rowsOf(content, 'villages').flatMap(({ file, data }) => [
      ...dated(file, `${data.id} · recognisedOn`, data.recognisedOn),
      ...dated(file, `${data.id} · asOf`, data.asOf),
    ]),
    ...[
      ...content.clusterTotals,
      ...content.villageTotals,
      ...rowsOf(content, 'rawMaterialAreas'),
    ].flatMap(({ file, data }) => dated(file, `${data.id} · asOf`, data.asOf)),
    ...content.ocopTotals.flatMap(({ file, data }) =>
      dated(file, `${data.id} · publishedOn`, data.publishedOn),
    ),
  ];
}

function dated(file: string, field: string, value: OrAbsent<string> | undefined): Dated[] {
  const when = valueOf(value);
  return when === undefined ? [] : [{ file, field, when }];
}

function toCome({ file, field, when }: Dated, checkedOn: string): Problem {
  return {
    rule: 'day-to-come',
    file,
    field,
    found: same(quote(when)),
    expected: {
      vi: `không sau ngày kiểm tra lần cuối, ${quote(checkedOn)}`,
      en: `no later than the day of the last check, ${quote(checkedOn)}`,
    },
    fix: {
      vi: 'sửa ngày theo nguồn, hoặc nâng checkedOn trong content/site.yaml nếu đã kiểm tra lại các nguồn',
      en: 'mend the day by the source, or raise checkedOn in content/site.yaml if the sources were checked again',
    },
    needs: [{ file: 'content/site.yaml' }],
  };
}
