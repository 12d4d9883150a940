import type { Term } from "./term";

/** How values are written down. */
export const writing: readonly Term[] = [
  {
    id: "octet",
    term: "octet",
    also: ["octets"],
    says: "Eight bits, as everybody’s byte is today. The standards say octet, because there were bytes of other sizes.",
    page: "/learn/basic#which-octets",
    common: true,
  },
  {
    id: "utf-8",
    term: "UTF-8",
    says: "The usual way to write characters as octets. A letter of English takes one, others take two to four.",
    section: "RFC 3629 §3",
    page: "/learn/basic#which-octets",
  },
  {
    id: "base64",
    term: "Base64",
    also: ["base64"],
    says: "Any octets, written in 64 plain characters. There is no key in it: whoever sees it can read it.",
    section: "RFC 4648 §4",
    page: "/learn/the-challenge#base64",
  },
  {
    id: "base64url",
    term: "base64url",
    says: "Base64 with - and _ in place of + and /, which mean something else in an address. The = at the end is often left out.",
    section: "RFC 4648 §5",
    page: "/learn/inside-a-token#three-parts",
  },
  {
    id: "percent-encoding",
    term: "percent-encoding",
    also: ["percent-encoded"],
    says: "Writing an octet of an address as % and two hexadecimal digits, such as %2F for a slash that separates nothing.",
    section: "RFC 3986 §2.1",
  },
  {
    id: "quoted-string",
    term: "quoted-string",
    also: ["quoted-strings", "quoted string", "quoted strings"],
    says: "A value in double quotes, which may hold spaces and commas. Before a quote or a backslash inside it stands a backslash.",
    section: "RFC 9110 §5.6.4",
    page: "/learn/several-challenges#commas",
  },
  {
    id: "structured-fields",
    term: "Structured Fields",
    also: ["Structured Field"],
    says: "One grammar for the values of many header fields, newer ones above all: an item, a list or a dictionary.",
    section: "RFC 9651 §3",
  },
  {
    id: "fragment",
    term: "fragment",
    also: ["fragments"],
    says: "What stands behind # in an address. The browser keeps it to itself: it is not sent.",
    section: "RFC 3986 §3.5",
    common: true,
  },
  {
    id: "private-key",
    term: "private key",
    also: ["private keys"],
    says: "The half of a pair of keys that never leaves its owner, and signs. With the other half, the public key, everybody can check.",
    page: "/learn/bound-tokens#holding",
  },
];
