import { given } from "../../forms/field";
import { Rate } from "../../quantities/rate";
import { defineCheck } from "../check";
import { addsUp } from "../shapes/sums-to";

export default defineCheck({
  id: "arithmetic/staff-within-posts",
  code: "A02",
  title: "实际在职人数不应超过编制数，超编的应说明原因",
  basis: "审核常识",
  severity: "warning",
  needs: ["basicData"],

  messages: {
    overstaffed: "{label}{stated}人，超过编制数{posts}人，超编{over}人，控制率{rate}。请核对；属实的，请说明原因。",
  },

  *inspect({ basicData: { staff } }, { flag, standAside }) {
    const filled = given({ posts: staff.authorisedPosts, inPost: staff.staffInPost });
    if (!filled) {
      yield standAside([staff.authorisedPosts, staff.staffInPost]);
      return;
    }
    const { posts, inPost } = filled;
    const rate = Rate.of(inPost.value, posts.value)?.rounded();
    // People without a single post are a mistyped number of posts, not a unit over its establishment.
    if (rate && inPost.value.isMoreThan(posts.value))
      yield flag("overstaffed", {
        at: inPost,
        because: [posts],
        settledIf: addsUp(inPost, [posts], (own, [most]) => !most || !own.isMoreThan(most)),
        words: { posts: posts.value, over: inPost.value.minus(posts.value), rate },
      });
  },
});
