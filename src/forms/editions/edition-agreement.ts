import type { JsonProblem } from "../json/json-problem";
import { entryNumber } from "../json/json-problem";
import { normalise } from "../reading/label";
import type { Edition, WeightScheme } from "./edition";
import { findEdition } from "./index";

/** What in an edition contradicts something else in it, though every entry alone is sound. */
export function disagreements(edition: Edition): readonly JsonProblem[] {
  return [
    ...(findEdition(edition.id) ? [{ path: "id", message: `与自带的版本 ${edition.id} 同名，请另取一个` }] : []),
    ...labelProblems(edition),
    ...weightProblems(edition),
    ...gradeProblems(edition),
    ...platformProblems(edition),
  ];
}

function labelProblems({ labels }: Edition): readonly JsonProblem[] {
  const seen = new Map<string, string>();
  return Object.entries(labels).flatMap(([term, printed]) => {
    const word = normalise(printed);
    const other = seen.get(word);
    seen.set(word, term);
    if (word === "") return [{ path: `labels › ${term}`, message: `写的是“${printed}”，去掉序号和单位后没有字了` }];
    return other === undefined ? [] : [{ path: `labels › ${term}`, message: `与 ${other} 写的是同一个词“${printed}”` }];
  });
}

function weightProblems({ weightSchemes, totalPoints, executionPoints }: Edition): readonly JsonProblem[] {
  const problems = weightSchemes.flatMap((scheme, index) => {
    const sum = sumOf(scheme);
    if (sum === totalPoints) return [];
    const parts = [scheme.execution, ...Object.values(scheme.groups)].join("＋");
    return [
      {
        path: `weightSchemes › ${entryNumber(index)}`,
        message: `“${scheme.name}”的分值 ${parts} 合计 ${sum}，应为 ${totalPoints}`,
      },
    ];
  });
  const known = weightSchemes.map(({ execution }) => execution);
  if (known.includes(executionPoints)) return problems;
  const message = `是 ${executionPoints}，各分值结构的 execution 却是 ${[...new Set(known)].join("、")}`;
  return [...problems, { path: "executionPoints", message }];
}

const sumOf = ({ execution, groups }: WeightScheme): number =>
  Object.values(groups).reduce((sum, points) => sum + points, execution);

function gradeProblems({ grades, tiers, totalPoints }: Edition): readonly JsonProblem[] {
  const { excellent, good, fair } = grades;
  return [
    ...(totalPoints >= excellent && excellent > good && good > fair
      ? []
      : [
          {
            path: "grades",
            message: `优 ${excellent}、良 ${good}、中 ${fair} 应由高到低，且不超过总分 ${totalPoints}`,
          },
        ]),
    ...(tiers.achieved > tiers.partly
      ? []
      : [{ path: "tiers", message: `达成 ${tiers.achieved}% 应高于部分达成 ${tiers.partly}%` }]),
  ];
}

function platformProblems({ platform, totalPoints }: Edition): readonly JsonProblem[] {
  const caps = [...(platform?.totalCaps?.caps ?? [])].sort((a, b) => b.below - a.below);
  const rising = caps.find(({ below, most }, at) => {
    const before = caps[at - 1];
    return before && (before.below === below || before.most <= most);
  });
  const kinds = (platform?.kindPoints?.kinds ?? []).map(({ name }) => name);
  const twice = kinds.find((name, at) => kinds.indexOf(name) !== at);
  return [
    ...(rising
      ? [
          {
            path: "platform › totalCaps",
            message: `执行率低于 ${rising.below}% 的上限 ${rising.most} 分应低于执行率更高时的上限`,
          },
        ]
      : []),
    ...(caps.some(({ most }) => most >= totalPoints)
      ? [{ path: "platform › totalCaps", message: `上限应低于总分 ${totalPoints}` }]
      : []),
    ...(twice === undefined ? [] : [{ path: "platform › kindPoints", message: `“${twice}”写了两次` }]),
  ];
}
