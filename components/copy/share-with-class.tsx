type Props = {
  /** The path of the page that is shared. */
  readonly path: string;
};

/** Leads to the teacher's desk with a page laid on it; in the view of the desk it leads the desk itself. */
export function ShareWithClass({ path }: Props) {
  return (
    <a href={`/teach#${path}`} target="_top">
      Share with a class
    </a>
  );
}
