import staffCounts from "../../../src/checks/arithmetic/staff-counts";
import { testCheck } from "../../support/test-check";

const staff = "basicData.staff";
const [posts, inPost] = [`${staff}.authorisedPosts`, `${staff}.staffInPost`];

testCheck(staffCounts, {
  passes: {
    "more people than posts, which is another question": { [inPost]: 100 },
    "nobody in no post": { [staff]: { authorisedPosts: 0, staffInPost: 0 } },
    "a count with the word 人 behind it": { [posts]: "87人" },
  },
  flags: {
    "people in post while the posts are 0": {
      given: { [posts]: 0 },
      finds: [{ message: "noPosts", at: posts, because: [inPost], words: { inPost: "82人" }, severity: "error" }],
    },
    "people in post while the posts are blank": {
      given: { [posts]: undefined },
      finds: [{ message: "noPosts", at: posts, words: { stated: "空白" } }],
    },
    "people in post while the posts are declared none": {
      given: { [posts]: "无" },
      finds: [{ message: "noPosts", at: posts, words: { stated: "为无" } }],
    },
    "half a person": {
      given: { [inPost]: 82.5 },
      finds: [{ message: "notWhole", at: inPost, words: { stated: "82.5" } }],
    },
    "both counts below zero": {
      given: { [staff]: { authorisedPosts: -87, staffInPost: -82 } },
      finds: [
        { message: "negative", at: posts, words: { stated: "-87" } },
        { message: "negative", at: inPost, words: { stated: "-82" } },
      ],
    },
  },
  standsAside: {
    "the people in post are blank": { [inPost]: undefined },
    "the posts cannot be read": { [posts]: "见附件" },
  },
});
