import type {
  BeneficiaryKind,
  Card,
  Choice,
  Condition,
  CriterionTest,
  PlaceKind,
  ResultWords,
  RuleItem,
  RuleQuestion,
  Rules,
} from '../finder/types.ts';
import type { Said } from '../finder/fragment.ts';
import type { FinderWords } from '../i18n/vi-finder.ts';

type Question = Omit<RuleQuestion, 'answers'> & {
  text: string;
  help: string;
  answers: (RuleQuestion['answers'][number] & { label: string })[];
};

/** The file that the finder loads on first use; `views/finder.ts` writes it. */
export interface FinderFile {
  /** Version of the site, and of the rules. */
  version: string;
  origin: string;
  words: Omit<
    FinderWords['finder'],
    | 'placePage'
    | 'kinds'
    | 'places'
    | 'groupsOfPlaces'
    | 'past'
    | 'begun'
    | 'ended'
    | 'endedUnknown'
    | 'notYet'
  > &
    ResultWords & {
      groups: Record<RuleItem['status'], string>;
      receiver: string;
      basis: string;
      countOne: string;
      countMany: string;
      checked: string;
    };
  places: Record<string, { kinds: PlaceKind[]; units: string[] }>;
  /** The README of a list that is saved: its text with places, its button, the words where nothing was chosen. */
  readme: { href: string; label: string; none: string };
  questions: Question[];
  criteria: Record<
    string,
    {
      text: string;
      clause: string;
      href: string;
      by: RuleQuestion['answeredBy'];
      test: CriterionTest;
    }
  >;
  items: (Omit<RuleItem, 'criteria'> & {
    criteria: string[];
    card: Card;
    /** What a visitor's day may change after the check: that it is over after a day, or has begun on it. */
    ages?: { kind: 'over' | 'begun'; day: string; text: string };
  })[];
}

/** The file made ready for asking. */
export interface Finder {
  file: FinderFile;
  rules: Rules;
  card: (id: string) => Card;
  ages: (id: string) => FinderFile['items'][number]['ages'];
  condition: (id: string) => Condition;
}

export async function loadFinder(address: string): Promise<Finder> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return prepareFinder((await answer.json()) as FinderFile);
}

export function prepareFinder(file: FinderFile): Finder {
  const items = new Map(file.items.map((item) => [item.id, item]));
  // Questions that the finder does not ask matter for one thing only: where the source does not define them.
  const silent = Object.values(file.criteria).flatMap(({ by, test }): RuleQuestion[] =>
    by === 'not-stated' && 'asks' in test ? [{ id: test.asks, answeredBy: by, answers: [] }] : [],
  );
  return {
    file,
    rules: {
      items: file.items.map((item) => ({
        ...item,
        criteria: item.criteria.map((id) => ({ id, test: file.criteria[id]!.test })),
      })),
      questions: [...file.questions, ...silent],
    },
    card: (id) => items.get(id)!.card,
    ages: (id) => items.get(id)!.ages,
    condition: (id) => file.criteria[id]!,
  };
}

/** What a person has said, as the rules ask it. */
export function choiceFrom({ file }: Finder, said: Said): Choice {
  return {
    ...(said.business ? { business: said.business as BeneficiaryKind | 'firm' } : {}),
    ...(said.place ? { place: file.places[said.place]!.kinds } : {}),
    ...(said.need ? { need: said.need as NonNullable<Choice['need']> } : {}),
    answers: said.answers,
  };
}
