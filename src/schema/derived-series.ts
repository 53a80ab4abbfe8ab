import { z } from 'zod';
import { field } from './field.ts';

/** Columns of the table that holds what the charts draw. */
export const derivedSeries = {
  chartId: field(
    z.string(),
    ['Mã biểu đồ', 'Chart id'],
    [
      'Mã biểu đồ, cũng là phần cuối địa chỉ trang của biểu đồ.',
      'Id of the chart, also the end of the address of its page.',
    ],
  ),
  position: field(
    z.int(),
    ['Dòng', 'Row'],
    [
      'Thứ tự của dòng số liệu trong biểu đồ, từ 1, theo thứ tự vẽ.',
      'Place of the data row in the chart, from 1, in the order drawn.',
    ],
  ),
  columnName: field(
    z.string(),
    ['Cột', 'Column'],
    ['Tên cột trong tệp của biểu đồ.', 'Name of the column in the file of the chart.'],
  ),
  label: field(
    z.string(),
    ['Nghĩa của cột', 'Name of the column'],
    ['Cột ấy nói gì.', 'What that column says.'],
  ),
  valueType: field(
    z.enum(['string', 'integer', 'number', 'date', 'boolean']),
    ['Loại giá trị', 'Type of the value'],
    [
      'string là chữ, integer là số nguyên, number là số, date là ngày, boolean là đúng hay sai.',
      'Whether the value is a text, a whole number, a number, a day or a truth.',
    ],
  ),
  unit: field(z.string(), ['Đơn vị', 'Unit'], ['Đơn vị của số.', 'Unit of the number.']),
  value: field(
    z.string(),
    ['Giá trị', 'Value'],
    ['Giá trị được vẽ, viết thành chữ.', 'The value that is drawn, as text.'],
  ),
};
