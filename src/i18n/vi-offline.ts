/** Words of keeping the plan on a device, in Vietnamese. */
export const viOffline = {
  offline: {
    keep: 'Giữ để đọc khi không có mạng ({size})',
    renew: 'Cập nhật bản đã giữ ({size})',
    keeping: 'Đang giữ kế hoạch, nhiệm vụ và các khoản hỗ trợ…',
    kept: 'Đã giữ trên máy này: kế hoạch, nhiệm vụ, khoản hỗ trợ và thuật ngữ đọc được khi không có mạng.',
    newer: 'Trang này đã có bản mới hơn bản giữ trên máy.',
    failed: 'Chưa giữ được: mạng bị ngắt giữa chừng. Chưa có gì thay đổi.',
    dropped: 'Đã bỏ bản giữ trên máy này.',
    drop: 'Bỏ bản đã giữ',
  },
};
export type OfflineWords = typeof viOffline;
