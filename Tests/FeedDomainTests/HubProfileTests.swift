import FeedDomain
import Testing

/// By its print is seen that what is published has to be written anew.
@Suite struct HubProfileTests {
  private let profile = HubProfile(
    title: "Tin thư viện", url: "https://tin.example.vn/", authority: "tin.example.vn,2026")

  @Test func `no two members can change places or values without another print`() {
    let changes: [(inout HubProfile) -> Void] = [
      { $0.title = "Tin" }, { $0.url = "https://hub.example.vn/" },
      { $0.authority = "hub.example.vn,2026" }, { $0.rights = "CC BY" }, { $0.language = "en" },
      { $0.timeZone = "UTC" }, { $0.contact.name = "x" }, { $0.contact.email = "x" },
      { $0.contact.address = "x" }, { $0.contact.phone = "x" }, { $0.contact.responsible = "x" },
      { $0.sections[0].id = SectionID("x") }, { $0.sections[0].title = "x" },
      { $0.sections[0].isDefault.toggle() }, { $0.sections[0].visibility = .desk },
      { $0.sections[0].doubt = .hold }, { $0.sections.swapAt(0, 1) }, { $0.sections.removeLast() },
    ]
    var prints: Set<String> = [profile.print]
    for change in changes {
      var changed = profile
      change(&changed)
      prints.insert(changed.print)
    }
    #expect(prints.count == changes.count + 1)
  }

  @Test func `a new member is not forgotten in the print`() {
    #expect(Mirror(reflecting: profile).children.count == 8)
    #expect(Mirror(reflecting: profile.contact).children.count == 5)
    #expect(Mirror(reflecting: profile.sections[0]).children.count == 5)
  }
}
