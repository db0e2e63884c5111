import type { CountingEvent } from "../terms/course.ts";

/** The counts are of one event, and it is not the sending of which the ratio speaks. */
export interface CountingEventRemark {
  /** 1:1,2 is a ratio of persons sent (cử đi). */
  readonly code: "countedByOtherEvent";
  /** The event by which they were counted. */
  readonly params: { readonly event: CountingEvent };
}

/** What is to be said of counts that are all of one event. */
export function remarkOnEvent(event: CountingEvent): readonly CountingEventRemark[] {
  return event === "sent" ? [] : [{ code: "countedByOtherEvent", params: { event } }];
}
