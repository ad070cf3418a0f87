import controlRate from "../../../src/checks/arithmetic/control-rate";
import { NewFormula } from "../../support/change";
import { testCheck } from "../../support/test-check";

const staff = "basicData.staff";

testCheck(controlRate, {
  passes: {
    "108.70 % for 50 people in 46 posts, rounded up": {
      [staff]: { authorisedPosts: 46, staffInPost: 50, controlRate: 108.7 },
    },
    "a whole percent cut off": { [staff]: { authorisedPosts: 3, staffInPost: 2, controlRate: "66%" } },
    "no 100 % before it is reached": { [staff]: { authorisedPosts: 30000, staffInPost: 29999, controlRate: 99.99 } },
    "a formula that shows two places": { [`${staff}.controlRate`]: new NewFormula("=C4/B4") },
    "a rate without decimals": { [`${staff}.controlRate`]: "94%" },
    "nobody in no post": { [staff]: { authorisedPosts: 0, staffInPost: 0, controlRate: 0 } },
  },
  flags: {
    "the rate off by one last place": {
      given: { [`${staff}.controlRate`]: 94.27 },
      finds: [
        {
          message: "differs",
          at: `${staff}.controlRate`,
          because: [`${staff}.staffInPost`, `${staff}.authorisedPosts`],
          words: { stated: "94.27%", expected: "82÷编制数87应为94.25%", difference: "0.02个百分点" },
          suggest: "94.25%",
          severity: "error",
        },
      ],
    },
    "the rate cut off at its last place": {
      given: { [staff]: { authorisedPosts: 3, staffInPost: 2, controlRate: 66.66 } },
      finds: [{ message: "lastPlace", at: `${staff}.controlRate`, severity: "warning", suggest: "66.67%" }],
    },
    "the rate turned upside down": {
      given: { [`${staff}.controlRate`]: 106.1 },
      finds: [{ message: "differs", at: `${staff}.controlRate`, expected: "94.25%" }],
    },
    "编制数 lost a digit, and the rate is that of the whole number": {
      given: {
        [staff]: { authorisedPosts: 6, staffInPost: 55, controlRate: 91.67 },
        "budgetFigures.authorisedPosts": undefined,
      },
      finds: [
        {
          message: "posts",
          at: `${staff}.authorisedPosts`,
          because: [`${staff}.staffInPost`, `${staff}.controlRate`],
          expected: "60",
          suggest: "60",
          words: { inPost: "55", rate: "91.67%" },
        },
      ],
    },
    "编制数 a digit short beside a rate without a rest": {
      given: {
        [staff]: { authorisedPosts: 6, staffInPost: 54, controlRate: 90 },
        "budgetFigures.authorisedPosts": undefined,
      },
      finds: [{ message: "posts", at: `${staff}.authorisedPosts`, expected: "60" }],
    },
    "编制数 is the same in 预决算数据, and the rate another": {
      given: {
        [staff]: { authorisedPosts: 6, staffInPost: 55, controlRate: 91.67 },
        "budgetFigures.authorisedPosts": 6,
      },
      finds: [{ message: "differs", at: `${staff}.controlRate` }],
    },
    "as many other people would make the rate that there is": {
      given: {
        [staff]: { authorisedPosts: 80, staffInPost: 46, controlRate: 50 },
        "budgetFigures.authorisedPosts": undefined,
      },
      finds: [{ message: "differs", at: `${staff}.controlRate` }],
    },
    "no whole number of posts makes the rate": {
      given: { [`${staff}.controlRate`]: 91.23, "budgetFigures.authorisedPosts": undefined },
      finds: [{ message: "differs", at: `${staff}.controlRate` }],
    },
    "the posts that would make the rate are quite others": {
      given: {
        [staff]: { authorisedPosts: 87, staffInPost: 55, controlRate: 91.67 },
        "budgetFigures.authorisedPosts": undefined,
      },
      finds: [{ message: "differs", at: `${staff}.controlRate` }],
    },
    "a rate out of nothing": {
      given: { [staff]: { authorisedPosts: 0, staffInPost: 0, controlRate: 100 } },
      finds: [{ message: "ofNothing", at: `${staff}.controlRate`, words: { stated: "100.00%" } }],
    },
  },
  standsAside: {
    "the rate is blank": { [`${staff}.controlRate`]: undefined },
    "the posts are blank": { [`${staff}.authorisedPosts`]: undefined },
    "people in post without any post, which is reported as such": { [staff]: { authorisedPosts: 0 } },
  },
});
