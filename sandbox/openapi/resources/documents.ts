import { sandboxBase } from "../../resource";
import { inHeader, type Operation, plainly, sending, sendingJson, when } from "../operation";

const negotiation = `${sandboxBase}/negotiation`;
const inbox = `${sandboxBase}/inbox`;
const booking = `${sandboxBase}/booking`;
const precondition = `${sandboxBase}/precondition`;
const json = "application/json";
const patch = "application/merge-patch+json";
const version = ["ETag", "Last-Modified"];
const current = ["If-Match", '"v3"'] as const;
const older = ["If-Match", '"v2"'] as const;
const wish = { type: "object", properties: { seat: { type: "string", pattern: "^[1-9][A-D]$" } }, required: ["seat"] };
const ifMatch = inHeader("If-Match", "The version that is meant: its entity-tag.");

/** The resources that choose a representation, read content, or have a version. */
export const documents: readonly Operation[] = [
  {
    method: "GET",
    path: negotiation,
    summary: "One question in two types and three languages",
    parameters: [inHeader("Accept-Language", "The languages that are wanted: en, de and el are there.")],
    responses: [
      when(
        200,
        [
          {},
          {
            fields: [
              ["Accept", "text/plain"],
              ["Accept-Language", "de"],
            ],
          },
        ],
        {
          types: [json, "text/plain"],
          fields: ["Content-Language", "Vary"],
        },
      ),
      when(406, [{ fields: [["Accept", "image/png"]] }]),
    ],
  },
  {
    method: "POST",
    path: inbox,
    summary: "Leave JSON, which is read and forgotten",
    body: { types: [json], schema: {} },
    responses: [
      when(200, [sendingJson({ knock: "knock" })]),
      when(400, [sending(json, "{")]),
      when(415, [sending("text/plain", "Hello")], { fields: ["Accept"] }),
    ],
  },
  {
    method: "PATCH",
    path: inbox,
    summary: "Leave a patch of JSON, which is read and forgotten",
    body: { types: [patch], schema: {} },
    responses: [
      when(200, [sending(patch, '{ "knock": null }')]),
      when(400, [sending(patch, "{")]),
      when(415, [sendingJson({ knock: null })], { fields: ["Accept-Patch"] }),
    ],
  },
  { method: "GET", path: booking, summary: "Which seats are taken", responses: [plainly(200)] },
  {
    method: "PUT",
    path: booking,
    summary: "Book a seat",
    body: { types: [json], schema: wish },
    responses: [
      when(200, [sendingJson({ seat: "3B" })]),
      when(400, [sending(json, "{")]),
      when(409, [sendingJson({ seat: "1A" })], { says: "The seat is taken." }),
      when(415, [sending("text/plain", "3B")], { fields: ["Accept"] }),
      when(422, [sendingJson({ seat: "99Z" })]),
    ],
  },
  {
    method: "GET",
    path: precondition,
    summary: "Read a document with a version, whole or in part",
    parameters: [
      ifMatch,
      inHeader("If-None-Match", "The versions that the client has."),
      inHeader("Range", "The part that is wanted, such as bytes=0-9."),
    ],
    responses: [
      plainly(200, { types: ["text/plain"], fields: [...version, "Accept-Ranges"] }),
      when(206, [{ fields: [["Range", "bytes=0-9"]] }], {
        types: ["text/plain"],
        fields: [...version, "Accept-Ranges", "Content-Range"],
      }),
      when(304, [{ fields: [["If-None-Match", '"v3"']] }], { fields: version }),
      when(412, [{ fields: [older] }], { fields: version }),
      when(416, [{ fields: [["Range", "bytes=9999-"]] }], { fields: ["Content-Range"] }),
    ],
  },
  {
    method: "PUT",
    path: precondition,
    summary: "Write the version that one has seen",
    parameters: [ifMatch],
    body: { types: ["text/plain"] },
    responses: [
      when(200, [sending("text/plain", "Fourth version.", current)]),
      when(412, [sending("text/plain", "Fourth version.", older)], { fields: version }),
      when(415, [sendingJson("Fourth version.", current)], { fields: ["Accept"] }),
      when(428, [sending("text/plain", "Fourth version.")]),
    ],
  },
  {
    method: "DELETE",
    path: precondition,
    summary: "Delete the version that one has seen",
    parameters: [ifMatch],
    responses: [
      when(200, [{ fields: [current] }]),
      when(412, [{ fields: [older] }], { fields: version }),
      plainly(428),
    ],
  },
];
