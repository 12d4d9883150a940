import { between } from "./guide/between";
import { inPractice } from "./guide/in-practice";
import { knownAndRefused } from "./guide/known-and-refused";
import { notYou } from "./guide/not-you";
import type { PartGuide } from "./guide/part-guide";
import { theConversation } from "./guide/the-conversation";
import { whoAreYou } from "./guide/who-are-you";

/** The teacher's guide: one entry a part of the course, in its order. */
export const guide: readonly PartGuide[] = [theConversation, whoAreYou, knownAndRefused, notYou, between, inPractice];
