import { behindCauses } from "./causes/behind";
import type { CauseTable } from "./causes/cause-facts";
import { credentialsCauses } from "./causes/credentials";
import { inFrontCauses } from "./causes/in-front";
import { permissionCauses } from "./causes/permission";
import { requestCauses } from "./causes/request";
import { roundsCauses } from "./causes/rounds";
import type { CauseId } from "./diagnosis";

/** What is said of each cause, and what to do. */
export const causes: CauseTable<CauseId> = {
  ...credentialsCauses,
  ...permissionCauses,
  ...roundsCauses,
  ...inFrontCauses,
  ...requestCauses,
  ...behindCauses,
};
