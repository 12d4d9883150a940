type Props = {
  readonly kind: "lesson" | "exercise";
  readonly title: string;
  readonly says: string;
  /** What it teaches, each in a few words. */
  readonly teaches: readonly string[];
  /** How hard it is, in a word. */
  readonly level?: string;
  /** How long it takes to read. */
  readonly minutes?: number;
};

/** Tells programs that look for things to teach with what a page is, in the words of schema.org. */
export function LearningResource({ kind, title, says, teaches, level, minutes }: Props) {
  const data = {
    "@context": "https://schema.org",
    "@type": "LearningResource",
    name: title,
    description: says,
    learningResourceType: kind,
    teaches,
    ...(level === undefined ? {} : { educationalLevel: level }),
    ...(minutes === undefined ? {} : { timeRequired: `PT${minutes}M` }),
    inLanguage: "en",
    isAccessibleForFree: true,
    license: "https://creativecommons.org/licenses/by/4.0/",
    about: "HTTP status codes",
    isPartOf: {
      "@type": "Course",
      name: "Knock Knock",
      description: "A course on HTTP status codes, 401 and 403 above all.",
    },
  };
  // A text may hold what would end the element.
  const json = JSON.stringify(data).replaceAll("<", "\\u003C");
  // biome-ignore lint/security/noDangerouslySetInnerHtml: data of our own, which no browser runs
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
