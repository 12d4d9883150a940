import type { ReactNode } from "react";
import { Citation } from "../ui/citation";

type Entry = {
  readonly sentIn: "requests" | "responses" | "both";
  readonly structure: string;
  /** The section that defines it. */
  readonly section: string;
};

/** The facts of a header field: where it is sent, what its value is, and where it is defined. */
export function HeaderFacts({ entry: { sentIn, structure, section } }: { readonly entry: Entry }) {
  return (
    <table>
      <tbody>
        <Fact name="Sent in">{sentIn === "both" ? "requests and responses" : sentIn}</Fact>
        <Fact name="Its value">{structure}</Fact>
        <Fact name="Defined in">
          <Citation>{section}</Citation>
        </Fact>
      </tbody>
    </table>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <tr>
      <th scope="row" className="w-28">
        {name}
      </th>
      <td>{children}</td>
    </tr>
  );
}
