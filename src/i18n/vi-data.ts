/** Words of the catalogue and of the pages of the data in Vietnamese. */
export const viData = {
  data: {
    title: 'Dữ liệu mở',
    lead: 'Mọi thứ trên trang này, dưới dạng tệp. Mỗi bảng có giải thích cột, giấy phép và nguồn của từng dòng.',
    description:
      'Tải dữ liệu của kế hoạch: nhiệm vụ, từng đoạn, cơ quan, văn bản, khoản hỗ trợ, địa bàn; cột nào cũng được giải thích, tệp nào cũng có mã kiểm.',
    head: { dataset: 'Bảng', rows: 'Dòng', columns: 'Cột', updated: 'Kiểm tra', get: 'Tải về' },
    types: {
      string: 'chữ',
      integer: 'số nguyên',
      number: 'số',
      date: 'ngày',
      boolean: 'có hoặc không',
    },
    list: 'danh sách',
    how: 'Cách dùng tệp',
    howText: [
      'CSV: UTF-8, dấu phẩy, dòng đầu là tên cột, ngày dạng năm-tháng-ngày. Trong Excel, mở bằng Dữ liệu, Từ văn bản/CSV và chọn UTF-8.',
      'Ô không có giá trị ghi lý do: not-stated (nguồn không nêu), not-applicable (không áp dụng), not-found (chưa tìm được), not-confirmed (chưa xác nhận). Không bao giờ có nghĩa là số 0.',
      'Ô có nhiều giá trị thì các giá trị cách nhau bằng dấu chấm phẩy và dấu cách.',
      'Trong tệp CSV, chữ bắt đầu bằng =, +, -, @ hoặc dấu nháy đơn có thêm một dấu nháy đơn ở đầu, để bảng tính không chạy nó như công thức. Tệp JSON giữ nguyên.',
      'Tên riêng giữ dấu tiếng Việt. Cột có đuôi _en là bản dịch của trang này.',
    ],
    licence: 'Giấy phép',
    licenceText:
      'Văn bản chính thức không thuộc đối tượng bảo hộ quyền tác giả, theo khoản 2 Điều 15 Luật Sở hữu trí tuệ. Lời viết, bản dịch và dữ liệu của trang này theo giấy phép CC BY 4.0: bạn được dùng lại, kể cả để bán, nếu ghi nguồn và nói rõ chỗ đã sửa.',
    licenceLink: 'Creative Commons Ghi công 4.0 Quốc tế',
  },
  dataset: {
    pageTitle: (title: string) => `Dữ liệu: ${title}`,
    aside: 'Trích dẫn và dữ liệu liên quan',
    figures: {
      rows: 'dòng',
      columns: 'cột',
      filled: 'số ô có giá trị',
      checked: 'kiểm tra lần cuối',
    },
    downloads: 'Tải về',
    files: {
      csv: { name: 'CSV', how: 'UTF-8, dấu phẩy, mở bằng mọi bảng tính' },
      json: { name: 'JSON', how: 'cùng các dòng, kèm giải thích cột' },
    },
    get: (format: string) => `Tải ${format}`,
    copySum: 'chép đủ',
    copiedSum: 'Đã sao chép mã kiểm',
    preview: 'Xem trước',
    previewNote: (rows: number, allRows: number, columns: number, allColumns: number) =>
      `${rows} trong ${allRows} dòng, ${columns} trong ${allColumns} cột. Kéo ngang để xem thêm.`,
    dictionary: 'Giải thích cột',
    dictionaryHead: {
      name: 'Cột',
      type: 'Kiểu',
      meaning: 'Ý nghĩa',
      example: 'Ví dụ',
      absent: 'Ô thiếu',
    },
    oneOf: 'Một trong: ',
    leadsTo: (column: string) => `Giá trị của cột ${column} trong bảng `,
    key: (columns: string) => `Khóa của dòng: ${columns}.`,
    limits: 'Giới hạn và điều còn thiếu',
    quality: 'Tin được đến đâu',
    grades: {
      'letter-for-letter': 'Đã so từng chữ với văn bản chính thức.',
      'from-sources': 'Lấy từ nguồn công khai mà từng dòng ghi lại.',
      'our-reading': 'Cách đọc của trang này, viết theo các nguồn.',
    },
    absences: (cells: string) => `Số ô ghi rõ vì sao không có giá trị: ${cells}.`,
    noAbsence: 'Ô nào cũng có giá trị.',
    licence: 'Giấy phép và báo sai',
    citation: 'Trích dẫn bảng này',
    cite: (site: string, title: string, day: string, url: string) =>
      `${site}, “${title}”, dữ liệu kiểm tra ngày ${day}, ${url}`,
    related: 'Dữ liệu liên quan',
    report: 'Báo lỗi dữ liệu',
    allData: 'Tất cả các bảng',
  },
};
export type DataWords = typeof viData;
