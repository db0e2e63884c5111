import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;

/**
 * Answers every case of the function assessOfficial from the JSON of the package alone, and
 * compares each answer with what the case expects. Ends with 1 where one is wrong.
 *
 * <p>Prove.java FOLDER [TABLE...], where FOLDER holds data and cases; without tables, all of them.
 */
public class Prove {
  static final int NOT_MET = 0, UNKNOWN = 1, MET = 2, NOT_APPLICABLE = 3;
  static final List<String> STATUSES = List.of("notMet", "unknown", "met", "notApplicable");
  static final List<String> TRUSTS = List.of("weak", "article", "press", "official", "text");
  static final String FIRST_DAY = "0000", LAST_DAY = "9999-99-99";
  static final ObjectMapper JSON = new ObjectMapper();

  static Path folder;
  static JsonNode law;

  // The rules that a case names.
  final String asOf;
  final String trustFloor;
  final Map<String, String> options = new HashMap<>();
  final List<JsonNode> units = new ArrayList<>();

  public static void main(String[] args) throws IOException {
    folder = Path.of(args[0]);
    law = read("data/national.json").get("law");
    Set<String> asked = new LinkedHashSet<>(List.of(args).subList(1, args.length));
    Set<String> notFound = new LinkedHashSet<>(asked);
    Map<String, Integer> notCompared = new TreeMap<>();
    int right = 0, wrong = 0;
    for (JsonNode file : read("data/index.json").get("files")) {
      String path = file.get("path").asText();
      if (!path.startsWith("cases/")) continue;
      JsonNode table = read(path);
      String name = table.get("table").asText();
      if (!table.get("function").asText().equals("assessOfficial")) continue;
      if (!asked.isEmpty() && !asked.contains(name)) continue;
      notFound.remove(name);
      int rightBefore = right, wrongBefore = wrong;
      for (JsonNode told : table.get("cases")) {
        JsonNode found = new Prove(told.get("rules")).answer(told.get("input"));
        List<String> faults = compare(told.get("expected"), found, notCompared);
        if (faults.isEmpty()) right++;
        else wrong++;
        for (String fault : faults) {
          System.out.println(name + ": " + told.get("says").asText() + ": " + fault);
        }
      }
      print(name, right - rightBefore, wrong - wrongBefore);
    }
    print("together", right, wrong);
    if (!notCompared.isEmpty()) System.out.println("not compared: " + notCompared);
    if (!notFound.isEmpty()) System.out.println("no such table of assessOfficial: " + notFound);
    if (wrong > 0 || right == 0 || !notFound.isEmpty()) System.exit(1);
  }

  static void print(String name, int right, int wrong) {
    System.out.printf("%-28s %4d right %4d wrong%n", name, right, wrong);
  }

  static JsonNode read(String path) throws IOException {
    return JSON.readTree(folder.resolve(path).toFile());
  }

  static List<String> compare(JsonNode expected, JsonNode found, Map<String, Integer> notCompared) {
    List<String> faults = new ArrayList<>();
    for (String key : keys(expected)) {
      JsonNode want = expected.get(key), got = found.get(key);
      if (got == null) {
        notCompared.merge(key, 1, Integer::sum);
        continue;
      }
      boolean same = key.equals("decidedBy") ? setOf(want).equals(setOf(got)) : want.equals(got);
      if (!same) faults.add(key + " is " + got + ", expected " + want);
    }
    return faults;
  }

  // ---- Rules of a day and place

  Prove(JsonNode rules) throws IOException {
    asOf = rules.get("asOf").asText();
    trustFloor = rules.path("trustFloor").asText("weak");
    for (String reading : keys(law.get("readings"))) {
      String byDefault = law.get("readings").get(reading).get("default").asText();
      options.put(reading, rules.path("readings").path(reading).asText(byDefault));
    }
    if (rules.has("province")) {
      String province = rules.get("province").asText();
      JsonNode unit = read("data/provinces/" + province + ".json").get("variant");
      // The smaller unit comes before the province around it.
      for (; !unit.isMissingNode(); unit = unit.path("within")) units.add(unit);
    }
  }

  /** The timelines of the law and those of the units, which bind beside them. */
  JsonNode findTimeline(String list, String id) {
    List<JsonNode> lists = new ArrayList<>(List.of(law.get(list)));
    for (JsonNode unit : units) lists.add(unit.path(list));
    for (JsonNode timelines : lists) {
      for (JsonNode each : timelines) if (each.get("id").asText().equals(id)) return each;
    }
    throw new NoSuchElementException("no " + id + " among " + list);
  }

  /** The entry of a rule that the case is about, and which therefore must be in force. */
  JsonNode pickEntry(JsonNode timeline) {
    JsonNode entry = pick(timeline.get("history"));
    if (entry != null) return entry;
    throw new NoSuchElementException("no rule on the day: " + timeline.get("id"));
  }

  /** The last entry that has begun; null where none has, or where it ends the rule. */
  JsonNode pick(JsonNode history) {
    JsonNode entry = null;
    for (JsonNode each : history) {
      if (each.get("effectiveFrom").asText().compareTo(asOf) <= 0) entry = each;
    }
    return entry == null || entry.get("value").isNull() ? null : entry;
  }

  ObjectNode resolveRequirement(JsonNode timeline) {
    JsonNode entry = pickEntry(timeline);
    if (entry.get("value").has("gap")) return gapAs("asks", entry.get("value").get("gap").asText());
    if (!isTrusted(entry)) return gapAs("asks", "belowTrustFloor");
    return (ObjectNode) fill(entry.get("value"), "");
  }

  ObjectNode resolveDeadline(JsonNode timeline) {
    JsonNode entry = pickEntry(timeline);
    ObjectNode terms = (ObjectNode) fill(entry.get("value"), "");
    // What it covers and when it falls still shows; whom it reaches does not.
    return isTrusted(entry) ? terms : terms.setAll(gapAs("scope", "belowTrustFloor"));
  }

  static ObjectNode gapAs(String key, String gap) {
    ObjectNode terms = JSON.createObjectNode();
    terms.putObject(key).put("kind", "gap").put("gap", gap);
    return terms;
  }

  /** The source of an entry, and what was seen of each option chosen, against the trust floor. */
  boolean isTrusted(JsonNode entry) {
    if (entry.get("source").isNull()) return true;
    return isTrusted(entry.at("/source/trust").asText()) && areOptionsTrusted(entry.get("value"));
  }

  boolean isTrusted(String trust) {
    return TRUSTS.indexOf(trust) >= TRUSTS.indexOf(trustFloor);
  }

  boolean areOptionsTrusted(JsonNode value) {
    if (isReading(value)) {
      String reading = value.get("reading").asText(), option = options.get(reading);
      if (!isOptionTrusted(reading, option)) return false;
      return areOptionsTrusted(value.get("options").get(option));
    }
    for (JsonNode part : value) if (!areOptionsTrusted(part)) return false;
    return true;
  }

  boolean isOptionTrusted(String reading, String option) {
    JsonNode seen = law.get("readings").get(reading).get("options").get(option).path("seen");
    return seen.isMissingNode() || isTrusted(seen.get("trust").asText());
  }

  static boolean isReading(JsonNode value) {
    return value.has("reading") && value.has("options");
  }

  /** What stands in a slot where the law was not seen; the condition around becomes that gap. */
  @SuppressWarnings("serial")
  static class Gap extends RuntimeException {
    Gap(String gap) {
      super(gap);
    }
  }

  JsonNode fill(JsonNode value, String key) {
    boolean isDay = key.equals("on") || key.equals("day");
    if (isDay && value.asText().equals("asOf")) return TextNode.valueOf(asOf);
    if (value.isArray()) {
      ArrayNode filled = JSON.createArrayNode();
      for (JsonNode part : value) filled.add(fill(part, ""));
      return filled;
    }
    if (!value.isObject()) return value;
    if (isReading(value)) {
      return fill(value.get("options").get(options.get(value.get("reading").asText())), key);
    }
    if (value.has("slot") && value.has("domain")) return fillSlot(value);
    ObjectNode filled = JSON.createObjectNode();
    try {
      for (String name : keys(value)) filled.set(name, fill(value.get(name), name));
    } catch (Gap gap) {
      if (!value.has("kind")) throw gap;
      return JSON.createObjectNode().put("kind", "gap").put("gap", gap.getMessage());
    }
    return filled;
  }

  JsonNode fillSlot(JsonNode hole) {
    for (JsonNode unit : units) {
      JsonNode entry = pick(unit.path("slots").path(hole.get("slot").asText()));
      if (entry == null) continue;
      if (entry.get("value").has("gap")) throw new Gap(entry.get("value").get("gap").asText());
      JsonNode source = entry.get("source");
      if (!source.isNull() && !isTrusted(source.get("trust").asText())) {
        throw new Gap("belowTrustFloor");
      }
      return entry.get("value");
    }
    if (hole.get("default").has("gap")) throw new Gap(hole.get("default").get("gap").asText());
    return hole.get("default");
  }

  // ---- The answer

  ObjectNode answer(JsonNode input) {
    JsonNode timeline = findTimeline("requirements", input.get("requirement").asText());
    JsonNode deadline =
        input.has("deadline") ? findTimeline("deadlines", input.get("deadline").asText()) : null;
    Subject subject = findSubject(timeline.get("of"), input.get("official"));
    int status = conclude(timeline, deadline, subject);

    ObjectNode answer = JSON.createObjectNode();
    answer.put("status", STATUSES.get(status));
    answer.put("standard", STATUSES.get(conclude(timeline, null, subject)));
    answer.put("due", findDue(timeline, deadline, subject));
    ArrayNode decidedBy = answer.putArray("decidedBy");
    for (String axis : listDecisive(status, timeline, deadline, subject)) decidedBy.add(axis);
    ArrayNode open = answer.putArray("open");
    if (status == UNKNOWN) for (JsonNode each : ask(timeline, deadline, subject)) open.add(each);
    return answer;
  }

  /** Joins scope and asks; a deadline narrows the scope of the requirement. */
  int conclude(JsonNode timeline, JsonNode deadline, Subject subject) {
    JsonNode requirement = resolveRequirement(timeline);
    int scope = Math.min(subject.held, scope(requirement, subject));
    if (deadline != null) {
      JsonNode terms = resolveDeadline(deadline);
      int reach = covers(terms.get("covers"), timeline) ? scope(terms, subject) : NOT_MET;
      scope = Math.min(scope, reach);
    }
    int asks = truth(requirement.get("asks"), subject);
    if (scope == NOT_MET) return NOT_APPLICABLE;
    if (asks == MET) return MET;
    return scope == UNKNOWN ? UNKNOWN : asks;
  }

  int scope(JsonNode terms, Subject subject) {
    return terms.has("scope") ? truth(terms.get("scope"), subject) : MET;
  }

  static boolean covers(JsonNode covers, JsonNode timeline) {
    if (covers.has("requirements")) return contains(covers.get("requirements"), timeline.get("id"));
    if (!covers.get("nature").equals(timeline.get("nature"))) return false;
    for (JsonNode each : covers.get("of")) if (timeline.get("of").has(each.asText())) return true;
    return false;
  }

  /** The readings of which another option, moved alone, gives another answer. */
  Set<String> listDecisive(int status, JsonNode timeline, JsonNode deadline, Subject subject) {
    Set<String> decisive = new LinkedHashSet<>();
    for (String reading : keys(law.get("readings"))) {
      String chosen = options.get(reading);
      for (String option : keys(law.get("readings").get(reading).get("options"))) {
        if (option.equals(chosen) || !isOptionTrusted(reading, option)) continue;
        options.put(reading, option);
        if (conclude(timeline, deadline, subject) != status) decisive.add(reading);
      }
      options.put(reading, chosen);
    }
    return decisive;
  }

  /** The last day, inclusive; null where there is none, or the record does not tell it exactly. */
  String findDue(JsonNode timeline, JsonNode deadline, Subject subject) {
    JsonNode due;
    if (deadline != null) due = resolveDeadline(deadline).get("due");
    else {
      JsonNode within = resolveRequirement(timeline).path("when").path("withinMonths");
      if (within.isMissingNode()) return null;
      JsonNode of = timeline.get("of");
      String after =
          of.has("posts") ? "holding.since" : of.has("ranks") ? "rankSince" : "titleSince";
      due = JSON.createObjectNode().put("months", within.asInt()).put("after", after);
    }
    if (due.has("on")) return due.get("on").asText();
    String start = value(due.get("after").asText(), subject).asText("");
    if (start.isEmpty()) return null;
    LocalDate earliest = LocalDate.parse(first(start)).plusMonths(due.get("months").asInt());
    LocalDate latest = LocalDate.parse(last(start)).plusMonths(due.get("months").asInt());
    return earliest.equals(latest) && latest.getYear() <= 9999 ? latest.toString() : null;
  }

  // ---- The person

  /** A person with the post that the rule is about; without one for a rank or a title. */
  record Subject(JsonNode official, JsonNode holding, int held, int leads, JsonNode level) {}

  Subject findSubject(JsonNode of, JsonNode official) {
    int leads = official.has("holdings") ? NOT_MET : UNKNOWN;
    Set<JsonNode> levels = new HashSet<>();
    for (JsonNode holding : official.path("holdings")) {
      int held = testHeld(holding);
      if (isPlanned(holding) || held == NOT_MET) continue;
      JsonNode post = findLiving("posts", holding.path("post"));
      boolean isOther = !post.isMissingNode() && !post.get("isLeadership").asBoolean();
      leads = Math.max(leads, isOther ? NOT_MET : post.isMissingNode() ? UNKNOWN : held);
      levels.add(post.path("level"));
    }
    JsonNode level = MissingNode.getInstance();
    if (official.has("level")) level = official.get("level");
    else if (levels.size() == 1) level = levels.iterator().next();

    if (!of.has("posts")) return new Subject(official, null, MET, leads, level);
    for (JsonNode holding : official.path("holdings")) {
      int held = testHeld(holding);
      if (held != NOT_MET && contains(of.get("posts"), holding.path("post"))) {
        return new Subject(official, holding, held, leads, level);
      }
    }
    throw new NoSuchElementException("the record has no post of the requirement");
  }

  /** An entry of a catalogue that exists on the day; both its ends are inclusive. */
  JsonNode findLiving(String catalogue, JsonNode name) {
    JsonNode entry = law.get(catalogue).path(name.asText());
    boolean hasBegun = entry.path("from").asText(FIRST_DAY).compareTo(asOf) <= 0;
    boolean isOver = entry.path("through").asText(LAST_DAY).compareTo(asOf) < 0;
    return hasBegun && !isOver ? entry : MissingNode.getInstance();
  }

  static boolean isPlanned(JsonNode holding) {
    return holding.path("planned").asBoolean(false);
  }

  int testHeld(JsonNode holding) {
    return isPlanned(holding) ? MET : Math.min(testSince(holding), testUntil(holding));
  }

  int testSince(JsonNode holding) {
    String since = holding.path("since").asText("");
    if (since.isEmpty() || last(since).compareTo(asOf) <= 0) return MET;
    return first(since).compareTo(asOf) > 0 ? NOT_MET : UNKNOWN;
  }

  int testUntil(JsonNode holding) {
    String until = holding.path("until").asText("");
    if (until.isEmpty() || first(until).compareTo(asOf) >= 0) return MET;
    return last(until).compareTo(asOf) < 0 ? NOT_MET : UNKNOWN;
  }

  /** A fact of the record; missing where it is not recorded, or is in no catalogue of the day. */
  JsonNode value(String fact, Subject subject) {
    JsonNode official = subject.official;
    JsonNode holding = subject.holding == null ? MissingNode.getInstance() : subject.holding;
    switch (fact) {
      case "level":
        return subject.level;
      case "holdsLeadershipPost":
        if (subject.leads == UNKNOWN) return MissingNode.getInstance();
        return BooleanNode.valueOf(subject.leads == MET);
      case "rank":
        JsonNode rank = official.path("rank");
        return rank.isNull() ? rank : known("ranks", rank);
      case "holding.planned":
        return BooleanNode.valueOf(isPlanned(holding));
      case "holding.post":
        return known("posts", holding.path("post"));
      case "holding.area":
        return known("areas", holding.path("area"));
      case "holding.managedBy":
        return known("managingLevels", holding.path("managedBy"));
      case "holding.since":
      case "holding.until":
        return holding.path(fact.substring("holding.".length()));
      case "sendingGroups":
      case "course.length":
        throw new UnsupportedOperationException("a fact of rules of sending: " + fact);
      default:
        return official.path(fact);
    }
  }

  JsonNode known(String catalogue, JsonNode name) {
    return findLiving(catalogue, name).isMissingNode() ? MissingNode.getInstance() : name;
  }

  // ---- The truth of a condition

  int truth(JsonNode condition, Subject subject) {
    switch (condition.get("kind").asText()) {
      case "all": {
        int least = MET;
        for (JsonNode part : condition.get("of")) least = Math.min(least, truth(part, subject));
        return least;
      }
      case "any": {
        int greatest = NOT_MET;
        for (JsonNode part : condition.get("of")) {
          greatest = Math.max(greatest, truth(part, subject));
        }
        return greatest;
      }
      case "fact": {
        JsonNode value = value(condition.get("fact").asText(), subject);
        if (value.isMissingNode()) return UNKNOWN;
        return contains(condition.get("in"), value) ? MET : NOT_MET;
      }
      case "age":
        return age(condition, subject);
      case "day":
        return day(condition, subject);
      case "count": {
        JsonNode value = subject.official.path(condition.get("fact").asText());
        if (value.isMissingNode()) return UNKNOWN;
        return value.asLong() >= condition.get("atLeast").asLong() ? MET : NOT_MET;
      }
      case "holds":
        return holds(condition, subject);
      case "gap":
        return UNKNOWN;
      default:
        throw new UnsupportedOperationException("a condition " + condition.get("kind").asText());
    }
  }

  int day(JsonNode condition, Subject subject) {
    String on = value(condition.get("fact").asText(), subject).asText("");
    if (on.isEmpty()) return UNKNOWN;
    String day = condition.get("day").asText();
    boolean isFrom = condition.get("is").asText().equals("from");
    if (last(on).compareTo(day) < 0) return isFrom ? NOT_MET : MET;
    if (first(on).compareTo(day) >= 0) return isFrom ? MET : NOT_MET;
    return UNKNOWN;
  }

  /** Without a sex both limits must give the same side. */
  int age(JsonNode condition, Subject subject) {
    List<String> sexes = listSexes(subject);
    int truth = ageAs(sexes.get(0), condition, subject);
    return sexes.size() == 1 || truth == ageAs(sexes.get(1), condition, subject) ? truth : UNKNOWN;
  }

  static List<String> listSexes(Subject subject) {
    JsonNode sex = subject.official.path("sex");
    return sex.isMissingNode() ? List.of("male", "female") : List.of(sex.asText());
  }

  int ageAs(String sex, JsonNode condition, Subject subject) {
    String birth = birth(subject);
    if (birth.isEmpty()) return UNKNOWN;
    boolean isUnder = condition.get("is").asText().equals("under");
    String limit = firstBirthUnder(sex, condition);
    if (first(birth).compareTo(limit) >= 0) return isUnder ? MET : NOT_MET;
    return last(birth).compareTo(limit) < 0 ? (isUnder ? NOT_MET : MET) : UNKNOWN;
  }

  /** A birth after the day of the rules is a mistake in the record, and asked for again. */
  String birth(Subject subject) {
    String birth = subject.official.path("birth").asText("");
    return birth.isEmpty() || first(birth).compareTo(asOf) > 0 ? "" : birth;
  }

  /**
   * The first birth with which the age is not yet reached. Whoever was born on 29 February reaches
   * an age on 1 March of a common year; minusYears has 28 February for a day that does not exist.
   */
  static String firstBirthUnder(String sex, JsonNode condition) {
    String on = condition.get("on").asText();
    if (on.length() != 10 || !Character.isDigit(on.charAt(0))) {
      throw new UnsupportedOperationException("an age on the day of " + on);
    }
    int years = condition.get("ageYears").get(sex).asInt();
    return LocalDate.parse(on).minusYears(years).plusDays(1).toString();
  }

  int holds(JsonNode condition, Subject subject) {
    String field = condition.get("field").asText();
    JsonNode papers = subject.official.path("credentials").path(field);
    if (papers.isMissingNode()) return UNKNOWN; // An empty list says that none is held.
    int best = NOT_MET;
    for (JsonNode paper : papers) best = Math.max(best, counts(condition, paper));
    return best;
  }

  int counts(JsonNode condition, JsonNode paper) {
    int kindAndDay = Math.min(testKind(condition, paper), testIssue(condition, paper));
    return Math.min(testLevel(condition, paper), kindAndDay);
  }

  static int testLevel(JsonNode condition, JsonNode paper) {
    JsonNode ladder = law.get("levels").get(condition.get("field").asText());
    // A misspelt level must not pass for a lower one.
    if (!ladder.has(paper.get("level").asText())) return UNKNOWN;
    return contains(condition.get("levels"), paper.get("level")) ? MET : NOT_MET;
  }

  static int testKind(JsonNode condition, JsonNode paper) {
    if (!paper.has("paper")) {
      return condition.get("recordedLevel").asText().equals("counts") ? MET : UNKNOWN;
    }
    if (!condition.has("papers")) return MET;
    return contains(condition.get("papers"), paper.get("paper")) ? MET : NOT_MET;
  }

  int testIssue(JsonNode condition, JsonNode paper) {
    String from = issuedFrom(condition), before = issuedBefore(condition);
    String first = firstIssue(paper), last = lastIssue(paper);
    if (first.compareTo(from) >= 0 && last.compareTo(before) < 0) return MET;
    boolean isEmpty = from.compareTo(before) >= 0;
    boolean isOutside = last.compareTo(from) < 0 || first.compareTo(before) >= 0;
    return isEmpty || isOutside ? NOT_MET : UNKNOWN;
  }

  static String issuedFrom(JsonNode condition) {
    return condition.path("issuedFrom").asText(FIRST_DAY);
  }

  /** A paper issued after the day of the rules is not yet held on it. */
  String issuedBefore(JsonNode condition) {
    String before = condition.path("issuedBefore").asText(LAST_DAY);
    String dayAfter = LocalDate.parse(asOf).plusDays(1).toString();
    return before.compareTo(dayAfter) < 0 ? before : dayAfter;
  }

  /** A paper without its day was issued on some day through that of the rules. */
  static String firstIssue(JsonNode paper) {
    return paper.has("issuedOn") ? first(paper.get("issuedOn").asText()) : FIRST_DAY;
  }

  String lastIssue(JsonNode paper) {
    return paper.has("issuedOn") ? last(paper.get("issuedOn").asText()) : asOf;
  }

  // ---- What to ask where the answer is unknown

  Set<JsonNode> ask(JsonNode timeline, JsonNode deadline, Subject subject) {
    Set<JsonNode> open = new LinkedHashSet<>();
    ObjectNode requirement = resolveRequirement(timeline);
    if (subject.holding != null) askHeld(subject.holding, open);
    if (requirement.has("scope")) ask(requirement.get("scope"), subject, open);
    if (deadline != null) {
      JsonNode terms = resolveDeadline(deadline);
      if (terms.has("scope")) ask(terms.get("scope"), subject, open);
    }
    ask(requirement.get("asks"), subject, open);
    return open;
  }

  /** Only what is unknown is asked, and of all and any only the parts that make it so. */
  void ask(JsonNode condition, Subject subject, Set<JsonNode> open) {
    if (truth(condition, subject) != UNKNOWN) return;
    switch (condition.get("kind").asText()) {
      case "all":
      case "any":
        for (JsonNode part : condition.get("of")) ask(part, subject, open);
        break;
      case "gap":
        String gap = condition.get("gap").asText();
        open.add(JSON.createObjectNode().put("ask", "law").put("gap", gap));
        break;
      case "fact":
        if (condition.get("fact").asText().equals("holdsLeadershipPost")) askPosts(subject, open);
        else open.add(question(condition.get("fact").asText()));
        break;
      case "count":
        open.add(question(condition.get("fact").asText()));
        break;
      case "day":
        open.add(question(condition.get("fact").asText()).set("decides", condition.get("day")));
        break;
      case "age":
        askAge(condition, subject, open);
        break;
      case "holds":
        askPapers(condition, subject, open);
        break;
      default:
        throw new UnsupportedOperationException("a condition " + condition.get("kind").asText());
    }
  }

  static ObjectNode question(String fact) {
    return JSON.createObjectNode().put("ask", "fact").put("fact", fact);
  }

  void askHeld(JsonNode holding, Set<JsonNode> open) {
    if (testHeld(holding) != UNKNOWN) return;
    if (testSince(holding) == UNKNOWN) open.add(question("holding.since"));
    if (testUntil(holding) == UNKNOWN) open.add(question("holding.until"));
  }

  /** Asks for the days of the post of the rule, and for all posts where others are open too. */
  void askPosts(Subject subject, Set<JsonNode> open) {
    boolean isOwnOpen = subject.holding != null && maybeLeads(subject.holding);
    if (isOwnOpen) askHeld(subject.holding, open);
    boolean areOthersOpen = !subject.official.has("holdings");
    for (JsonNode other : subject.official.path("holdings")) {
      if (other != subject.holding && maybeLeads(other)) areOthersOpen = true;
    }
    if (areOthersOpen) open.add(question("holdings"));
  }

  boolean maybeLeads(JsonNode holding) {
    if (isPlanned(holding)) return false;
    JsonNode post = findLiving("posts", holding.path("post"));
    if (post.isMissingNode()) return testHeld(holding) != NOT_MET;
    return post.get("isLeadership").asBoolean() && testHeld(holding) == UNKNOWN;
  }

  void askAge(JsonNode condition, Subject subject, Set<JsonNode> open) {
    List<String> sexes = listSexes(subject);
    JsonNode years = condition.get("ageYears");
    if (sexes.size() > 1 && !years.get("male").equals(years.get("female"))) {
      open.add(question("sex"));
    }
    Set<String> splits = new HashSet<>();
    for (String sex : sexes) {
      if (ageAs(sex, condition, subject) == UNKNOWN) splits.add(firstBirthUnder(sex, condition));
    }
    // A full day of birth leaves nothing open but the sex.
    if (splits.isEmpty()) return;
    ObjectNode question = question("birth");
    if (splits.size() == 1) question.put("decides", splits.iterator().next());
    open.add(question);
  }

  void askPapers(JsonNode condition, Subject subject, Set<JsonNode> open) {
    String fact = "credentials." + condition.get("field").asText();
    JsonNode papers = subject.official.path("credentials").path(condition.get("field").asText());
    if (papers.isMissingNode()) open.add(question(fact));
    for (JsonNode paper : papers) {
      if (counts(condition, paper) != UNKNOWN) continue;
      if (testLevel(condition, paper) == UNKNOWN) open.add(question(fact + ".level"));
      if (testKind(condition, paper) == UNKNOWN) open.add(question(fact + ".paper"));
      if (testIssue(condition, paper) != UNKNOWN) continue;
      List<String> splits = new ArrayList<>();
      for (String day : List.of(issuedFrom(condition), issuedBefore(condition))) {
        boolean isAfterFirst = day.compareTo(firstIssue(paper)) > 0;
        if (isAfterFirst && day.compareTo(lastIssue(paper)) <= 0) splits.add(day);
      }
      ObjectNode question = question(fact + ".issuedOn");
      if (splits.size() == 1) question.put("decides", splits.get(0));
      open.add(question);
    }
  }

  // ---- Days as text, which compares as they do; a date of which a part is known is an interval

  static String first(String date) {
    return (date + "-01-01").substring(0, 10);
  }

  static String last(String date) {
    if (date.length() == 4) return date + "-12-31";
    return date.length() == 7 ? YearMonth.parse(date).atEndOfMonth().toString() : date;
  }

  // ---- JSON

  static List<String> keys(JsonNode object) {
    List<String> keys = new ArrayList<>();
    for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) keys.add(names.next());
    return keys;
  }

  static Set<JsonNode> setOf(JsonNode list) {
    Set<JsonNode> set = new HashSet<>();
    list.forEach(set::add);
    return set;
  }

  static boolean contains(JsonNode list, JsonNode value) {
    for (JsonNode each : list) if (each.equals(value)) return true;
    return false;
  }
}
