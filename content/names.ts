/** People of the exercises, each with others who may take their place under a seed, and their passwords with others. No name stands in two lists. */
export const others = {
  aladdin: ["Aladdin", "Sindbad", "Zumurrud", "Hasan"],
  openSesame: ["open sesame", "seven voyages", "copper city", "silver anklet"],
  ali: ["Ali", "Nuri", "Tahir"],
  fortyJars: ["forty jars", "forty mules", "forty lamps"],
  morgiana: ["Morgiana", "Leila", "Samira"],
  boilingOil: ["boiling oil", "chalk mark", "dancing dagger"],
  cassim: ["Cassim", "Yunan", "Duban"],
  forgottenWord: ["forgotten word", "poisoned page", "open barley"],
  scheherazade: ["Scheherazade", "Parizade", "Budur"],
  dinarzade: ["Dinarzade", "Farizad", "Maryam"],
} as const;
