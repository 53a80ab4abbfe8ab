/** How to open the files in common tools. Each snippet is run by a test where the machine has the tool. */
export interface Snippet {
  tool: 'python' | 'r' | 'duckdb' | 'sqlite' | 'shell';
  name: string;
  code: string;
}

const absences = ['not-stated', 'not-applicable', 'not-found', 'not-confirmed'];

/**
 * Snippets that read a table.
 * @param base address of the folder of the data files, with a slash at its end
 */
export function buildSnippets(base: string): Snippet[] {
  const quoted = absences.map((word) => `"${word}"`).join(', ');
  const single = absences.map((word) => `'${word}'`).join(', ');
  return [
    {
      tool: 'python',
      name: 'Python',
      code: [
        'import csv, io, urllib.request',
        '',
        `with urllib.request.urlopen("${base}support-items.csv") as answer:`,
        '    rows = list(csv.DictReader(io.TextIOWrapper(answer, "utf-8", newline="")))',
        `absent = {${quoted}}`,
        'ceilings = [int(r["ceiling_vnd"]) for r in rows if r["ceiling_vnd"] not in absent]',
        'print(len(rows), max(ceilings))',
      ].join('\n'),
    },
    {
      tool: 'r',
      name: 'R',
      code: [
        `items <- read.csv("${base}support-items.csv", encoding = "UTF-8",`,
        `  na.strings = c(${quoted}))`,
        'summary(items$ceiling_vnd)',
      ].join('\n'),
    },
    {
      tool: 'duckdb',
      name: 'DuckDB',
      code: [
        'SELECT a.name_vi, count(*) AS tasks',
        `FROM read_csv('${base}task-agency-roles.csv') AS r`,
        `JOIN read_csv('${base}agencies.csv',`,
        `  nullstr = [${single}]) AS a ON a.id = r.agency_id`,
        "WHERE r.role = 'lead'",
        'GROUP BY ALL ORDER BY tasks DESC;',
      ].join('\n'),
    },
    {
      tool: 'sqlite',
      name: 'SQLite',
      code: [
        `curl -sO ${base}all.sqlite`,
        // With or without marks: both are in the index.
        `sqlite3 all.sqlite "SELECT table_name, row_key, written FROM search WHERE search MATCH 'Đúc đồng'"`,
      ].join('\n'),
    },
    {
      tool: 'shell',
      name: 'curl, awk',
      code: [
        `curl -s ${base}SHA256SUMS | grep ' tasks.csv$'`,
        `curl -s ${base}task-agency-roles.csv | awk -F, '$3 == "lead" { n[$5]++ } END { for (a in n) print n[a], a }'`,
      ].join('\n'),
    },
  ];
}
