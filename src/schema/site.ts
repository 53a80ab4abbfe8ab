import { z } from 'zod';
import { bilingual, day, field, text, url } from './field.ts';

/** What a publisher may be: those kinds of the list of publishers of ADMS that can publish such a site. */
const publisherTypes = [
  'national-authority',
  'regional-authority',
  'local-authority',
  'academic',
  'company',
  'non-profit',
  'private-person',
] as const;
export type PublisherType = (typeof publisherTypes)[number];

/** What the whole site says of itself: `content/site.yaml`. */
export const site = z.strictObject({
  name: field(
    bilingual,
    ['Tên trang', 'Name of the site'],
    ['Tên ở đầu trang.', 'Name in the header.'],
  ),
  tagline: field(
    bilingual,
    ['Dòng phụ', 'Tagline'],
    ['Dòng dưới tên trang.', 'The line under the name.'],
  ),
  mark: field(
    text.max(3),
    ['Dấu', 'Mark'],
    ['Số trong ô vuông ở đầu trang.', 'The number in the square.'],
  ),
  currentPlan: field(
    text,
    ['Kế hoạch đang đọc', 'Current plan'],
    ['Năm của kế hoạch ở trang đầu.', 'Year of the plan on the home page.'],
  ),
  version: field(
    z.string().regex(/^\d+\.\d+\.\d+$/, 'version'),
    ['Phiên bản', 'Version'],
    [
      'Phiên bản của nội dung; nâng lên trước khi sửa điều đã công bố.',
      'Version of the content; raised before anything that has been published is changed.',
    ],
  ),
  baseAddress: field(
    url,
    ['Địa chỉ gốc', 'Base address'],
    ['Địa chỉ nơi trang được đăng.', 'Address where the site is published.'],
  ),
  publisher: field(
    bilingual,
    ['Nơi xuất bản', 'Publisher'],
    ['Ai đăng trang này.', 'Who publishes the site.'],
  ),
  publisherType: field(
    z.enum(publisherTypes).optional(),
    ['Loại nơi xuất bản', 'Kind of publisher'],
    [
      'Nơi xuất bản là cơ quan trung ương, cấp tỉnh, cấp xã, trường hay viện, công ty, tổ chức phi lợi nhuận hay cá nhân; chưa biết thì bỏ trống.',
      'Whether the publisher is a national, regional or local authority, an academic body, a company, a non-profit organisation or a private person; left out where it is not known.',
    ],
  ),
  funder: field(
    bilingual.optional(),
    ['Ai cấp kinh phí', 'Funder'],
    ['Ai trả chi phí của trang, nếu có người ấy.', 'Who pays for the site, where somebody does.'],
  ),
  corrections: field(
    z.strictObject({ email: z.email(), issues: url }),
    ['Nơi báo sai', 'Corrections'],
    ['Thư điện tử và nơi mở phiếu báo sai.', 'E-mail and issue address for corrections.'],
  ),
  checkedOn: field(
    day,
    ['Kiểm tra lần cuối', 'Last checked'],
    ['Ngày các nguồn được kiểm tra lần cuối.', 'Day the sources were last checked.'],
  ),
  recheckAfterDays: field(
    z.int().positive().optional(),
    ['Hạn kiểm tra lại', 'Check again after'],
    [
      'Sau bao nhiêu ngày kể từ lần kiểm tra cuối thì trang tự nói là đã quá hạn; bỏ trống thì không nói.',
      'Days after the last check when the pages themselves say that they are overdue; without it they do not.',
    ],
    'days',
  ),
  licence: field(
    z.strictObject({ code: z.literal('MIT'), content: z.literal('CC-BY-4.0') }),
    ['Giấy phép', 'Licence'],
    ['Giấy phép của mã nguồn và của nội dung.', 'Licences of the code and of the content.'],
  ),
  exampleQueries: field(
    z.strictObject({ vi: z.array(text), en: z.array(text) }),
    ['Gợi ý tìm', 'Example queries'],
    ['Tối đa bốn gợi ý dưới ô tìm.', 'Up to four examples under the search box.'],
  ),
});
export type SiteEntry = z.infer<typeof site>;
