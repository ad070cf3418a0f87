import { isTyped } from "../../forms/field";
import { Count } from "../../quantities/count";
import type { BasicData } from "../../forms/filing";
import { defineCheck } from "../check";
import { isOneDigitOff } from "../shapes/digit-slips";
import { inspectRatio, isRatioOf, ratioMessages } from "../shapes/ratio-of";

export default defineCheck({
  id: "arithmetic/control-rate",
  code: "A01",
  title: "控制率应等于实际在职人数除以编制数",
  basis: "部门整体支出绩效评价基础数据表栏目含义",
  severity: "error",
  // The figures are right, and so is the rate but for its last place.
  severities: { lastPlace: "warning" },
  needs: ["basicData"],
  messages: {
    ...ratioMessages,
    posts:
      "{label}填报为{stated}，按实际在职人数{inPost}和控制率{rate}推算应为{expected}，疑为编制数填错；如此格无误，应改正控制率。",
  },

  *inspect({ basicData: { staff }, budgetFigures }, tools) {
    const { controlRate: stated, staffInPost: part, authorisedPosts: whole } = staff;
    // Where 预决算数据 has the posts as well, two cells speak against the rate.
    const known = budgetFigures?.authorisedPosts.value;
    const posts = known && whole.value?.equals(known) ? undefined : impliedPosts(staff);
    if (stated.state === "absent") yield tools.standAside(stated);
    else if (posts)
      yield tools.flag("posts", {
        at: whole,
        because: [part, stated],
        expected: posts,
        suggest: true,
        settledIf: isRatioOf({ stated, part, whole }),
        words: { inPost: part.value ?? "", rate: stated.value ?? "" },
      });
    else yield* inspectRatio({ stated, part, whole }, tools);
  },
});

/**
 * 55 people on 6 posts at 91.67%: 60 posts would be just that, 6 are a digit short of it, and no other number of people
 * makes 91.67% of 6. Undefined where the three agree, or where another cell may as well be the wrong one.
 */
function impliedPosts({ controlRate, staffInPost, authorisedPosts }: BasicData["staff"]): Count | undefined {
  if (!isTyped(controlRate) || !isTyped(staffInPost) || !isTyped(authorisedPosts)) return undefined;
  const [rate, people, posts] = [controlRate.value, staffInPost.value, authorisedPosts.value];
  if (rate.isZero || posts.isZero || people.isZero || rate.canBe(people, posts)) return undefined;
  const share = rate.percentage / 100;
  const around = (figure: number): readonly Count[] =>
    [...new Set([Math.floor(figure), Math.ceil(figure)])].filter((one) => one > 0).map((one) => Count.of(one));
  if (around(posts.value * share).some((one) => rate.canBe(one, posts))) return undefined;
  const [found, ...more] = around(people.value / share).filter((one) => rate.canBe(people, one));
  return found && more.length === 0 && isOneDigitOff(posts.value, found.value) ? found : undefined;
}
