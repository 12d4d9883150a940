import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { groupsOf, pairOfFields, pairOfJoined, pairOfToken68 } from "#components/credentials/basic/basic-pair.ts";

const text = fc.string({ unit: "grapheme" }).filter((each) => !/[\0-\x1F\x7F]/.test(each) && each.isWellFormed());
const userId = text.filter((each) => !each.includes(":"));
const nobody = pairOfFields("", "");

test("every pair that Basic can carry comes back from its Base64, and from its joined text", () => {
  fc.assert(
    fc.property(userId, text, (name, password) => {
      const pair = pairOfFields(name, password);
      expect(pair.fault).toBeUndefined();
      expect(pairOfToken68(pair.token68, nobody)).toEqual(pair);
      expect(pairOfJoined(pair.joined)).toEqual(pair);
    }),
  );
});

test("the letters of the groups, one after the other, are the Base64", () => {
  fc.assert(
    fc.property(userId, text, (name, password) => {
      const { joined, token68 } = pairOfFields(name, password);
      expect(
        groupsOf(joined)
          .map(({ letters }) => letters)
          .join(""),
      ).toBe(token68);
    }),
  );
});

test("£ is two octets in UTF-8", () => {
  expect(groupsOf("£").map(({ octets }) => octets)).toEqual([[0xc2, 0xa3]]);
  expect(pairOfFields("test", "123£").token68).toBe("dGVzdDoxMjPCow==");
});

test("a user-id with a colon has the fault, and there is no Base64", () => {
  expect(pairOfFields("a:b", "c")).toMatchObject({ token68: "", fault: { in: "userId" } });
});

test("a control character has the fault where it stands", () => {
  expect(pairOfFields("a", "b\u0001").fault?.in).toBe("password");
  expect(pairOfFields("a\u0001", "b").fault?.in).toBe("userId");
});

test("Base64 that cannot be read is named, and the fields stay as they were", () => {
  const before = pairOfFields("Aladdin", "open sesame");
  expect(pairOfToken68("abc", before)).toMatchObject({ userId: "Aladdin", token68: "abc", fault: { in: "token68" } });
  expect(pairOfToken68("YQ==", before).fault?.reason).toContain("no colon");
  expect(pairOfToken68("/zo=", before).fault?.reason).toContain("not UTF-8");
});

test("a joined text without a colon is named", () => {
  expect(pairOfJoined("Aladdin").fault).toMatchObject({ in: "joined" });
});
