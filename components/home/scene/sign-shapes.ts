import type { Sign } from "../knock/outcome";

/** One bent tube for each digit, as a path in a box of 64 by 104. */
export const tubes: Readonly<Record<string, string>> = {
  0: "M32 4C15 4 5 22 5 52s10 48 27 48 27-18 27-48S49 4 32 4z",
  1: "M14 24 38 5v95",
  2: "M6 30C6 13 17 4 32 4s26 10 26 25c0 25-52 43-52 71h54",
  3: "M7 16C13 8 21 4 32 4c15 0 25 9 25 23 0 13-10 21-25 22 17 0 28 11 28 26s-12 25-28 25C20 100 11 95 4 86",
  4: "M45 100V4L4 70h57",
  5: "M55 4H14l-4 43c6-5 13-8 21-8 17 0 28 12 28 29s-12 32-29 32c-11 0-20-4-26-12",
  6: "M53 12C47 6 41 4 34 4 16 4 5 24 5 56c0 28 10 44 28 44 16 0 27-13 27-30S49 40 33 40C19 40 8 51 6 66",
  7: "M5 4h55L24 100",
  8: "M32 48C18 48 9 39 9 26S18 4 32 4s23 9 23 22-9 22-23 22zm0 0c-17 0-28 10-28 26s11 26 28 26 28-10 28-26-11-26-28-26z",
  9: "M11 92c6 6 12 8 19 8 18 0 29-20 29-52C59 20 49 4 31 4 15 4 4 17 4 34s11 30 27 30c14 0 25-11 27-26",
};

/** The frame of a sign, as a path in a box of 640 by 240: a question is asked in a speech bubble, a refusal is an octagon, a way in is an arch that stands open below. */
export const frames: Readonly<Record<Sign, string>> = {
  dark: "M127 24h386a32 32 0 0 1 32 32v128a32 32 0 0 1-32 32H127a32 32 0 0 1-32-32V56a32 32 0 0 1 32-32z",
  silent: "M127 24h386a32 32 0 0 1 32 32v128a32 32 0 0 1-32 32H127a32 32 0 0 1-32-32V56a32 32 0 0 1 32-32z",
  challenge:
    "M131 24h378a36 36 0 0 1 36 36v116a36 36 0 0 1-36 36H224l-34 38-6-38h-53a36 36 0 0 1-36-36V60a36 36 0 0 1 36-36z",
  refused: "M155 22h330l62 58v80l-62 58H155l-62-58V80z",
  granted: "M95 222V132C95 66 150 22 226 22h188c76 0 131 44 131 110v90",
  other: "M95 24h450v192H95z",
};
