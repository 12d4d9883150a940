/** The attributes of a field whose text is taken as it is typed: nothing is corrected, completed or begun with a capital. */
export const verbatim = { autoCapitalize: "off", autoComplete: "off", autoCorrect: "off", spellCheck: false } as const;
