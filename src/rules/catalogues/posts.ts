import { centralPosts } from "./posts/central.ts";
import { communePosts } from "./posts/commune.ts";
import { districtPosts } from "./posts/district.ts";
import { provincialPosts } from "./posts/provincial.ts";

/** The posts of which the rules speak, from the centre down. */
export const posts = {
  ...centralPosts,
  ...provincialPosts,
  ...districtPosts,
  ...communePosts,
} as const;

/** A post of the catalogue. */
export type KnownPostId = keyof typeof posts;
