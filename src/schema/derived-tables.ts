import { z } from 'zod';
import { absenceKinds, field } from './field.ts';

/** Columns of further tables that no author writes: they follow from the entries. */
export const derivedTables = {
  sourceIds: field(
    z.array(z.string()),
    ['Mã nguồn', 'Source ids'],
    ['Mã các nguồn làm căn cứ.', 'Ids of the sources that the row rests on.'],
  ),
  taskNumber: field(
    z.int(),
    ['Số nhiệm vụ', 'Task number'],
    ['Số của nhiệm vụ trong phụ lục.', 'Number of the task in the annex.'],
  ),
  taskRole: field(
    z.enum(['lead', 'support']),
    ['Vai trò', 'Role'],
    ['lead là chủ trì, support là phối hợp.', 'Whether the body leads or supports the task.'],
  ),
  position: field(
    z.int(),
    ['Thứ tự', 'Position'],
    ['Thứ tự trong nguồn, từ 1.', 'Place in the order of the source, from 1.'],
  ),
  rolePrinted: field(
    z.string(),
    ['Ô trong phụ lục', 'Cell of the annex'],
    [
      'Cả ô của phụ lục mà cơ quan được nêu, đúng từng chữ.',
      'The whole cell of the annex that names the body, letter for letter.',
    ],
  ),
  agencyId: field(z.string(), ['Mã cơ quan', 'Agency id'], ['Mã cơ quan.', 'Id of the body.']),
  passageRole: field(
    z.enum(['heading', 'paragraph', 'column', 'group', 'task']),
    ['Loại đoạn', 'Kind of passage'],
    [
      'heading là đề mục, paragraph là đoạn văn, column là đầu cột, group là dòng nhóm và task là nhiệm vụ của phụ lục.',
      'A heading, a paragraph, or in the annex a column head, a group row or a task.',
    ],
  ),
  passageOrder: field(
    z.int(),
    ['Thứ tự', 'Order'],
    ['Thứ tự của đoạn trong văn bản, từ 1.', 'Place of the passage in the document, from 1.'],
  ),
  partId: field(
    z.string(),
    ['Mã phần', 'Part id'],
    ['Phần của kế hoạch chứa đoạn này.', 'Part of the plan that holds the passage.'],
  ),
  partTitle: field(
    z.string(),
    ['Tên phần', 'Name of the part'],
    ['Tên ngắn của phần, do trang này đặt.', 'Our short name of the part.'],
  ),
  mark: field(
    z.string().optional(),
    ['Dấu đầu đoạn', 'Mark'],
    [
      'Dấu in trước đoạn: dash là gạch đầu dòng, plus là dấu cộng, còn lại là số như in.',
      'The mark printed before the passage: a dash, a plus, or a number as printed.',
    ],
  ),
  passageVi: field(
    z.string(),
    ['Nguyên văn', 'Vietnamese text'],
    ['Nguyên văn tiếng Việt, đúng từng chữ.', 'The official Vietnamese text, letter for letter.'],
  ),
  passageTasks: field(
    z.array(z.string()),
    ['Nhiệm vụ từ đoạn này', 'Tasks from it'],
    ['Số các nhiệm vụ ứng với đoạn này.', 'Numbers of the tasks that come from the passage.'],
  ),
  agencies: field(
    z.array(z.string()),
    ['Cơ quan được nêu', 'Bodies named'],
    ['Mã cơ quan mà đoạn này nêu.', 'Ids of the bodies that the passage names.'],
  ),
  cites: field(
    z.array(z.string()),
    ['Văn bản được dẫn', 'Documents cited'],
    ['Mã văn bản mà đoạn này dẫn.', 'Ids of the documents that the passage cites.'],
  ),
  discrepancies: field(
    z.array(z.string()),
    ['Chỗ khác nhau', 'Discrepancies'],
    ['Mã các chỗ khác nhau ở đoạn này.', 'Ids of the discrepancies at the passage.'],
  ),
  translation: field(
    z.enum(['current', 'outdated', 'missing']),
    ['Bản dịch', 'Translation'],
    [
      'Bản dịch tiếng Anh theo kịp, đã cũ hay chưa có.',
      'Whether the English is up to date, outdated or missing.',
    ],
  ),
  citedAddress: field(
    z.string(),
    ['Đoạn dẫn', 'Citing passage'],
    ['Địa chỉ của đoạn dẫn văn bản.', 'Address of the passage that cites.'],
  ),
  documentId: field(
    z.string(),
    ['Mã văn bản', 'Document id'],
    ['Mã của văn bản.', 'Id of the document.'],
  ),
  citedWords: field(
    z.string(),
    ['Chữ dẫn', 'Words of the citation'],
    ['Chữ mà kế hoạch dùng để dẫn, đúng từng chữ.', 'The words that cite, letter for letter.'],
  ),
  relation: field(
    z.enum(['amends', 'replaces', 'carries-out', 'follows']),
    ['Quan hệ', 'Relation'],
    [
      'Văn bản này sửa đổi (amends), thay thế (replaces), thực hiện (carries-out) hay tiếp theo (follows) văn bản kia.',
      'Whether the document amends, replaces, carries out or follows the other one.',
    ],
  ),
  otherDocumentId: field(
    z.string(),
    ['Văn bản kia', 'Other document'],
    ['Mã của văn bản ở đầu kia của quan hệ.', 'Id of the document at the other end.'],
  ),
  successorName: field(
    z.string(),
    ['Tên cơ quan kế thừa', 'Name of the successor'],
    ['Tên cơ quan kế thừa.', 'Name of the body that took over.'],
  ),
  successorDay: field(
    z.string(),
    ['Kế thừa từ ngày', 'Successor from'],
    ['Ngày bắt đầu kế thừa.', 'First day of the succession.'],
  ),
  instrument: field(
    z.string(),
    ['Văn bản thay đổi', 'Instrument'],
    ['Văn bản làm căn cứ cho việc thay đổi.', 'The document that made the change.'],
  ),
  placeId: field(
    z.string().optional(),
    ['Mã địa bàn', 'Place id'],
    ['Mã đơn vị hành chính.', 'Id of the administrative unit.'],
  ),
  policyId: field(
    z.string(),
    ['Mã chính sách', 'Policy id'],
    ['Mã của chính sách.', 'Id of the policy.'],
  ),
  caution: field(
    z.string(),
    ['Lưu ý', 'Caution'],
    ['Điều phải biết trước khi đọc số tiền.', 'What to know before reading an amount.'],
  ),
  itemCount: field(
    z.int(),
    ['Số khoản hỗ trợ', 'Support items'],
    ['Số khoản hỗ trợ thuộc chính sách.', 'Number of support items under the policy.'],
  ),
  itemId: field(
    z.string(),
    ['Mã khoản hỗ trợ', 'Support item id'],
    ['Mã của khoản hỗ trợ.', 'Id of the support item.'],
  ),
  article: field(
    z.union([z.string(), z.enum(absenceKinds)]),
    ['Điều khoản', 'Article'],
    ['Điều, khoản, điểm của văn bản.', 'Article, clause and point of the document.'],
  ),
  unitBefore: field(
    z.string(),
    ['Đơn vị khi ban hành kế hoạch', 'Unit when the plan was issued'],
    ['Mã đơn vị vào lúc ban hành kế hoạch.', 'Id of the unit of that time.'],
  ),
  unitToday: field(
    z.string(),
    ['Đơn vị hiện nay', 'Unit today'],
    [
      'Mã đơn vị hiện nay có cả hay một phần địa bàn ấy.',
      'Id of a unit of today on all or part of that territory.',
    ],
  ),
  unitName: field(z.string(), ['Tên', 'Name'], ['Tên của đơn vị.', 'Name of the unit.']),
  firstDay: field(
    z.string(),
    ['Từ ngày', 'From'],
    ['Ngày đầu của thời kỳ.', 'First day of the period.'],
  ),
  lastDay: field(
    z.string(),
    ['Đến ngày', 'To'],
    ['Ngày cuối của thời kỳ.', 'Last day of the period.'],
  ),
  nameThen: field(
    z.string(),
    ['Tên trong thời kỳ', 'Name in the period'],
    ['Đơn vị là gì trong thời kỳ ấy.', 'What the unit was in the period.'],
  ),
  reportCount: field(
    z.int(),
    ['Số báo cáo', 'Reports'],
    ['Số báo cáo công khai tìm được.', 'Number of public reports found.'],
  ),
  sourceUrl: field(
    z.string(),
    ['Địa chỉ nguồn', 'Source address'],
    ['Địa chỉ đã đọc.', 'Address that was read.'],
  ),
  longitude: field(
    z.number().optional(),
    ['Kinh độ', 'Longitude'],
    ['Kinh độ của tâm, WGS 84.', 'Longitude of the centroid, WGS 84.'],
    'degrees',
  ),
  latitude: field(
    z.number().optional(),
    ['Vĩ độ', 'Latitude'],
    ['Vĩ độ của tâm, WGS 84.', 'Latitude of the centroid, WGS 84.'],
    'degrees',
  ),
};
