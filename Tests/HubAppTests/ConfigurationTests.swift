import FeedDomain
import Foundation
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
    poll: { every: 15m, atMost: 12h, inFlight: 8, perHost: 2, spacing: 0s, allow: [127.0.0.1] }
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
    #expect(configuration.rules.first?.condition.all.categories == ["Quốc tế"])
    #expect(configuration.rules.first?.condition.all.words == ["unesco"])
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

  @Test func `ports are read, and are those of the web when none are given`() throws {
    let usual = try ConfigurationFile.parse(good, path: "feeds.yml")
    #expect(usual.ports == [80, 443, 8080, 8443])
    let text = good.replacing("inFlight: 8", with: "ports: [443, 8888]")
    #expect(try ConfigurationFile.parse(text, path: "feeds.yml").ports == [443, 8888])
    for port in ["0", "65536", "-1", "http"] {
      let found = problems(good.replacing("inFlight: 8", with: "ports: [443, \(port)]"))
      #expect(found.map(\.line) == [11])
      #expect(found.first?.message.contains("“\(port)” is no port") == true)
    }
  }

  @Test func `a file of certificates is found beside feeds.yml`() throws {
    let folder = try HubFolder()
    let text = good.replacing("place: ha-noi", with: "ca: ca/ha-noi.pem")
    let path = folder.path + "/feeds.yml"
    func reading() throws(ConfigurationFailure) -> Configuration {
      try ConfigurationFile.parse(text, path: path)
    }
    #expect(throws: ConfigurationFailure.self) { try reading() }
    try FileManager.default.createDirectory(
      atPath: folder.path + "/ca", withIntermediateDirectories: true)
    let file = folder.path + "/ca/ha-noi.pem"
    try "no certificate".write(toFile: file, atomically: true, encoding: .utf8)
    let failure = #expect(throws: ConfigurationFailure.self) { try reading() }
    #expect(failure?.problems.map(\.line) == [6])
    try "-----BEGIN CERTIFICATE-----\n".write(toFile: file, atomically: true, encoding: .utf8)
    #expect(try reading().poll.caFiles == [SourceID("ha-noi"): file])
  }

  @Test func `an empty file and one without its blocks are refused`() {
    #expect(!problems("").isEmpty)
    #expect(problems("poll: { every: 1h }").count == 2)
  }

  @Test func `a saved search is read whole`() throws {
    let text =
      good + """
        searches:
          - id: islands
            title: Biên giới, hải đảo
            words: { any: [Trường Sa, hải đảo], all: đọc sách, none: [tuyển dụng] }
            sections: [national]
            places: [Lai Châu]
            topics: [training]
            sources: [ha-noi]
            languages: vi

        """
    let search = try #require(
      try ConfigurationFile.parse(text, path: "feeds.yml").searches.first)
    #expect(search.id == SearchID("islands"))
    #expect(search.title == "Biên giới, hải đảo")
    let condition = search.condition
    #expect(condition.words.any == ["Trường Sa", "hải đảo"])
    #expect(condition.words.all == ["đọc sách"])
    #expect(condition.words.none == ["tuyển dụng"])
    #expect(condition.sections == [.national])
    #expect(condition.places == ["lai-chau"])
    #expect(condition.topics == [.training])
    #expect(condition.sources == [SourceID("ha-noi")])
    #expect(condition.languages == ["vi"])
  }

  @Test(arguments: [
    ("{ id: a, title: A }", "looks for nothing"),
    ("{ id: A b, title: A, topics: [training] }", "the search id “A b”"),
    ("{ id: a, topics: [training] }", "searches[].title is missing"),
    ("{ id: a, title: A, words: [sách] }", "searches[].words has to hold keys and values"),
    ("{ id: a, title: A, words: { any: [\"--\"] } }", "“--” has no letter"),
    ("{ id: a, title: A, words: { any: [Sách], none: [sách] } }", "can never find anything"),
    ("{ id: a, title: A, words: { eny: [sách] } }", "did you mean “any”"),
    ("{ id: a, title: A, sections: [internal] }", "for editors only"),
    ("{ id: a, title: A, sections: [abroad] }", "no section “abroad”"),
    ("{ id: a, title: A, places: [atlantis] }", "no province or city “atlantis”"),
    ("{ id: a, title: A, topics: [trainig] }", "did you mean training"),
    ("{ id: a, title: A, sources: [hue] }", "no source “hue”"),
    ("{ id: a, title: A, languages: [tiếng Việt] }", "no tag of a language"),
  ])
  func `what is wrong with a saved search is told`(search: String, words: String) {
    let found = problems(good + "searches:\n  - \(search)\n")
    #expect(found.first?.line == 14)
    #expect(found.contains { $0.message.contains(words) }, "\(found)")
  }

  @Test func `a saved search that is given twice is refused`() {
    let search = "  - { id: a, title: A, topics: [training] }\n"
    let found = problems(good + "searches:\n" + search + search)
    #expect(found.map(\.message) == ["the search “a” is given twice"])
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
