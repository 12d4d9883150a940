import { Children, type ComponentProps, cloneElement, isValidElement, type ReactElement, type ReactNode } from "react";

type Part = ReactElement<{ readonly children?: ReactNode; readonly role?: string; readonly "data-column"?: string }>;

// Said as well as meant: where CSS lays the rows out as blocks, some browsers forget that they were a table.
const roles: ReadonlyMap<unknown, string> = new Map([
  ["thead", "rowgroup"],
  ["tbody", "rowgroup"],
  ["tr", "row"],
  ["th", "columnheader"],
  ["td", "cell"],
]);

// The columns that a phone has room for.
const beside = 3;

/** A table of an article. One of more than three columns becomes, on a phone, a list of rows in which each cell has its column's name. */
export function Table({ children }: ComponentProps<"table">) {
  const columns = headings(children).map(textOf);
  const attributes = { role: "table", "data-stacks": columns.length > beside || undefined };
  return <table {...attributes}>{named(children, columns)}</table>;
}

function named(children: ReactNode, columns: readonly string[]): ReactNode {
  return partsOf(children).map((part, place) => {
    const role = roles.get(part.type);
    if (role === "cell") return cloneElement(part, { role, "data-column": columns[place] ?? "" });
    return cloneElement(
      part,
      { role: role ?? "presentation" },
      part.type === "th" ? part.props.children : named(part.props.children, columns),
    );
  });
}

function headings(children: ReactNode): readonly Part[] {
  return partsOf(children).flatMap((part) => (part.type === "th" ? [part] : headings(part.props.children)));
}

function partsOf(children: ReactNode): readonly Part[] {
  return Children.toArray(children).filter((each): each is Part => isValidElement(each));
}

function textOf(node: ReactNode): string {
  if (typeof node === "string" || typeof node === "number") return String(node);
  return isValidElement<{ children?: ReactNode }>(node)
    ? Children.toArray(node.props.children).map(textOf).join("")
    : "";
}
