/** Where an answer is not httpbin's: what it does, what happens here, why, and the section that settles it, where one does. */
export type Difference = {
  readonly httpbin: string;
  readonly here: string;
  readonly why: string;
  readonly section: string;
};
