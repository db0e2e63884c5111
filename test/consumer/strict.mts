import * as cbccvc from "cbccvc";
import * as schemas from "cbccvc/schemas";

export const names: string[] = [...Object.keys(cbccvc), ...Object.keys(schemas)];
