import { z } from 'zod';
import { bilingual, field, id } from './field.ts';

/** What a share or an amount is counted by: a row of `content/registers/support-units.yaml`. */
export const supportUnit = z.strictObject({
  id: field(id, ['Mã', 'Id'], ['Mã cách tính.', 'Id of the unit.']),
  text: field(
    bilingual,
    ['Tính theo', 'Per'],
    ['Viết sau số tiền hoặc tỷ lệ.', 'Written after an amount or a share.'],
  ),
});
export type SupportUnitEntry = z.infer<typeof supportUnit>;
