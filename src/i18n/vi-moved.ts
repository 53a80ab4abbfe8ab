/** Words of addresses that were given up, in Vietnamese. */
export const viMoved = {
  moved: {
    title: 'Trang đã chuyển chỗ',
    retiredTitle: 'Trang không còn',
    place: (id: string) => `“${id}” đã chuyển chỗ.`,
    onward: 'Đến chỗ nay thay cho nó',
    description: (title: string) => `${title}: nội dung này nay ở đâu.`,
    heading: 'Địa chỉ cũ của trang này',
  },
};
export type MovedWords = typeof viMoved;
