import { type Pair, pairOf } from "./pair/both";
import { challengeLacking, challengeWrong } from "./pair/challenge";
import { cookieThrownAway } from "./pair/cookies";
import { corsRefused } from "./pair/cors";
import { loginInstead } from "./pair/login";
import { nothingSent } from "./pair/missing";
import { proxyAsks } from "./pair/proxy";
import { sentRefused } from "./pair/refused";
import { challengeError } from "./pair/schemes/bearer";
import { digestDiffers } from "./pair/schemes/digest";
import { roundsUnderWay } from "./pair/schemes/rounds";
import { signedLongAgo } from "./pair/schemes/signed";
import { tokenClaims } from "./pair/schemes/token";
import { writtenWrong } from "./pair/sent";
import type { Scene } from "./seen/scene";
import type { Found } from "./signs/sign";

// What is surest to be the cause comes first.
const checks: readonly ((pair: Pair) => readonly Found[])[] = [
  challengeWrong,
  challengeLacking,
  corsRefused,
  roundsUnderWay,
  writtenWrong,
  tokenClaims,
  signedLongAgo,
  challengeError,
  digestDiffers,
  proxyAsks,
  nothingSent,
  sentRefused,
  loginInstead,
  cookieThrownAway,
];

/** All that the request and the answer show when they are read together. Throws nothing. */
export function checkPair(scene: Scene): readonly Found[] {
  const pair = pairOf(scene);
  return checks.flatMap((check) => check(pair));
}
