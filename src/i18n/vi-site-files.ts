/** Words of the files that programs read, in Vietnamese. */
export const viSiteFiles = {
  siteFiles: {
    about: (number: string) =>
      `Trang tra cứu và dữ liệu mở về kế hoạch ${number}: toàn văn nguyên chữ, các nhiệm vụ, văn bản được dẫn, lời giải thích kèm nguồn và tệp dữ liệu. Văn bản đã ký ban hành là bản gốc; bản tiếng Anh không chính thức. Điều chưa biết được ghi là chưa biết. Số tiền là mức tối đa ghi trong văn bản, không phải lời hứa.`,
    pages: 'Trang',
    data: 'Bảng dữ liệu',
    api: 'Giao diện đọc',
    apiIndex: 'mọi tập hợp, kèm địa chỉ danh sách và từng bản ghi',
    apiDescription: 'mô tả theo OpenAPI 3.1',
    apiTitle: 'Cho chương trình',
    apiText:
      'Mỗi bản ghi còn là một tệp JSON riêng, giá trị có kiểu, chỗ vắng mặt có lý do, và có liên kết tới các bản ghi được nêu. Không cần khóa.',
    apiLinks: { index: 'Mục lục giao diện đọc', description: 'Mô tả OpenAPI' },
  },
};
