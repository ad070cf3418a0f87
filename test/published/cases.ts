import { commissionedWork } from "./cases/tangxi-commissioned-work";
import { grainReserve } from "./cases/hengshan-grain-reserve";
import { justiceBureau } from "./cases/daying-justice-bureau";
import { serviceCentre } from "./cases/ezhou-service-centre";
import { sportsCentre } from "./cases/putuo-sports-centre";
import { township } from "./cases/guantang-township";
import type { PublishedCase } from "./published-case";

/** Every published filing of which tables are known. */
export const publishedCases: readonly PublishedCase[] = [
  township,
  grainReserve,
  serviceCentre,
  sportsCentre,
  commissionedWork,
  justiceBureau,
];
