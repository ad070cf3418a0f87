import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { gradeWords } from "../../scoring/grade";
import type { DimensionScore, FilingScore, FormScore } from "../../scoring/score-filing";
import { words } from "../strings";
import { useSharedStyles } from "../styles";

const useStyles = makeStyles({
  total: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  dimensions: { display: "flex", flexDirection: "column", rowGap: "8px", marginTop: "8px" },
  line: { display: "flex", justifyContent: "space-between", columnGap: "8px" },
  figure: { fontVariantNumeric: "tabular-nums" },
  name: { overflowWrap: "anywhere" },
});

/** The total, its grade, and a bar for every dimension of every scored form. */
export function ScorePanel({ score }: { readonly score: FilingScore }) {
  const shared = useSharedStyles();
  if (score.forms.length === 0) return null;
  return (
    <section className={shared.section}>
      <h2 className={shared.heading}>{words.score.title}</h2>
      {score.forms.map((form, index) => (
        <details key={form.key} className={shared.card} open={index === 0}>
          <summary tabIndex={0} className={shared.summary}>
            {form.name}
          </summary>
          <FormScoreLines form={form} />
        </details>
      ))}
    </section>
  );
}

function FormScoreLines({ form }: { readonly form: FormScore }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { stated, summed, computed, missing } = form.total;
  const total = stated ?? summed;
  return (
    <>
      <div className={mergeClasses(shared.row, shared.spread)}>
        <span className={styles.total}>{total ? words.score.total(String(total)) : words.score.unknown}</span>
        {form.grade && <span>{words.score.grade(gradeWords[form.grade])}</span>}
      </div>
      {missing.length > 0 && (
        <p className={mergeClasses(shared.paragraph, shared.quiet)}>{words.score.missing(missing.length)}</p>
      )}
      {computed && (!total || !computed.equals(total)) && (
        <p className={mergeClasses(shared.paragraph, shared.quiet)}>{words.score.rules(String(computed))}</p>
      )}
      <div className={styles.dimensions}>
        {form.dimensions.map((dimension) => (
          <DimensionBar key={dimension.dimension} score={dimension} />
        ))}
      </div>
    </>
  );
}

function DimensionBar({ score: { dimension, points, score } }: { readonly score: DimensionScore }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const name = words.dimensions[dimension];
  return (
    <div>
      <div className={styles.line}>
        <span>{name}</span>
        <span className={styles.figure}>
          {words.score.of(score ? String(score) : words.score.none, points ? String(points) : words.score.none)}
        </span>
      </div>
      <progress
        className={shared.bar}
        aria-label={words.score.bar(name)}
        value={score?.value ?? 0}
        max={points?.value || 1}
      />
    </div>
  );
}
