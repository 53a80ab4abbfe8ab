import type { Change } from './builders.ts';

const task = 'tasks/2031/vi/02-keu-goi-dau-tu.mdx';
const part = 'plan/2031/vi/b-1-ha-tang.mdx';
const annex = 'plan/2031/vi/bieu-nhiem-vu.mdx';
const agencies = 'registers/agencies.yaml';
const places = 'registers/places.yaml';
const artefacts = 'plan/2031/source/artefacts.yaml';

/** Replaces in one file. */
const inFile =
  (path: string, from: string, to: string): Change =>
  ({ replace }) =>
    replace(path, from, to);

/**
 * Single faults that used to bring others along, each with the problems that are told of it: rule, file and field.
 * Each keeps to files of its own, so that any of them can meet any other.
 */
export const faults: Record<string, { change: Change; tells: string[] }> = {
  'a task that is not YAML': {
    change: inFile(task, 'number: 2', 'number: [2'),
    tells: ['yaml content/tasks/2031/vi/02-keu-goi-dau-tu.mdx line 3'],
  },
  'a part with a field of the wrong type': {
    change: inFile(part, 'kind: section', 'kind: sektion'),
    tells: ['schema content/plan/2031/vi/b-1-ha-tang.mdx kind'],
  },
  'an annex with a group whose id is no id': {
    change: inFile(annex, 'id="nhom-b"', 'id="Nhóm B"'),
    tells: ['body content/plan/2031/vi/bieu-nhiem-vu.mdx Clause Nhóm B'],
  },
  'a part with letters of separate marks': {
    change: ({ read, write }) => {
      const path = 'plan/2031/vi/b-2-lang-nghe.mdx';
      write(path, read(path).replace('diều giấy', 'diều giấy'.normalize('NFD')));
    },
    tells: ['nfc content/plan/2031/vi/b-2-lang-nghe.mdx line 11'],
  },
  'a translation with a fact in it': {
    change: inFile('tasks/2031/en/01-duong-vao-cum.mdx', 'topic:', 'number: 1\ntopic:'),
    tells: ['fact-in-translation content/tasks/2031/en/01-duong-vao-cum.mdx number'],
  },
  'a translation with a faulty paragraph': {
    change: inFile('plan/2031/en/c-to-chuc-thuc-hien.mdx', 'id="2"', 'id="Hai"'),
    tells: ['body content/plan/2031/en/c-to-chuc-thuc-hien.mdx Clause Hai'],
  },
  'a part with the wrong ending': {
    change: ({ rename }) => rename('plan/2031/vi/ket.mdx', 'plan/2031/vi/ket.docx'),
    tells: ['stray-file content/plan/2031/vi/ket.docx'],
  },
  'a task in the wrong folder': {
    change: ({ rename }) =>
      rename('tasks/2031/vi/03-khung-tre-giay-do.mdx', 'tasks/2031/03-khung-tre-giay-do.mdx'),
    tells: ['stray-file content/tasks/2031/03-khung-tre-giay-do.mdx'],
  },
  'a part whose name is not in plain letters': {
    change: ({ rename }) => rename('plan/2031/vi/can-cu.mdx', 'plan/2031/vi/Căn cứ.mdx'),
    tells: ['file-name content/plan/2031/vi/Căn cứ.mdx'],
  },
  'a page with an empty title': {
    change: ({ read, write }) => {
      const path = 'pages/vi/gioi-thieu.mdx';
      write(path, read(path).replace(/^title: .*$/m, "title: ''"));
    },
    tells: ['schema content/pages/vi/gioi-thieu.mdx title'],
  },
  'a policy that is not YAML': {
    change: inFile('policies/vi/khung-tre.mdx', 'tasks: [3]', 'tasks: [3'),
    tells: ['yaml content/policies/vi/khung-tre.mdx line 12'],
  },
  'an agency with an unknown fate': {
    change: inFile(agencies, 'fate: renamed', 'fate: reborn'),
    tells: ['schema content/registers/agencies.yaml so-thu-cong · fate'],
  },
  'places that are no YAML': {
    change: inFile(places, 'level: province', 'level: [province'),
    tells: ['yaml content/registers/places.yaml line 3'],
  },
  'documents that are gone': {
    change: ({ remove }) => remove('registers/documents.yaml'),
    tells: ['missing-file content/registers/documents.yaml'],
  },
  'sources that are no list': {
    change: ({ write }) => write('registers/sources.yaml', 'a: b\n'),
    tells: ['schema content/registers/sources.yaml'],
  },
  'a term that has lost its id': {
    change: inFile('registers/glossary.yaml', '- id: ccn\n  term:', '- term:'),
    tells: ['row-without-id content/registers/glossary.yaml 2'],
  },
  'a support that has lost its id': {
    change: inFile('registers/support-items.yaml', '- id: khung-tre-mot-bo\n  policy', '- policy'),
    tells: ['row-without-id content/registers/support-items.yaml 1'],
  },
  'artefacts that are not YAML': {
    change: inFile(artefacts, 'read: []', 'read: ['),
    tells: ['yaml content/plan/2031/source/artefacts.yaml line 4'],
  },
};

/** Faults that take so much with them that they are tried alone. */
export const largeFaults: typeof faults = {
  'a record of a plan with a field of the wrong type': {
    change: inFile('plan/2031/plan.yaml', 'taskCount: 3', 'taskCount: ba'),
    tells: ['schema content/plan/2031/plan.yaml taskCount'],
  },
  'a site record with a field of the wrong type': {
    change: inFile('site.yaml', 'checkedOn: "2031-03-02"', 'checkedOn: hôm qua'),
    tells: ['schema content/site.yaml checkedOn'],
  },
  'a current plan that is not there': {
    change: inFile('site.yaml', 'currentPlan: "2031"', 'currentPlan: "2032"'),
    tells: ['current-plan content/site.yaml currentPlan'],
  },
  'moved addresses that are not YAML': {
    change: inFile('registers/moved.yaml', 'to:', 'to: :'),
    tells: ['yaml content/registers/moved.yaml line 2'],
  },
  'no plans': {
    change: ({ remove }) => remove('plan'),
    tells: ['missing-folder content/plan'],
  },
  'no Vietnamese parts': {
    change: ({ remove }) => remove('plan/2031/vi'),
    tells: ['missing-folder content/plan/2031/vi'],
  },
  'no English parts': {
    change: ({ remove }) => remove('plan/2031/en'),
    tells: ['missing-folder content/plan/2031/en'],
  },
  'no tasks': {
    change: ({ remove }) => remove('tasks'),
    tells: ['missing-folder content/tasks'],
  },
  'no policies': {
    change: ({ remove }) => remove('policies'),
    tells: ['missing-folder content/policies'],
  },
  'no pages': {
    change: ({ remove }) => remove('pages'),
    tells: ['missing-folder content/pages'],
  },
  'a year that is not named by a year': {
    change: ({ rename }) => rename('tasks/2031', 'tasks/nam-2031'),
    tells: ['missing-folder content/tasks/2031', 'stray-file content/tasks/nam-2031'],
  },
  'a record of a plan that is gone': {
    change: ({ remove }) => remove('plan/2031/plan.yaml'),
    tells: ['missing-file content/plan/2031/plan.yaml'],
  },
};
