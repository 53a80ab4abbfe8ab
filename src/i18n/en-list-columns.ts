import type { ListColumnWords } from './vi-list-columns.ts';

/** What the columns of the lists mean that pages show, in English. */
export const enListColumns: ListColumnWords = {
  listColumns: {
    page: 'Address of the page of this row.',
    tasks: {
      number: 'Number of the task in the annex.',
      task: 'Short title of the task, given by this site.',
      group: 'Group of the task in the annex.',
      lead: 'Bodies that lead the task, named as in the plan; several are parted by semicolons.',
      support:
        'Bodies that support the task, named as in the plan; several are parted by semicolons.',
      body: 'What this body does in the task: leads, supports or has no role.',
      state: 'What public reports say of the state of the task, or that none was found.',
      reports:
        'Each public report that was found: what it says, its own words, who published it and when.',
      searched: 'The words searched for, the day and the number of searches.',
      note: 'What was met while searching that a reader should know; it says so where there is nothing.',
    },
    products: {
      id: 'Id of the product, as in the table ocop-products.',
      stars: 'Stars that were recognised, or why there are none.',
      product: 'Name of the product.',
      maker: 'The maker as the source gives it, or why there is none.',
      place:
        'Commune and district where it is made, by their names when it was recognised or proposed.',
      group: 'One of the six groups of the programme.',
      evidence: 'What the row rests on: which decision, or only who says so.',
    },
    places: {
      id: 'Id of the unit, as in the table administrative-units.',
      name: 'Name of the unit.',
      parent: 'The unit above it when the plan was issued.',
      between: 'Its name in between, then what made it so; it says so where none was found.',
      today: 'The unit of today, then what made it so; it says so where none was found.',
      beforeAbove: 'The district that the area belonged to before.',
      before: 'The former communes that this unit was made of.',
    },
    datasets: {
      id: 'Id of the table; the names of its files have it.',
      dataset: 'Name of the table.',
      row: 'What a row of the table is.',
      rows: 'Number of rows of the table.',
      columns: 'Number of columns of the table.',
      updated: 'Day of the latest change of its data: year-month-day.',
      files: 'The formats to download and the size of each file.',
    },
    changes: {
      id: 'Id of the change.',
      day: 'Day on which the change was noted: year-month-day.',
      kind: 'New, a change of meaning or a small fix.',
      change: 'What changed and, where it is noted, since when it is true.',
      records: 'Pages and entries that it is about; several are parted by semicolons.',
      sources:
        'Sources of the change; several are parted by semicolons; it says so where there is none.',
    },
    support: {
      list: 'The list of the page that has this support: it fits, depends on a further answer, fails a condition or is over.',
      status: 'Whether this support is in force.',
      amount: 'Highest amount.',
      share: 'Share that is paid, and of what.',
      title: 'Name of the support.',
      beneficiary: 'Whom it is for.',
      beforehand: 'What must be done before buying or signing.',
      policy: 'The policy that it belongs to.',
      conditions:
        'How many conditions it has, and how many are still to be judged in the case of the page.',
      own_amount:
        'What must be known before a national amount, such as an amount of the province’s own.',
      ask: 'Which body to ask.',
      legal_basis: 'Documents and clauses that it rests on; several are parted by semicolons.',
      reason: 'Why this support is not in the list of those that fit.',
    },
  },
};
