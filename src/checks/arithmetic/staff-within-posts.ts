import { given, isGiven } from "../../forms/field";
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
    const stated = staff.controlRate;
    const isTwice = inPost.value.value > 2 * posts.value.value;
    // 55 people on 6 posts at 91.67%: the rate was worked out from 60 posts, and the check of the rate says that it differs.
    if (
      isTwice &&
      isGiven(stated) &&
      !stated.value.canBe(inPost.value, posts.value) &&
      stated.value.percentage <= 100
    ) {
      yield standAside(staff.authorisedPosts, "与控制率不符，应先改正");
      return;
    }
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
