import FeedDomain
import FeedSyntax
import Foundation
import Testing

@testable import Pipeline

/// When the page of a list is believed.
struct ListJudgementTests {
  private let address = "https://a.example.vn/tin"

  private func page(_ html: String) throws -> ListPage {
    var recipe = ListRecipe(pages: [address], item: "li")
    recipe.fields.title = "b"
    recipe.fields.link = "a"
    recipe.fields.date = "i"
    return try ListReader(recipe).page(
      Array(html.utf8), context: DocumentContext(url: address), now: Date())
  }

  private let good =
    "<li><a href=/1><b>Một</b></a> <i>01/02/2026</i><li><a href=/2><b>Hai</b></a> <i>02/02/2026</i>"

  private func judged(_ html: String, after before: ListMemory?) throws -> ListJudgement {
    ListJudgement([(address, try page(html))], before: before)
  }

  @Test func `a page with items is taken, and what it had is remembered`() throws {
    let judged = try judged(good, after: nil)
    #expect(judged.usable.count == 1)
    #expect(judged.trouble == nil)
    #expect(
      judged.memory.pages == [address: ListMemory.Page(items: 2, titled: 2, linked: 2, dated: 2)])
  }

  @Test(arguments: [
    "<p>Không có gì</p>",
    "<li><b>Một</b> <i>01/02/2026</i><li><b>Hai</b>",
    "<li><a href=/1>Một</a><li><a href=/2>Hai</a>",
  ])
  func `items that vanish, or lose all links or all titles, are an alarm`(_ html: String) throws {
    let before = try judged(good, after: nil).memory
    let judged = try judged(html, after: before)
    #expect(judged.usable.isEmpty)
    #expect(judged.trouble?.kind == .layoutChanged)
    // The alarm goes on at the next poll.
    #expect(judged.memory == before)
  }

  @Test func `a page that never had items is another failure`() throws {
    #expect(try judged("<p>x", after: nil).trouble?.kind == .noItems)
    #expect(try judged("<p>x", after: ListMemory()).trouble?.kind == .noItems)
  }

  @Test func `dates that vanish from all items are told, and the items are taken`() throws {
    let before = try judged(good, after: nil).memory
    let html = "<li><a href=/1><b>Một</b></a><li><a href=/2><b>Hai</b></a>"
    let once = try judged(html, after: before)
    #expect(once.usable.count == 1)
    #expect(once.trouble?.kind == .datesVanished)
    #expect(try judged(html, after: once.memory).trouble?.kind == .datesVanished)
    #expect(try judged(good, after: once.memory).trouble == nil)
  }

  @Test func `one page in trouble does not stop the others`() throws {
    let other = "https://a.example.vn/su-kien"
    let before = try judged(good, after: nil).memory
    let judged = ListJudgement(
      [(address, try page("<p>x")), (other, try page(good))], before: before)
    #expect(judged.usable.count == 1)
    #expect(judged.trouble?.kind == .layoutChanged)
    #expect(Set(judged.memory.pages.keys) == [address, other])
  }
}
