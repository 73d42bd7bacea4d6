import FeedDomain
import Pipeline
import Testing
import Transport

@testable import HubApp

/// What feeds.yml may say, and what is said of mistakes in it.
struct ConfigurationTests {
  private let good = """
    hub:
      title: Điểm tin thư viện
      url: https://tin.example.gov.vn
      authority: tin.example.gov.vn,2026
    sources:
      - { id: ha-noi, name: Thư viện Hà Nội, place: ha-noi, feed: "https://a.example.vn/feed/" }
      - { id: lai-chau, name: Thư viện tỉnh Lai Châu, site: "https://b.example.vn" }
      - { id: ca-mau, name: Thư viện tỉnh Cà Mau, waiting: true }
    rules:
      - { when: { category: [Quốc tế], word: unesco }, section: international }
    poll: { every: 15m, atMost: 12h, inFlight: 8, perHost: 2, allow: [127.0.0.1] }
    publish: { entries: 50 }

    """

  private func problems(_ text: String) -> [ConfigurationProblem] {
    do throws(ConfigurationFailure) {
      _ = try ConfigurationFile.parse(text, path: "feeds.yml")
      return []
    } catch {
      return error.problems
    }
  }

  @Test func `a good file is read whole`() throws {
    let configuration = try ConfigurationFile.parse(good, path: "feeds.yml")
    #expect(configuration.hub.url == "https://tin.example.gov.vn/")
    #expect(configuration.hub.sections == SectionProfile.standard)
    #expect(
      configuration.sources.map(\.address) == [
        .feed("https://a.example.vn/feed/"), .site("https://b.example.vn/"), .waiting,
      ])
    #expect(configuration.rules.first?.condition.categories == ["Quốc tế"])
    #expect(configuration.rules.first?.condition.words == ["unesco"])
    #expect(configuration.rules.first?.line == 10)
    #expect(configuration.poll.every == .seconds(900))
    #expect(configuration.poll.perHost == 2)
    #expect(configuration.allow == [AllowEntry("127.0.0.1")])
    #expect(configuration.entries == 50)
    #expect(configuration.editions.map(\.id) == ["daily"])
  }

  @Test func `a misspelt key is told with its line and the likeliest key`() {
    let found = problems(good.replacing("publish: {", with: "publsh: {"))
    #expect(found.map(\.line) == [12])
    #expect(found.first?.message.contains("did you mean “publish”") == true)
  }

  @Test func `a misspelt key inside a list is told with its line`() {
    let found = problems(good.replacing("place: ha-noi", with: "plaec: ha-noi"))
    #expect(found.map(\.line) == [6])
    #expect(found.first?.message.contains("“place”") == true)
  }

  @Test func `broken YAML is told with its line`() {
    let found = problems("hub:\n  title: \"Điểm tin\n  url: x\n")
    #expect(found.count == 1)
    #expect(found.first?.line != nil)
    #expect(found.first?.message.contains("not valid YAML") == true)
  }

  @Test func `all mistakes are told at once in the order of the file`() {
    let found = problems(
      """
      hub: { title: A, url: ftp://a, authority: "a b" }
      sources:
        - { id: Hà Nội, name: A, feed: "https://a.example.vn/" }
        - { id: a, name: A }
        - { id: a, name: B, feed: "https://a.example.vn/", site: "https://a.example.vn/" }
      poll: { every: soon }
      """)
    #expect(found.map(\.line) == [1, 1, 3, 4, 5, 5, 6])
  }

  @Test func `an empty file and one without its blocks are refused`() {
    #expect(!problems("").isEmpty)
    #expect(problems("poll: { every: 1h }").count == 2)
  }

  @Test func `a section that does not exist is refused where it is named`() {
    let found = problems(good.replacing("section: international", with: "section: abroad"))
    #expect(found.map(\.line) == [10])
  }

  @Test func `a file that is not there is named`() {
    let failure = #expect(throws: ConfigurationFailure.self) {
      try ConfigurationFile.read("/nowhere/feeds.yml")
    }
    #expect(failure?.explanation == "/nowhere/feeds.yml: the file does not exist")
  }

  @Test(arguments: [("publsh", "publish"), ("sorces", "sources"), ("RULES", "rules")])
  func `the likeliest word is found`(typed: String, meant: String) {
    #expect(Spelling.nearest(to: typed, among: ["hub", "sources", "rules", "publish"]) == meant)
  }

  @Test func `a word that is like none has no likeliest`() {
    #expect(Spelling.nearest(to: "xyzzy", among: ["hub", "sources"]) == nil)
  }
}
