import type { Family } from "./families/family";
import { inFrontWords } from "./words/in-front";
import { missingWords } from "./words/missing";
import { permissionWords } from "./words/permission";
import { refusedWords } from "./words/refused";
import { requestWords } from "./words/request";
import { serverWords } from "./words/server";
import { tokenWords } from "./words/token";

/** What answers say in words, whoever wrote them. */
export const words: readonly Family[] = [
  tokenWords,
  missingWords,
  refusedWords,
  permissionWords,
  inFrontWords,
  requestWords,
  serverWords,
];
