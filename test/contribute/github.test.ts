import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";
import { parse } from "yaml";

import { FIELDS, KINDS } from "../../contribute/changeset-problem.ts";
import { pathExists } from "../../contribute/repository.ts";
import { TRUSTS } from "../../src/terms/citation.ts";

/** What is read of a form. GitHub shows a field under its label and says whether it may stay empty. */
interface Form {
  readonly name: string;
  readonly description: string;
  readonly body: readonly FormField[];
}

interface FormField {
  readonly type: string;
  readonly id?: string;
  readonly attributes: {
    readonly label?: string;
    readonly value?: string;
    readonly description?: string;
    readonly options?: readonly (
      string | { readonly label: string; readonly required?: boolean }
    )[];
  };
  readonly validations?: { readonly required?: boolean };
}

const read = (path: string): string =>
  readFileSync(new URL(`../../.github/${path}`, import.meta.url), "utf8");

const readForm = (name: string): Form => parse(read(`ISSUE_TEMPLATE/${name}.yml`)) as Form;

const listRequired = ({ body }: Form): readonly (string | undefined)[] =>
  body.filter(({ validations }) => validations?.required === true).map(({ id }) => id);

/** Vietnamese on one side of the stroke, with a letter that English lacks; English on the other. */
function isBilingual(text: string): boolean {
  const [vi = "", en = "", ...more] = text.split(" / ");
  return more.length === 0 && /[^\p{ASCII}“”]/u.test(vi) && /^[\p{ASCII}“”]+$/u.test(en);
}

describe.each(["provincial-document", "wrong-answer"])("the form %s", (name) => {
  const form = readForm(name);
  const fields = form.body.filter(({ type }) => type !== "markdown");

  it("asks for document, article, day and address, and takes no form without them", () => {
    expect(listRequired(form)).toEqual(
      expect.arrayContaining(["document", "article", "issued-on", "address"]),
    );
  });

  it("has fields that GitHub can tell apart", () => {
    const ids = fields.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, type } of fields) {
      expect(id).toMatch(/^[a-z-]+$/u);
      expect(["input", "textarea", "dropdown", "checkboxes"]).toContain(type);
    }
  });

  it("is in both languages", () => {
    const texts = [form.name, form.description].concat(
      fields.flatMap(({ attributes: { label = "", description, options = [] } }) => [
        label,
        ...(description === undefined ? [] : [description]),
        ...options.map((option) => (typeof option === "string" ? option : option.label)),
      ]),
    );
    expect(texts.filter((text) => !isBilingual(text))).toEqual([]);
  });
});

describe("the form of a provincial document", () => {
  const form = readForm("provincial-document");

  it("asks for all that an entry needs", () => {
    expect(listRequired(form)).toEqual([
      "province",
      "document",
      "issuer",
      "issued-on",
      "effective-from",
      "article",
      "words",
      "address",
      "trust",
      "change",
      "reach",
    ]);
  });

  it("offers each trust on which a rule may stand", () => {
    const options = form.body.find(({ id }) => id === "trust")?.attributes.options ?? [];
    const trusts = options.map((option) => typeof option === "string" && option.split(":")[0]);
    expect(trusts).toEqual(TRUSTS.filter((trust) => trust !== "weak").reverse());
  });
});

describe("the form of a wrong answer", () => {
  const form = readForm("wrong-answer");

  it("asks for what is needed to see the answer again", () => {
    expect(listRequired(form)).toEqual(
      expect.arrayContaining(["function", "as-of", "province", "input", "answer", "expected"]),
    );
  });

  it("takes no personal data, and says so in both languages", () => {
    const [first] = form.body;
    expect(first?.attributes.value).toContain("Không ghi dữ liệu cá nhân");
    expect(first?.attributes.value).toContain("No personal data");
    const box = form.body.find(({ id }) => id === "no-personal-data")?.attributes.options?.[0];
    expect(box).toHaveProperty("required", true);
  });
});

describe("the choice of forms", () => {
  it("leaves room for what fits neither", () => {
    expect(parse(read("ISSUE_TEMPLATE/config.yml"))).toEqual({ blank_issues_enabled: true });
  });
});

describe("the template of a pull request", () => {
  const template = read("pull_request_template.md");

  it.each(["Document", "Article and clause", "Day of issue, day in effect", "Address"])(
    "asks for: %s",
    (field) => {
      expect(template).toContain(`- ${field}:`);
    },
  );

  it("names the kinds of a changeset", () => {
    expect(template).toContain(`- ${FIELDS[0]}: ${KINDS.join(" | ")}\n`);
  });
});

describe("the owners of files", () => {
  const lines = read("CODEOWNERS")
    .split("\n")
    .filter((line) => /^[^#]/u.test(line));
  const owners = lines.map((line) => line.split(" ") as [string, string]);

  // The cases of provinces come with the commands that write a province.
  const paths = owners.map(([path]) => path);

  it.each(paths)("stand beside a path that exists: %s", (path) => {
    expect(pathExists(path.replace(/^\//u, ""))).toBe(true);
  });

  it("are named for every file, first, and for the law and the provinces, after it", () => {
    expect(owners[0]).toEqual(["*", "@cbccvc/engine"]);
    expect(new Map(owners).get("/src/rules/")).toBe("@cbccvc/law");
    const order = owners.map(([path]) => path);
    expect(order.indexOf("/src/rules/provinces/")).toBeGreaterThan(order.indexOf("/src/rules/"));
    expect(order.indexOf("/test/cases/provinces/")).toBeGreaterThan(order.indexOf("/test/cases/"));
  });
});
