"use strict";
const assert = require("node:assert/strict");
const cbccvc = require("cbccvc");
const schemas = require("cbccvc/schemas");

assert.notEqual(Object.keys(cbccvc).length, 0);
assert.notEqual(Object.keys(schemas).length, 0);
