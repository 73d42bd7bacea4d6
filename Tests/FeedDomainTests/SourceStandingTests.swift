import FeedDomain
import Testing

/// What can be done with a registration in which standing.
struct SourceStandingTests {
  @Test(arguments: [
    (SourceStanding.proposed, SourceAct.proven, SourceStanding.proven),
    (.proposed, .approved, .active), (.proven, .approved, .active), (.proven, .rejected, .rejected),
    (.active, .paused, .paused), (.paused, .resumed, .active), (.rejected, .approved, .active),
    (.active, .proven, .active), (.proven, .moved, .proposed), (.active, .moved, .active),
    (.paused, .retired, .retired), (.retired, .merged, .retired), (.retired, .returned, .active),
    (.paused, .adopted, .paused), (.rejected, .adopted, .active), (.retired, .approved, .active),
  ])
  func `an act leads from one standing to the next`(
    before: SourceStanding, act: SourceAct, after: SourceStanding
  ) {
    #expect(before.after(act) == after)
  }

  @Test(arguments: [
    (SourceStanding.active, SourceAct.approved), (.active, .rejected), (.active, .resumed),
    (.proposed, .paused), (.paused, .paused), (.rejected, .proven), (.rejected, .moved),
    (.retired, .retired), (.retired, .renamed), (.retired, .moved), (.retired, .proven),
    (.active, .returned),
  ])
  func `what would have no effect or no sense is refused`(
    standing: SourceStanding, act: SourceAct
  ) {
    #expect(standing.after(act) == nil)
  }
}
