/**
 * Addresses that lead to another: of pages that moved, and of names by which people look for one. An address that was published is
 * either a page or stands here, and what stands here is answered 308, its query and fragment kept.
 */
export const moved: Readonly<Record<string, string>> = {
  "/course": "/learn",
  "/lessons": "/learn",
  "/teachers": "/teach",
};
