import { makeStyles, tokens } from "@fluentui/react-components";

const thin = `1px solid ${tokens.colorNeutralStroke2}`;

/** Looks that several parts share. */
export const useSharedStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: "8px" },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", rowGap: "8px" },
  card: {
    border: thin,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    padding: "10px 12px",
  },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px", rowGap: "4px" },
  spread: { justifyContent: "space-between" },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  /** Gets the focus when what had it is gone, so that Tab goes on from here. */
  place: { ":focus": { outlineStyle: "none" } },
  /** Only to be heard. */
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  paragraph: { margin: 0, overflowWrap: "anywhere" },
  summary: {
    cursor: "pointer",
    paddingTop: "4px",
    paddingBottom: "4px",
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  bar: {
    appearance: "none",
    display: "block",
    width: "100%",
    height: "6px",
    border: "none",
    borderRadius: "3px",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground5,
    "::-webkit-progress-bar": { backgroundColor: tokens.colorNeutralBackground5 },
    "::-webkit-progress-value": { backgroundColor: tokens.colorCompoundBrandBackground, borderRadius: "3px" },
    "::-moz-progress-bar": { backgroundColor: tokens.colorCompoundBrandBackground },
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      outline: "1px solid CanvasText",
      backgroundColor: "Canvas",
      "::-webkit-progress-bar": { backgroundColor: "Canvas" },
      "::-webkit-progress-value": { backgroundColor: "Highlight" },
      "::-moz-progress-bar": { backgroundColor: "Highlight" },
    },
  },
});
