import { z } from 'zod';
import { field } from './field.ts';

/** Columns of the data files that no author writes: they follow from the entries. */
export const derived = {
  planYear: field(
    z.string(),
    ['Năm kế hoạch', 'Plan year'],
    ['Năm của kế hoạch.', 'Year of the plan.'],
  ),
  address: field(
    z.string(),
    ['Địa chỉ trong kế hoạch', 'Address in the plan'],
    [
      'Địa chỉ trong kế hoạch, bằng phần sau dấu # của trang kế hoạch.',
      'Address within the plan, equal to the fragment on the plan page.',
    ],
  ),
  groupPrinted: field(
    z.string(),
    ['Nhóm, nguyên văn', 'Group as printed'],
    ['Số và tên nhóm trong phụ lục.', 'Number and name of the group in the annex.'],
  ),
  textVi: field(
    z.string(),
    ['Nội dung nhiệm vụ', 'Task in Vietnamese'],
    ['Nội dung nhiệm vụ, đúng từng chữ.', 'The task, letter for letter.'],
  ),
  textEn: field(
    z.string(),
    ['Bản dịch tiếng Anh', 'Task in English'],
    ['Bản dịch không chính thức.', 'Unofficial translation.'],
  ),
  leadPrinted: field(
    z.string(),
    ['Chủ trì, nguyên văn', 'Leads as printed'],
    ['Ô cơ quan chủ trì, đúng từng chữ.', 'The lead cell, letter for letter.'],
  ),
  leadAgencies: field(
    z.string(),
    ['Mã cơ quan chủ trì', 'Lead agency ids'],
    [
      'Mã cơ quan chủ trì, cách nhau bằng dấu chấm phẩy.',
      'Ids of the lead agencies, parted by semicolons.',
    ],
  ),
  supportPrinted: field(
    z.string(),
    ['Phối hợp, nguyên văn', 'Supports as printed'],
    ['Ô cơ quan phối hợp, đúng từng chữ.', 'The supporting cell, letter for letter.'],
  ),
  supportAgencies: field(
    z.string(),
    ['Mã cơ quan phối hợp', 'Supporting agency ids'],
    [
      'Mã cơ quan phối hợp, cách nhau bằng dấu chấm phẩy.',
      'Ids of the supporting agencies, parted by semicolons.',
    ],
  ),
  cites: field(
    z.string(),
    ['Văn bản được dẫn', 'Documents cited'],
    ['Mã văn bản mà đoạn này dẫn.', 'Ids of the documents that the passage cites.'],
  ),
  places: field(
    z.string(),
    ['Địa danh', 'Places'],
    ['Mã địa bàn mà đoạn này nêu.', 'Ids of the places that the passage names.'],
  ),
  clusters: field(
    z.string(),
    ['Cụm công nghiệp', 'Industrial clusters'],
    ['Mã cụm công nghiệp mà đoạn này nêu.', 'Ids of the clusters that the passage names.'],
  ),
  urlVi: field(
    z.string(),
    ['Trang tiếng Việt', 'Page in Vietnamese'],
    ['Địa chỉ trang tiếng Việt.', 'Address of the Vietnamese page.'],
  ),
  urlEn: field(
    z.string(),
    ['Trang tiếng Anh', 'Page in English'],
    ['Địa chỉ trang tiếng Anh.', 'Address of the English page.'],
  ),
  leadsTasks: field(
    z.string(),
    ['Nhiệm vụ chủ trì', 'Tasks led'],
    ['Số các nhiệm vụ chủ trì.', 'Numbers of the tasks it leads.'],
  ),
  supportsTasks: field(
    z.string(),
    ['Nhiệm vụ phối hợp', 'Tasks supported'],
    ['Số các nhiệm vụ phối hợp.', 'Numbers of the tasks it supports.'],
  ),
  successorNames: field(
    z.string(),
    ['Tên hiện nay', 'Present names'],
    ['Tên các cơ quan kế thừa, tiếng Việt.', 'Names of the successors, in Vietnamese.'],
  ),
  successorFrom: field(
    z.string(),
    ['Kế thừa từ', 'Succeeded from'],
    ['Ngày kế thừa.', 'Day of succession.'],
  ),
  citedAt: field(
    z.string(),
    ['Được dẫn ở', 'Cited at'],
    [
      'Địa chỉ các đoạn của kế hoạch dẫn văn bản này.',
      'Addresses of the plan that cite this document.',
    ],
  ),
  sourceUrls: field(
    z.string(),
    ['Địa chỉ nguồn', 'Source addresses'],
    ['Địa chỉ các nguồn, cách nhau bằng dấu cách.', 'Addresses of the sources, parted by spaces.'],
  ),
};
