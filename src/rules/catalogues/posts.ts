import { centralPosts } from "./posts/central.ts";
import { communePosts } from "./posts/commune.ts";
import { districtPosts } from "./posts/district.ts";
import { partyPosts } from "./posts/party.ts";
import { provincialPosts } from "./posts/provincial.ts";
import { publicServiceUnitPosts } from "./posts/public-service-units.ts";

/** The posts of which the rules speak, from the centre down. */
export const posts = {
  ...centralPosts,
  ...provincialPosts,
  ...districtPosts,
  ...communePosts,
  ...partyPosts,
  ...publicServiceUnitPosts,
} as const;

/** A post of the catalogue. */
export type KnownPostId = keyof typeof posts;
