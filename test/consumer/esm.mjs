import assert from "node:assert/strict";
import * as cbccvc from "cbccvc";
import * as schemas from "cbccvc/schemas";

assert.notEqual(Object.keys(cbccvc).length, 0);
assert.notEqual(Object.keys(schemas).length, 0);
