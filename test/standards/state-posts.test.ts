import { openStatePostCases, statePostCases } from "../cases/decided/state-posts.cases.ts";
import { describeCases } from "../cases/decided-case.ts";

describeCases("the standards of posts in State bodies", statePostCases);
describeCases("what is open in the standards of posts in State bodies", openStatePostCases);
