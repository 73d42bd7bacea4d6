import FeedDomain
import Foundation
import Mustache
import Testing

@testable import WebUI

/// The views tell templates of each of their members by its name.
struct ViewMembersTests {
  /// Every view of the pages and, in it, of every type.
  private static var views: [any MustacheParent] {
    var found: [any MustacheParent] = []
    var types: Set<String> = []
    func look(at value: Any) {
      if let view = value as? any MustacheParent, types.insert("\(type(of: view))").inserted {
        found.append(view)
      }
      for child in Mirror(reflecting: value).children { look(at: child.value) }
    }
    look(at: FrontPageView(FaceSamples.frontPage))
    look(at: CollectionPageView(SiteSamples.section))
    look(at: StoryPageView(SiteSamples.story))
    return found
  }

  @Test func `views of every type are met`() {
    #expect(Self.views.count == 13)
  }

  @Test func `every member is told by its name, and nothing else`() throws {
    for view in Self.views {
      #expect(view.child(named: "noSuchThing") == nil)
      for (name, value) in Mirror(reflecting: view).children {
        let told = view.child(named: try #require(name))
        #expect(
          "\(told as Any)" == "\(Self.unwrapped(value) as Any)", "\(type(of: view)).\(name ?? "")")
      }
    }
  }

  private static func unwrapped(_ value: Any) -> Any? {
    let mirror = Mirror(reflecting: value)
    return mirror.displayStyle == .optional ? mirror.children.first?.value : value
  }
}
