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
    guardedColumn:
      'Trong tệp CSV, chữ ở cột này bắt đầu bằng =, +, -, @ hoặc dấu nháy đơn có thêm một dấu nháy đơn ở đầu; các định dạng khác giữ nguyên như in.',
    frozenNote:
      'Bản phát hành này đã khóa và không bao giờ đổi. Chỉ khóa CSV và mô tả: XLSX, JSON, JSON Lines, Parquet và SQLite do chương trình của trang làm ra từ cùng các dòng, chạy lại bản chương trình và nội dung của lần phát hành thì được đúng từng byte; khóa thêm chúng chỉ làm kho mã nặng lên mà không giữ thêm dữ liệu.',
    searchNote:
      "Tệp SQLite tìm toàn văn trong bảng search, có dấu hay không dấu đều được: SELECT table_name, row_key, written FROM search WHERE search MATCH 'duc dong'; tìm ra mọi dòng mà MATCH 'Đúc đồng' tìm ra. Cột folded là chữ đã bỏ dấu, đ viết thành d; cột written là chữ như đã viết, chỉ mục của nó giữ chữ đ. Trong một cụm đặt giữa dấu nháy kép thì viết đ ở mọi chỗ hoặc d ở mọi chỗ.",
    check: 'Kiểm tra tệp: sha256sum -c SHA256SUMS',
    cite: 'Cách trích dẫn: xem CITATION.cff.',
    filtered: {
      download: 'Tải danh sách đang xem (CSV)',
      readme: 'README của tệp này',
      noFilter: 'không lọc, đủ mọi dòng',
      template: (title: string, site: string, day: string, columns: string) =>
        `{file}
Bộ lọc: {filter}
Số dòng: {n} trong {all}, đúng các cột và thứ tự đang xem
Trang: {url}

${title}
Nguồn: ${site}, dữ liệu kiểm tra ngày ${day}
Giấy phép: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/
Chữ bắt đầu bằng =, +, -, @ hoặc dấu nháy đơn có thêm một dấu nháy đơn ở đầu.

Các cột:
${columns}`,
      columns: {
        number: 'Số',
        group: 'Nhóm',
        state: 'Tình trạng',
        product: 'Sản phẩm',
        maker: 'Chủ thể',
        page: 'Trang',
      },
      nobody: 'không cơ quan nào',
      noRole: 'không có vai trò',
      nothing: 'không có',
    },
  },
};
export type DataFileWords = typeof viDataFiles;
