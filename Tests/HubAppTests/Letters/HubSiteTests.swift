import FeedDomain
import Foundation
import HubStore
import HubTesting
import Pipeline
import Testing
import WebUI

@testable import HubApp

/// What the hub's own address answers: readers come and go, files are given out.
struct HubSiteTests {
  // Of the suite and not of a test: the folder must outlive the last call of the test.
  private let desk: LetterDesk
  private let site: HubSite

  init() throws {
    desk = try LetterDesk()
    let from = try #require(MailAddress(address: "tin@tin.example"))
    let post = ReaderDesk.Post(
      composer: ReaderPages(), press: MailPress(hub: desk.hub, from: from), carrier: desk.carrier)
    site = HubSite(
      hub: desk.hub,
      readers: ReaderDesk(store: desk.store, hub: desk.hub, post: post, clock: desk.clock),
      files: PublicFiles(folder: desk.folder + "/output"))
  }

  private func ask(
    _ method: String, _ path: String, body: String = "", ifNoneMatch: String? = nil
  ) async -> SiteResponse {
    var request = SiteRequest(method: method, path: path)
    request.body = Array(body.utf8)
    request.ifNoneMatch = ifNoneMatch
    return await site.answer(request)
  }

  private func text(_ response: SiteResponse) -> String {
    String(decoding: response.body, as: UTF8.self)
  }

  @Test func `looking at the address that ends letters ends nothing, one click does`()
    async throws
  {
    let editor = try await desk.add("an@thuvien.example.vn")
    let path = "/u/\(editor.token.rawValue)"
    let page = await ask("GET", path)
    #expect(page.status == 200)
    #expect(text(page).contains("<form method=\"post\">"))
    #expect(try await desk.store.editors().map(\.standing) == [.active])
    let click = await ask("POST", path, body: "List-Unsubscribe=One-Click")
    #expect(click.status == 200)
    let ended = try #require(try await desk.store.editors().first)
    #expect(ended.standing == .unsubscribed)
    #expect(await ask("POST", path, body: "").status == 200)
    #expect(try await desk.store.editors().first == ended)
  }

  @Test(arguments: ["/u/0123456789abcdefghjkmnpqrs", "/u/short", "/c/x"])
  func `a word that is nobody's ends nothing`(path: String) async throws {
    try await desk.add("an@thuvien.example.vn")
    #expect(await ask("POST", path).status == 404)
    #expect(try await desk.store.editors().map(\.standing) == [.active])
  }

  @Test func `the address of a story that was taken back says so`() async throws {
    let folder = desk.folder + "/output/story/0"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data("đã gỡ".utf8).write(to: URL(fileURLWithPath: folder + "/7.gone.html"))
    let gone = await ask("GET", "/story/0/7.html")
    #expect(gone.status == 410)
    #expect(text(gone) == "đã gỡ")
    #expect(await ask("GET", "/story/0/7.gone.html").status == 404)
    #expect(await ask("GET", "/story/0/8.html").status == 404)
  }

  @Test func `who registers gets letters only after confirming the address`() async throws {
    let form = "address=an%40thuvien.example.vn&name=L%C3%B2+An&section=national&consent=yes"
    #expect(await ask("POST", "/dang-ky", body: form).status == 200)
    let waiting = try #require(try await desk.store.editors().first)
    #expect(waiting.standing == .unconfirmed)
    #expect(waiting.profile.name == "Lò An")
    #expect(waiting.profile.choice == LetterChoice(sections: [.national]))
    #expect(waiting.consent.text == ReaderPages.consent(desk.hub, in: .vi))
    let letter = LetterDesk.text(try #require(desk.carrier.take().first))
    let path = try #require(
      letter.split(whereSeparator: \.isWhitespace).first { $0.hasPrefix("https://tin.example/c/") })
    let confirm = String(path.dropFirst("https://tin.example".count))
    #expect(await ask("GET", confirm).status == 200)
    #expect(try await desk.store.editors().map(\.standing) == [.unconfirmed])
    #expect(await ask("POST", confirm).status == 200)
    #expect(try await desk.store.editors().map(\.standing) == [.active])
    #expect(await ask("POST", confirm).status == 404)
  }

  @Test func `nobody is registered without consent, or to read what the desk reads`() async throws {
    #expect(await ask("POST", "/dang-ky", body: "address=an%40x.vn").status == 400)
    #expect(await ask("POST", "/dang-ky", body: "address=an&consent=yes").status == 400)
    #expect(try await desk.store.editors().isEmpty)
    let greedy = "address=an%40x.vn&consent=yes&section=internal&desk=yes"
    _ = await ask("POST", "/dang-ky", body: greedy)
    #expect(try await desk.store.editors().first?.profile.choice == LetterChoice())
  }

  @Test func `an address is asked once a day, whoever types it in`() async throws {
    let form = "address=an%40x.vn&consent=yes"
    for _ in 0..<5 { #expect(await ask("POST", "/dang-ky", body: form).status == 200) }
    #expect(desk.carrier.take().count == 1)
    desk.clock.advance(to: desk.clock.now + 86_401)
    _ = await ask("POST", "/dang-ky", body: form)
    #expect(desk.carrier.take().count == 1)
  }

  @Test func `who gets letters already is not told apart from who does not`() async throws {
    try await desk.add("an@x.vn")
    let known = await ask("POST", "/dang-ky", body: "address=an%40x.vn&consent=yes")
    let new = await ask("POST", "/dang-ky", body: "address=bn%40x.vn&consent=yes")
    #expect(text(known) == text(new).replacingOccurrences(of: "bn@x.vn", with: "an@x.vn"))
    #expect(desk.carrier.take().map(\.recipient) == ["bn@x.vn"])
  }

  @Test func `a flood of registrations mails no flood`() async throws {
    for number in 0..<70 {
      _ = await ask("POST", "/dang-ky", body: "address=a\(number)%40x.vn&consent=yes")
    }
    #expect(desk.carrier.handed.count == 60)
    #expect(await ask("POST", "/dang-ky", body: "address=z%40x.vn&consent=yes").status == 429)
  }

  @Test(arguments: [
    ("gzip, deflate", true), ("br;q=1, GZIP ; q=0.5", true), ("gzip;q=0", false), ("br", false),
  ])
  func `a packed file is given to who understands it`(accepts: String, isPacked: Bool) async throws
  {
    let file = desk.folder + "/output/feeds/all.atom"
    try FileManager.default.createDirectory(
      atPath: desk.folder + "/output/feeds", withIntermediateDirectories: true)
    try Data("plain".utf8).write(to: URL(fileURLWithPath: file))
    try Data("packed".utf8).write(to: URL(fileURLWithPath: file + ".gz"))
    var request = SiteRequest(method: "GET", path: "/feeds/all.atom")
    let plain = await site.answer(request)
    request.acceptEncoding = accepts
    let answer = await site.answer(request)
    #expect(text(answer) == (isPacked ? "packed" : "plain"))
    let fields = answer.fields.map { "\($0.name): \($0.value)" }
    #expect(fields.contains("Content-Encoding: gzip") == isPacked)
    #expect(fields.contains("Content-Type: application/atom+xml; charset=utf-8"))
    for response in [plain, answer] {
      #expect(response.fields.contains { $0.name == "Vary" && $0.value == "Accept-Encoding" })
    }
    let tags = [plain, answer].map { $0.fields.first { $0.name == "ETag" }?.value }
    #expect((tags[0] == tags[1]) != isPacked)
    #expect(await ask("GET", "/feeds/all.atom.gz").status == 404)
  }

  @Test func `published files are given out, and nothing beside them`() async throws {
    let output = desk.folder + "/output"
    try FileManager.default.createDirectory(
      atPath: output + "/feeds", withIntermediateDirectories: true)
    try "trang".write(toFile: output + "/index.html", atomically: true, encoding: .utf8)
    try "tin".write(toFile: output + "/feeds/all.atom", atomically: true, encoding: .utf8)
    try "mật".write(toFile: desk.folder + "/secret.html", atomically: true, encoding: .utf8)
    #expect(text(await ask("GET", "/")) == "trang")
    let feed = await ask("GET", "/feeds/all.atom")
    #expect(text(feed) == "tin")
    #expect(feed.fields.contains { $0.value == "application/atom+xml; charset=utf-8" })
    let tag = try #require(feed.fields.first { $0.name == "ETag" }?.value)
    #expect(await ask("GET", "/feeds/all.atom", ifNoneMatch: tag).status == 304)
    for path in [
      "/../secret.html", "/feeds/../../secret.html", "//secret.html", "/feeds", "/hub.sqlite",
      "secret.html", "/.hidden.html", "/feeds/all.atom/",
    ] {
      #expect(await ask("GET", path).status == 404, "\(path)")
    }
    #expect(await ask("PUT", "/index.html").status == 405)
  }
}
