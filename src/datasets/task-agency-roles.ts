import type { Agency, Model, Task } from '../model/types.ts';
import { derivedTables } from '../schema/derived-tables.ts';
import { positionColumn, taskColumns, taskPageColumns } from './columns.ts';
import { column, type Dataset } from './table.ts';

interface TaskRole {
  task: Task;
  role: 'lead' | 'support';
  position: number;
  agency: Agency;
}

/** One row a task and a body with a role in it. */
export function buildTaskRoleTable(model: Model): Dataset<TaskRole> {
  const rolesOf = (task: Task, role: 'lead' | 'support') =>
    task[role].agencies.map((agency, index) => ({ task, role, position: index + 1, agency }));
  return {
    id: 'task-agency-roles',
    title: { vi: 'Ai làm nhiệm vụ nào', en: 'Who does which task' },
    row: {
      vi: 'Mỗi dòng là một cơ quan và vai trò của cơ quan ấy trong một nhiệm vụ.',
      en: 'Each row is one body and its role in one task.',
    },
    about: {
      vi: 'Nối bảng nhiệm vụ với bảng cơ quan, để đếm xem ai chủ trì và ai phối hợp việc gì. Thứ tự giữ như ô in trong phụ lục.',
      en: 'Joins the tasks to the agencies, to count who leads and who supports what. The order is that of the printed cell in the annex.',
    },
    keywords: {
      vi: ['nhiệm vụ', 'chủ trì', 'phối hợp', 'cơ quan'],
      en: ['tasks', 'lead agency', 'supporting agency', 'responsibilities'],
    },
    key: ['plan_year', 'task_number', 'role', 'agency_id'],
    limits: [
      {
        vi: 'Phụ lục có ô chỉ ghi chung một nhóm cơ quan, không nêu tên từng cơ quan; nhóm ấy là một dòng, không tách ra.',
        en: 'Some cells of the annex name only a group of bodies without listing them; the group is one row and is not split.',
      },
    ],
    quality: {
      grade: 'letter-for-letter',
      reasons: [
        {
          vi: 'Ô in được so từng chữ với văn bản gốc ở mỗi lần dựng trang.',
          en: 'The printed cell is compared letter for letter with the deposited text at every build.',
        },
      ],
    },
    columns: [
      ...taskColumns<TaskRole>(({ task }) => task),
      column('role', 'string', derivedTables.taskRole, (row) => row.role),
      positionColumn<TaskRole>(),
      column('agency_id', 'string', derivedTables.agencyId, (row) => row.agency.id, {
        to: 'agencies.id',
      }),
      column(
        'cell_printed',
        'string',
        derivedTables.rolePrinted,
        (row) => row.task[row.role].printed.vi,
        { printed: true },
      ),
      ...taskPageColumns<TaskRole>(model, ({ task }) => task),
    ],
    rows: model.plans.flatMap((plan) =>
      plan.tasks.flatMap((task) => [...rolesOf(task, 'lead'), ...rolesOf(task, 'support')]),
    ),
  };
}
