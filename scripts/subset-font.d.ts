// The package brings no types; this is the part of it that is used.
declare module "subset-font" {
  const subsetFont: (
    font: Uint8Array,
    text: string,
    options: {
      readonly targetFormat: "woff2" | "truetype";
      readonly variationAxes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
    },
  ) => Promise<Uint8Array>;
  export = subsetFont;
}
