import { commissionedWork } from "./cases/tangxi-commissioned-work";
import { consultativeConference } from "./cases/nanxian-consultative";
import { grainReserve } from "./cases/hengshan-grain-reserve";
import { investmentCentre } from "./cases/nanzhang-investment";
import { justiceBureau } from "./cases/daying-justice-bureau";
import { procuratorate } from "./cases/hunan-procuratorate";
import { serviceCentre } from "./cases/ezhou-service-centre";
import { sportsCentre } from "./cases/putuo-sports-centre";
import { threePublicOrdos } from "./cases/ordos-three-public";
import { threePublicTaojiang } from "./cases/taojiang-three-public";
import { threePublicZhanjiang } from "./cases/zhanjiang-three-public";
import { township } from "./cases/guantang-township";
import { tradingCentre } from "./cases/hunan-trading-centre";
import type { PublishedCase } from "./published-case";

/** Every published filing: those with tables, then those of which the text was published. */
export const publishedCases: readonly PublishedCase[] = [
  township,
  grainReserve,
  serviceCentre,
  sportsCentre,
  commissionedWork,
  justiceBureau,
  tradingCentre,
  consultativeConference,
  procuratorate,
  threePublicTaojiang,
  investmentCentre,
  threePublicOrdos,
  threePublicZhanjiang,
];
