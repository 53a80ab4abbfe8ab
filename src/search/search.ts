import type { Locale } from '../i18n/sections.ts';
import { beforeNumber } from './document-reference.ts';
import { alone, spell, splitWords, sure, type Word } from './fold.ts';
import type { Engine, Hit, SearchIndex } from './engine.ts';
import { leaningOf, type Leaning } from './asking.ts';
import { Names } from './names.ts';
import { buildUnits, loosen, parseWords, type Unit } from './query.ts';
import { demote, doubt, nearLimit, pickBetter, pickRecords, sideOf, worth } from './pick.ts';
import { findReferences, type References } from './references.ts';
import { repairWords } from './repair.ts';

/** One thing that was found, with the record that is shown of it. */
export interface Result extends Required<Hit> {
  thing: number;
  /** Found by its number or the like. */
  isDirect?: boolean;
}

export interface Answer {
  /** Things in which all of it stands, the best first. */
  results: Result[];
  /** Things in which a part of it stands; only looked for where there are few results. */
  near: Result[];
  /** What was looked for instead, where words were mended. */
  repaired?: string;
  /** Other names that were looked for as well. */
  also: string[];
  /** Words that were looked for, for marking. */
  units: Unit[];
  /** A task that was asked for by a number that the plan does not have. */
  missing?: References['missing'];
  /** How many of the things have it in each language. */
  languages: { vi: number; en: number };
}

export interface SearchOptions {
  /** Language of the page: its records come first where both fit. */
  locale: Locale;
  /** True to take every word as it was typed. */
  literal?: boolean;
  /** Only records in this language. */
  language?: Locale;
}

/** As many as a page of results shows. */
const fewResults = 10;
const mostScattered = 0.4;

/** A searcher over one index: everything between what a person types and the list of what was found. */
export class Searcher {
  readonly index: SearchIndex;
  private readonly engine: Engine;
  private readonly names: Names;

  /** @param engine finds in the place of that of the index */
  constructor(index: SearchIndex, engine: Engine = index) {
    this.index = index;
    this.engine = engine;
    this.names = new Names(index.groups);
  }

  async search(query: string, options: SearchOptions): Promise<Answer> {
    const words = parseWords(query);
    const empty: Answer = {
      results: [],
      near: [],
      also: [],
      units: [],
      languages: { vi: 0, en: 0 },
    };
    if (words.length === 0) return empty;
    let direct = findReferences(this.index.references, query);
    const lean = leaningOf(words);
    const typed = buildUnits(this.index, this.names, words, query);
    let answer = await this.answer(query, typed, options, lean);
    const apart = loosen(words);
    if (answer.results.length === 0 && apart) {
      const units = buildUnits(this.index, this.names, apart, query);
      const found = await this.answer(query, units, options, lean);
      // What stands tied nowhere counts for nothing in how near a record comes.
      const isNowhere = typed.some(
        (unit, at) => unit.words.length > 1 && answer.near.every(({ fits }) => !fits[at]),
      );
      answer = isNowhere ? found : pickBetter(answer, found);
    }
    // A number that is known was typed as it was meant.
    if (!options.literal && direct.things.length === 0) {
      const isStuck = answer.results.length === 0;
      const mended = await repairWords(this.index, this.names, apart ?? words, isStuck);
      if (mended) {
        const text = mended.words.map((word) => spell(word.form)).join(' ');
        const units = buildUnits(this.index, this.names, rejoin(mended.words), text);
        const found = await this.answer(text, units, options, lean);
        const isDoubtful = mended.isDoubtful && !(await this.isTitle(mended.words, found));
        // Where guesses carry it and still no record has all of it, what was typed says as much.
        const isIdle = isDoubtful && found.results.length === 0 && answer.near.length > 0;
        if (!isIdle && pickBetter(answer, found, true) === found) {
          direct = findReferences(this.index.references, text);
          answer = { ...(isDoubtful ? doubt(found) : found), repaired: text };
        }
      }
    }
    const { things, missing } = direct;
    if (!missing) return this.putFirst(things, answer, options);
    return { ...doubt(answer), missing };
  }

  private async answer(
    text: string,
    units: Unit[],
    { locale, language }: SearchOptions,
    lean?: Leaning,
  ): Promise<Answer> {
    const found = await this.engine.raw({
      text,
      units: units.map((unit) => ({ ...unit, length: unit.words.length, group: unit.group })),
    });
    const untold = { share: 1, scattered: 0, fits: units.map(() => 1), isNamed: false };
    const all = found.map((hit) => ({ ...untold, ...hit }));
    const wanted = units.flatMap(({ required }, at) => (required ? [at] : []));
    const side = language === undefined ? undefined : sideOf(language);
    if (lean) for (const hit of all) hit.score *= lean(this.index, hit.record >> 1);
    const hits = all.filter(({ record }) => side === undefined || (record & 1) === side);
    // A word that only looks alike, its marks saying another one, makes a match in part; so do syllables that stand
    // apart from those they were typed beside. Alone, a word is the one whose marks were typed.
    const least = wanted.length === 1 ? alone : sure;
    const isWhole = ({ fits, scattered }: Required<Hit>) =>
      (wanted.length === 1 || scattered <= mostScattered) &&
      wanted.every((at) => fits[at]! >= least);
    // A number says nothing without the word it stands beside: “19” of “covid 19” stands on many a page.
    const worded = wanted.filter((at) => !isFigure(units[at]!.words));
    const hasWord = ({ fits }: Required<Hit>) =>
      worded.length === 0 || worded.some((at) => fits[at]! > 0);
    // All the supports for a need help whoever says it, whatever else is said.
    const comesNear = ({ record, share }: Required<Hit>) =>
      share >= 0.34 ||
      (this.index.isList(record >> 1) && this.index.kindOf(record >> 1) === 'support');
    const has = (record: number) => language === undefined && this.index.has(record);
    const pick = (some: typeof hits) => pickRecords(some, hits, locale, has);
    const results = pick(hits.filter(isWhole));
    const taken = new Set(results.map(({ thing }) => thing));
    const near =
      results.length >= fewResults
        ? []
        : pick(hits.filter((hit) => !isWhole(hit) && comesNear(hit) && hasWord(hit)))
            .filter(({ thing }) => !taken.has(thing))
            .sort((a, b) => worth(b) - worth(a))
            .slice(0, nearLimit);
    demote(results, near);
    const count = (wantedSide: number) =>
      all.filter((hit) => isWhole(hit) && (hit.record & 1) === wantedSide).length;
    const languages = { vi: count(0), en: count(1) };
    return { results, near, also: this.otherNames(units), units, languages };
  }

  /** Whether some words, more than two, stand so in the title of what was found first: no guess hits that by chance. */
  private async isTitle(words: readonly Word[], { results: [first] }: Answer): Promise<boolean> {
    if (!first || words.length < 3) return false;
    const join = (some: readonly Word[]) => ` ${some.map(({ folded }) => folded).join(' ')} `;
    const title = (await this.index.textOf(first.record))?.title ?? '';
    return join(splitWords(title)).includes(join(words));
  }

  /** A query with a name in it put another way: “SCT” as “Sở Công Thương”, for what is compared letter by letter. */
  sayOtherwise(query: string): string[] {
    const words = parseWords(query);
    return words.flatMap((_, at) => {
      const name = this.names.findAt(words, at);
      if (!name) return [];
      const [start, end] = [words[at]!.start, words[at + name.words.length - 1]!.end];
      return this.names.groups[name.group]!.map(
        (other) => query.slice(0, start) + other + query.slice(end),
      );
    });
  }

  /** Parts of a query that would give results by themselves, the rarest words first. */
  async findTries(query: string, locale: Locale): Promise<{ text: string; count: number }[]> {
    const units = buildUnits(this.index, this.names, parseWords(query), query);
    const tries = await Promise.all(
      units
        .filter(({ required }) => required)
        .map(async (unit) => {
          const { results } = await this.answer(unit.text, [unit], { locale });
          return { text: unit.text, count: results.length };
        }),
    );
    return tries
      .filter(({ count, text }) => count > 0 && text.trim() !== query.trim())
      .sort((a, b) => a.count - b.count)
      .slice(0, 3);
  }

  /** Other names of what was asked for, at most two of a group. */
  private otherNames(units: readonly Unit[]): string[] {
    return units.flatMap(({ group, text }) =>
      group === undefined
        ? []
        : this.names.groups[group]!.filter(
            (name) => name.toLowerCase() !== text.toLowerCase(),
          ).slice(0, 2),
    );
  }

  private putFirst(direct: readonly number[], answer: Answer, { locale, language }: SearchOptions) {
    const side = sideOf(language ?? locale);
    const firsts = direct.map((thing): Result => {
      const known = [...answer.results, ...answer.near].find((one) => one.thing === thing);
      const record = thing * 2 + (this.index.has(thing * 2 + side) ? side : 0);
      return {
        score: 0,
        share: 1,
        scattered: 0,
        fits: [],
        positions: [],
        isNamed: true,
        ...known,
        record,
        thing,
        isDirect: true,
      };
    });
    const isFirst = ({ thing }: Result) => direct.includes(thing);
    return {
      ...answer,
      results: [...firsts, ...answer.results.filter((one) => !isFirst(one))],
      near: answer.near.filter((one) => !isFirst(one)),
    };
  }
}

/** A number, or the word that only leads to one: “số”. */
const isFigure = (words: readonly Word[]) =>
  words.every(({ folded }) => /^\d+$/.test(folded) || beforeNumber.has(folded));

/** Words that were mended stand apart, so none is glued to what was mended before it. */
function rejoin(words: readonly Word[]): Word[] {
  let at = 0;
  return words.map((word) => {
    const start = at;
    at += spell(word.form).length + 1;
    return { ...word, start, end: at - 1 };
  });
}
