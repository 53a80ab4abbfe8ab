import { viCharts } from './vi-charts.ts';
import { viDataFiles } from './vi-data-files.ts';
import { viListColumns } from './vi-list-columns.ts';
import { viData } from './vi-data.ts';
import { viClusters } from './vi-clusters.ts';
import { viCite } from './vi-cite.ts';
import { viMoved } from './vi-moved.ts';
import { viOffline } from './vi-offline.ts';
import { viOcop } from './vi-ocop.ts';
import { viPdf } from './vi-pdf.ts';
import { viPlan } from './vi-plan.ts';
import { viRead } from './vi-read.ts';
import { viRecord } from './vi-records.ts';
import { viFileGroups } from './vi-file-groups.ts';
import { viSources } from './vi-sources.ts';
import { viSiteFiles } from './vi-site-files.ts';
import { viFind } from './vi-search.ts';
import { viFinder } from './vi-finder.ts';
import { viSupport } from './vi-support.ts';
import { viTotals } from './vi-totals.ts';
import { viTrust } from './vi-trust.ts';
import { viChanges } from './vi-changes.ts';
import { viVerify } from './vi-verify.ts';

/** The site's own words in Vietnamese; `en.ts` has the same keys by type. */
export const vi = {
  ...viData,
  ...viCite,
  ...viMoved,
  ...viOffline,
  ...viPdf,
  ...viDataFiles,
  ...viListColumns,
  ...viPlan,
  ...viCharts,
  ...viRead,
  ...viRecord,
  ...viFileGroups,
  ...viSources,
  ...viSiteFiles,
  ...viFind,
  ...viSupport,
  ...viTrust,
  ...viTotals,
  ...viClusters,
  ...viOcop,
  ...viChanges,
  ...viVerify,
  ...viFinder,
  lang: 'vi',
  languageName: 'Tiếng Việt',
  skip: 'Đến nội dung chính',
  menu: 'Mục',
  mainNav: 'Các mục chính',
  languages: 'Ngôn ngữ',
  themeToggle: 'Đổi nền sáng hoặc tối',
  home: 'Trang đầu',
  breadcrumbs: 'Vị trí của trang',
  nav: {
    plan: 'Kế hoạch',
    tasks: 'Nhiệm vụ',
    support: 'Hỗ trợ',
    ocop: 'Sản phẩm OCOP',
    documents: 'Văn bản',
    data: 'Dữ liệu',
  },
  sectionNames: {
    plan: 'Kế hoạch',
    tasks: 'Nhiệm vụ',
    support: 'Hỗ trợ',
    ocopProducts: 'Sản phẩm OCOP',
    documents: 'Văn bản',
    agencies: 'Cơ quan',
    places: 'Địa bàn',
    clusters: 'Cụm công nghiệp',
    villages: 'Làng nghề',
    rawMaterialAreas: 'Vùng nguyên liệu',
    data: 'Dữ liệu',
    charts: 'Biểu đồ',
    search: 'Tìm kiếm',
    glossary: 'Thuật ngữ',
    discrepancies: 'Chỗ khác nhau',
    sources: 'Nguồn đã đọc',
    about: 'Giới thiệu',
    verify: 'Kiểm chứng văn bản',
    changes: 'Thay đổi',
  },
  absence: {
    'not-stated': 'không nêu',
    'not-applicable': 'không áp dụng',
    'not-found': 'chưa tìm được',
    'not-confirmed': 'chưa xác nhận',
  },
  sourceStrengths: {
    official: 'cơ quan nhà nước',
    press: 'báo chí',
    reference: 'trang tra cứu',
    copy: 'bản sao',
    weak: 'nguồn yếu',
  },
  emptyCell: 'Để trống',
  print: {
    left: (number: string, day: string) => `Kế hoạch số ${number}, ngày ${day}`,
    right: 'Bản in từ trang tra cứu',
    version: 'Phiên bản',
    fingerprint: 'SHA-256 của toàn văn bắt đầu bằng',
    partFingerprint: 'SHA-256 của phần này',
  },
  actions: {
    copyLink: 'Sao chép liên kết',
    copied: 'Đã sao chép',
    copiedLink: 'Đã sao chép liên kết',
    print: 'In',
    downloadText: (size: string) => `Tải văn bản (TXT, ${size})`,
    copy: 'Sao chép',
    data: 'Dữ liệu',
    seePage: 'Xem trang',
  },
  since: (day: string, name: string) => `Từ ${day}: ${name}`,
  sinceUnknown: (name: string) => `Nay là: ${name}`,
  noSuccessorFound: 'Tên hiện nay: chưa tìm được',
  noDistrict: (day: string) => `Từ ${day} không còn cấp huyện`,
  about: {
    report: 'Nơi nhận báo sai',
    reportMail: 'Gửi thư báo sai',
    reportIssue: 'Mở phiếu báo sai',
    reserved:
      'Nơi xuất bản chưa đặt địa chỉ nhận báo sai. Địa chỉ dưới đây chỉ giữ chỗ, không dẫn tới đâu.',
  },
  report: {
    subject: (page: string) => `Báo sai: ${page}`,
    body: (address: string, version: string) =>
      `Trang: ${address}\nPhiên bản: ${version}\n\nChỗ sai:\n\nĐúng ra là:\n\nNguồn:\n`,
    link: 'Báo sai trên trang này',
  },
  footer: {
    about: (number: string, day: string) =>
      `Trang tra cứu và dữ liệu mở về Kế hoạch số ${number} ngày ${day}. Văn bản đã ký ban hành là bản gốc; trang này giữ nguyên câu chữ của bản gốc.`,
    find: 'Tra cứu',
    aboutSite: 'Về trang này',
    wrong: 'Khi thấy chỗ sai',
    wrongText: 'Mỗi trang đều có liên kết báo sai, ghi sẵn địa chỉ và phiên bản.',
    sources: 'Nguồn và cách kiểm chứng',
    accessibility: 'Khả năng tiếp cận',
    licence: 'Giấy phép',
  },
  notFound: {
    title: 'Không có trang này',
    text: 'Địa chỉ có thể bị gõ sai, hoặc trang đã chuyển chỗ. Trang đã công bố thì không bị xóa.',
    ways: 'Mở một trong các trang này',
    description: 'Không tìm thấy trang theo địa chỉ này.',
  },
  more: 'Xem thêm',
};
export type Words = typeof vi;
