/** Words of citing, of typed references and of links with a version in Vietnamese. */
export const viCite = {
  cite: {
    title: 'Trích dẫn',
    forms: { vi: 'Tiếng Việt', en: 'English', bibtex: 'BibTeX', csl: 'CSL-JSON' },
    copied: 'Đã sao chép trích dẫn',
    here: 'Thuộc',
    unchanged: 'Không đổi từ phiên bản {v} của liên kết.',
    changed: 'Đã đổi từ phiên bản {v} của liên kết, ở phiên bản {w}.',
    unknown: 'Trang này không có phiên bản {v} mà liên kết ghi.',
    goLabel: 'Đến mục, đoạn, nhiệm vụ',
    goExample: 'II.2.a.3 hoặc nhiệm vụ 7',
    go: 'Đến',
    printPart: 'In phần này',
    files: 'Tải toàn văn kế hoạch',
    goNone: 'Kế hoạch không có chỗ này.',
  },
};
export type CiteWords = typeof viCite;
