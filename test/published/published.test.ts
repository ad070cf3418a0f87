import { publishedCases } from "./cases";
import { isAt, placeNamed, placeOf, review } from "./review";

describe.each(publishedCases.map((one) => [`${one.unit} ${one.year}`, one] as const))(
  "published filing %s",
  (_, published) => {
    test("everything an expert named is found, at its place", async () => {
      const found = (await review(published)).map((finding) => `${finding.code} ${placeOf(finding)}`);
      expect(found).toEqual(expect.arrayContaining(published.expected.map((one) => `${one.code} ${placeNamed(one)}`)));
    });

    test("everything found was named by an expert or is right besides", async () => {
      const accepted = [...published.expected, ...published.extras];
      const doubtful = (await review(published)).filter((finding) => !accepted.some((one) => isAt(finding, one)));
      expect(doubtful.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
    });

    test("what is listed as found besides is still found", async () => {
      const found = await review(published);
      expect(published.extras.filter((one) => !found.some((finding) => isAt(finding, one)))).toEqual([]);
    });
  },
);
