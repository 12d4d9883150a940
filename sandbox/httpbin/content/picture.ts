// A door in front of the dark, of 48 by 48 points, in Base64: drawn for this site.
const drawn = {
  png: [
    "iVBORw0KGgoAAAANSUhEUgAAADAAAAAwCAYAAABXAvmHAAAA6ElEQVR4AeyZQQ6DMBADI15Qqbe+oNd+ow/uN3rtb8opyBdY7WLF",
    "IIwUsSKsgz0ciJhu98f/zGNqJz9sQA3QBExgZwLXfYV+309jjiqI6xLoiT1f77ZndJ3q2QSqybH6TICVZFXHBKrJsfpMgJVkVccE",
    "qsmx+hIEWEtydWyAm2dezQQymeEGKNO3da8JbKUzYm4oAdy5scwNNcB6aNSxAUxDUZuAInVc0wQwDUVtAorUcU0TwDQUtQkoUsc1",
    "QwK4CcG6i+C1pU78vYl0+vzaOTSw1niU66EB/IZX1FFQoYFIQD1vA2oCMwAAAP//DbFePgAAAAZJREFUAwBFMNSheka1lAAAAABJ",
    "RU5ErkJggg==",
  ],
  jpeg: [
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7",
    "gYKBTmCNl4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8",
    "fHx8fHx8fHz/wAARCAAwADADASIAAhEBAxEB/8QAFwABAQEBAAAAAAAAAAAAAAAABQAEBv/EACkQAAECBAQFBQEAAAAAAAAAAAAB",
    "AgMEBREGNYKyEhQWIUFUVaOk0WH/xAAVAQEBAAAAAAAAAAAAAAAAAAAAAf/EABcRAQEBAQAAAAAAAAAAAAAAAAABMSH/2gAMAwEA",
    "AhEDEQA/AOTIhXDOey2rapUFEK9R1X1Xxs/C6jqvqvjZ+DqiiFcTZ7M6dqBQRCuGc9ltW1QoVwznstq2qLiiiI2Q5yCymRZV0ox0",
    "V7+JsdbcTU7dk7fxfPkI04mz2Z07UChXE2ezOnagUJioVwznstq2qFDUtV6fKR2x5ek8ERt7O5ly2ulvKCgUhXn6V7N9p5c/SvZv",
    "tPAsTZ7M6dqBQ1M1enzcd0eYpPHEda7uZcl7JbwgKIP/2Q==",
  ],
  webp: [
    "UklGRqQAAABXRUJQVlA4IJgAAABQBgCdASowADAAPu1qqE8ppiOiKq1RMB2JZQDSPEAA8BrcN7G+6tD+CQ5hdVrtpUcQy+f5bET6",
    "TuIqAAD+7PF/3CP/CIz/q85ZInk+8PsI5wyrWuE3/gHZ/2E3jxxLHd5pif1eByqZmL1/fVrbHyxd9EXr8jC2cf+5lH3dSbPNd21F",
    "YXlNqvt1VnkyLjS/YcNlQ4ABHxQAAA==",
  ],
} as const;

/** The octets of the picture in one of the formats. */
export function octetsOfPicture(format: keyof typeof drawn): Uint8Array {
  return new Uint8Array(Buffer.from(drawn[format].join(""), "base64"));
}

/** The same picture as SVG. */
export const pictureAsSvg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">
  <title>A door</title>
  <rect width="48" height="48" fill="#10131a"/>
  <path d="M15 42V9h18v33M8 43h32" fill="none" stroke="#e8e2d0" stroke-width="2"/>
  <rect x="27" y="25" width="3" height="3" fill="#e8e2d0"/>
</svg>
`;
