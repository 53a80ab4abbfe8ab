/** Words inside the downloaded files, in Vietnamese. */
export const viDataFiles = {
  dataFiles: {
    sheet: 'giải thích cột',
    head: {
      table: 'Bảng',
      name: 'Cột',
      type: 'Kiểu',
      unit: 'Đơn vị',
      meaning: 'Ý nghĩa',
      values: 'Các giá trị',
      absences: 'Có thể vắng',
      to: 'Dẫn tới',
      key: 'Khóa',
    },
    key: 'khóa',
    about: 'Về tệp này',
    source: 'Nguồn',
    licence: 'Giấy phép',
    version: 'Phiên bản',
    checkedOn: 'Dữ liệu kiểm tra ngày',
    rows: 'Mỗi dòng là gì',
    files: 'Các tệp',
    limits: 'Giới hạn và điều còn thiếu',
    quality: 'Tin được đến đâu',
    columns: 'Giải thích cột',
    absence: 'Ô không có giá trị ghi lý do',
    absenceNote: 'Hãy đọc bốn từ này là thiếu giá trị; không từ nào có nghĩa là số 0.',
    guardNote:
      'Trong tệp CSV, chữ bắt đầu bằng =, +, -, @ hoặc dấu nháy đơn có thêm một dấu nháy đơn ở đầu.',
    check: 'Kiểm tra tệp: sha256sum -c SHA256SUMS',
    cite: 'Cách trích dẫn: xem CITATION.cff.',
    filter: 'Tệp này chỉ có các dòng đang được xem',
  },
};
export type DataFileWords = typeof viDataFiles;
