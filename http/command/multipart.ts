/** A part of a form: its name and what it holds, and the lines that a tool was told to add; all as octets. */
export type Part = {
  readonly name: string;
  readonly content: string;
  readonly filename?: string;
  readonly type?: string;
  readonly lines?: readonly string[];
};

/** Stands where a tool would choose a boundary by chance. */
export const boundary = "----boundary-of-this-form";

/** What is to be said where a form is written with it. */
export const boundaryNote =
  "The boundary between the parts is written here; the tool itself chooses another each time.";

/** Writes parts as multipart/form-data. RFC 7578 §4. */
export function formatMultipart(parts: readonly Part[], by: string = boundary): string {
  const written = parts.map(({ name, content, filename, type, lines = [] }) => {
    const named = filename === undefined ? "" : `; filename="${quoted(filename)}"`;
    const head = [
      `Content-Disposition: form-data; name="${quoted(name)}"${named}`,
      ...(type === undefined ? [] : [`Content-Type: ${type}`]),
      ...lines,
    ];
    return `--${by}\r\n${head.join("\r\n")}\r\n\r\n${content}\r\n`;
  });
  return `${written.join("")}--${by}--\r\n`;
}

// RFC 7578 §4.2: quotes and line ends are percent-encoded, as browsers have it.
function quoted(name: string): string {
  return name.replace(/["\r\n]/g, (found) => ({ '"': "%22", "\r": "%0D", "\n": "%0A" })[found] ?? found);
}
