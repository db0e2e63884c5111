import {
  openTransitionCases,
  transitionCases,
} from "../cases/decided/transition-deadlines.cases.ts";
import { describeCases } from "../cases/decided-case.ts";

describeCases("the transitional times", transitionCases);
describeCases("what is open in the transitional times", openTransitionCases);
