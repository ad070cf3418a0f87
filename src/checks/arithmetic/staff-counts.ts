import { isGiven } from "../../forms/field";
import { defineCheck } from "../check";

export default defineCheck({
  id: "arithmetic/staff-counts",
  code: "A03",
  title: "编制数和实际在职人数应为非负整数，有在职人员的应有编制数",
  basis: "审核常识",
  severity: "error",
  selfEvident: true,
  needs: ["basicData"],

  messages: {
    noPosts: "{label}为{stated}，却有实际在职人数{inPost}人，请补填或改正编制数。",
    notWhole: "{label}填报为{stated}，人数应为整数。",
    negative: "{label}填报为{stated}，人数不能为负数。",
  },

  *inspect({ basicData: { staff } }, { flag, standAside }) {
    const { authorisedPosts: posts, staffInPost: inPost } = staff;
    for (const count of [posts, inPost]) {
      if (!isGiven(count)) continue;
      if (count.value.isNegative) yield flag("negative", { at: count });
      else if (!count.value.isWhole) yield flag("notWhole", { at: count });
    }
    if (!isGiven(inPost) || posts.state === "unreadable" || posts.state === "absent") {
      yield standAside([inPost, posts]);
      return;
    }
    const someone = !inPost.value.isZero && !inPost.value.isNegative;
    if (someone && (!isGiven(posts) || posts.value.isZero))
      yield flag("noPosts", { at: posts, because: [inPost], words: { inPost: inPost.value } });
  },
});
