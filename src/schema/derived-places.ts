import { z } from 'zod';
import { day, field, id, orAbsent } from './field.ts';

/** Columns of the tables of clusters and craft villages that no author writes: they follow from the entries. */
export const derivedPlaces = {
  firstCommune: field(
    orAbsent(id),
    ['Xã khi ban hành kế hoạch', 'Commune when the plan was issued'],
    [
      'Mã xã, phường vào lúc ấy; cụm ở nhiều xã thì là xã nguồn nêu trước, các xã khác ở cột other_commune_ids.',
      'Id of the commune at that time; of a cluster in several the one its source names first, the others in other_commune_ids.',
    ],
  ),
  otherCommunes: field(
    orAbsent(z.array(id)),
    ['Các xã khác', 'Other communes'],
    [
      'Mã những nơi khác cùng cấp mà cụm cũng nằm ở đó; not-applicable khi chỉ ở một xã.',
      'Ids of the other communes that it lies in as well; not-applicable where it lies in one only.',
    ],
  ),
  wholeDay: field(
    orAbsent(day),
    ['Ngày quyết định', 'Decided on'],
    [
      'Ngày của quyết định; chỉ biết năm thì là not-found, năm ở cột decision_year.',
      'Day of the decision; not-found where only the year is known, which is in decision_year.',
    ],
  ),
  decisionYear: field(
    orAbsent(z.int()),
    ['Năm quyết định', 'Year of the decision'],
    [
      'Năm của quyết định, kể cả khi không tìm được ngày.',
      'Year of the decision, also where its day was not found.',
    ],
  ),
};
