import { z } from 'zod';
import { field, orAbsent } from './field.ts';

/** Columns of the data behind the charts that no author writes: they say what a mark of the chart stands for. */
export const chartFields = {
  agencyName: field(
    z.string(),
    ['Cơ quan', 'Agency'],
    ['Tên cơ quan như trong kế hoạch.', 'Name of the agency as in the plan.'],
  ),
  role: field(
    z.enum(['lead', 'support']),
    ['Vai trò', 'Role'],
    ['lead là chủ trì, support là phối hợp.', 'Whether the agency leads or supports.'],
  ),
  shared: field(
    z.boolean(),
    ['Cùng chủ trì', 'Leads with others'],
    [
      'true khi nhiệm vụ có nhiều cơ quan chủ trì.',
      'True when the task has several lead agencies.',
    ],
  ),
  documentName: field(
    z.string(),
    ['Văn bản', 'Document'],
    [
      'Loại và số, hoặc tên khi chưa rõ số.',
      'Kind and number, or the title where no number is known.',
    ],
  ),
  citedByNumber: field(
    z.boolean(),
    ['Dẫn theo số hiệu', 'Cited by number'],
    [
      'true khi kế hoạch ghi số hiệu; false khi chỉ nêu tên.',
      'True when the plan prints the number; false when it only names the document.',
    ],
  ),
  inPlan: field(
    z.boolean(),
    ['Kế hoạch nêu tên', 'Named in the plan'],
    ['true khi kế hoạch nêu tên.', 'True when the plan names it.'],
  ),
  policyName: field(
    z.string(),
    ['Chính sách', 'Policy'],
    ['Tên ngắn của chính sách.', 'Short name of the policy.'],
  ),
  districtName: field(
    z.string(),
    ['Huyện', 'District'],
    [
      'Huyện, thị xã, thành phố khi ban hành kế hoạch.',
      'District-level unit when the plan was issued.',
    ],
  ),
  taskCount: field(
    z.int(),
    ['Số nhiệm vụ', 'Tasks'],
    [
      'Số nhiệm vụ nêu đích danh huyện ấy, một nơi trong huyện, hoặc giao UBND huyện chủ trì.',
      'Tasks that name the district, a place in it, or give its People’s Committee the lead.',
    ],
  ),
  taskNumbers: field(
    z.string(),
    ['Nhiệm vụ nào', 'Which tasks'],
    [
      'Số các nhiệm vụ, cách nhau bằng dấu chấm phẩy.',
      'Numbers of the tasks, parted by semicolons.',
    ],
  ),
  areaGivenAs: field(
    orAbsent(z.enum(['exact', 'more-than', 'about'])),
    ['Nguồn ghi diện tích', 'Area given as'],
    [
      'exact: ghi đúng số; more-than: ghi “hơn”; about: ghi “khoảng”.',
      'exact: as a number; more-than: as “more than”; about: as “about”.',
    ],
  ),
  unsureTasks: field(
    z.int(),
    ['Trong đó chỉ theo tên cụm', 'Of these by a cluster’s name only'],
    [
      'Số nhiệm vụ chỉ tính vào huyện vì một cụm có vị trí suy từ tên.',
      'Tasks counted here only for a cluster whose place is inferred from its name.',
    ],
  ),
  unsureClusters: field(
    z.int(),
    ['Cụm chỉ theo tên', 'Clusters by name only'],
    [
      'Số cụm có vị trí chỉ suy từ tên cụm.',
      'Clusters whose place is inferred from their name only.',
    ],
  ),
  clusterCount: field(
    z.int(),
    ['Số cụm công nghiệp', 'Clusters'],
    ['Số cụm công nghiệp kế hoạch nêu tên.', 'Industrial clusters that the plan names.'],
  ),
  areaCount: field(
    z.int(),
    ['Số vùng nguyên liệu', 'Raw-material areas'],
    ['Số vùng nguyên liệu kế hoạch nêu.', 'Raw-material areas that the plan names.'],
  ),
  productCount: field(
    z.int(),
    ['Số sản phẩm OCOP', 'OCOP products'],
    [
      'Số sản phẩm OCOP có nguồn công nhận hoặc đề nghị.',
      'OCOP products whose recognition or proposal has a source.',
    ],
  ),
  productId: field(
    z.string(),
    ['Mã sản phẩm', 'Product id'],
    ['Mã sản phẩm.', 'Id of the product.'],
  ),
  totalNote: field(
    z.string(),
    ['Ghi chú', 'Note'],
    ['Nguồn đếm gì, bằng lời của trang này.', 'What the source counts, in our words.'],
  ),
  villageCount: field(
    z.int(),
    ['Số làng nghề', 'Craft villages'],
    ['Số làng nghề kế hoạch nêu tên.', 'Craft villages that the plan names.'],
  ),
};
