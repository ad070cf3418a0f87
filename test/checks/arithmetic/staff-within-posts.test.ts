import staffWithinPosts from "../../../src/checks/arithmetic/staff-within-posts";
import { testCheck } from "../../support/test-check";

const staff = "basicData.staff";

testCheck(staffWithinPosts, {
  passes: {
    "every post is taken": { [`${staff}.staffInPost`]: 87 },
    "a tenth of the posts the rate was worked out from": { [`${staff}.authorisedPosts`]: 8 },
    "no posts at all, which is reported as such": { [`${staff}.authorisedPosts`]: 0 },
  },
  flags: {
    "four more people than posts": {
      given: { [staff]: { authorisedPosts: 46, staffInPost: 50 } },
      finds: [
        {
          message: "overstaffed",
          at: `${staff}.staffInPost`,
          because: [`${staff}.authorisedPosts`],
          words: { stated: "50人", posts: "编制数46人", over: "超编4人", rate: "108.70%" },
          severity: "warning",
        },
      ],
    },
    "one person more": {
      given: { [`${staff}.staffInPost`]: 88 },
      finds: [{ message: "overstaffed", at: `${staff}.staffInPost`, words: { over: "超编1人" } }],
    },
  },
  standsAside: {
    "the people in post are blank": { [`${staff}.staffInPost`]: undefined },
    "the posts are declared not applicable": { [`${staff}.authorisedPosts`]: "—" },
  },
});
