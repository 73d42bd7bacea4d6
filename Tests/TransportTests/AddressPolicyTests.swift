import FeedDomain
import SampleNetwork
import Testing
import Transport

@Suite("Which addresses may be asked") struct AddressPolicyTests {
  @Test(arguments: [
    "0.0.0.0", "0.1.2.3", "10.0.0.1", "10.255.255.255", "100.64.0.1", "100.127.255.255",
    "127.0.0.1",
    "127.8.8.8", "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.1", "192.0.2.1",
    "192.88.99.1", "192.168.1.1", "198.18.0.1", "198.19.255.255", "198.51.100.7", "203.0.113.9",
    "224.0.0.1", "239.255.255.250", "240.0.0.1", "255.255.255.255", "::", "::1", "::7f00:1",
    "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:169.254.169.254", "64:ff9b::127.0.0.1",
    "64:ff9b::a9fe:a9fe", "64:ff9b:1::1", "100::1", "2001::1",
    "2001:0:4136:e378:8000:63bf:3fff:fdd2",
    "2001:10::1", "2001:db8::1", "2002:7f00:1::", "2002:c0a8:101::1", "3fff::1", "5f00::1",
    "4000::1",
    "fc00::1", "fd00:ec2::254", "fe80::1", "febf::1", "fec0::1", "ff02::1", "ffff::1",
  ])
  func `an address that is not public is refused`(_ text: String) throws {
    let address = try #require(IPAddress(text))
    #expect(AddressPolicy().refusal(of: address, port: 443, host: "a.example") != nil)
  }

  @Test(arguments: [
    "1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255",
    "128.0.0.1", "172.15.255.255", "172.32.0.0", "192.0.1.0", "192.167.255.255", "198.17.255.255",
    "198.20.0.0", "203.162.0.1", "223.255.255.255", "2001:200::1", "2001:4860:4860::8888",
    "2001:dc8::1", "2400:cb00::1", "2606:4700::1111", "64:ff9b::1.1.1.1", "::ffff:1.1.1.1",
  ])
  func `a public address is asked`(_ text: String) throws {
    let address = try #require(IPAddress(text))
    #expect(AddressPolicy().refusal(of: address, port: 443, host: "a.example") == nil)
  }

  @Test func `only the ports of the web are asked`() throws {
    let address = try #require(IPAddress("1.1.1.1"))
    let policy = AddressPolicy()
    for port: UInt16 in [80, 443, 8080, 8443] {
      #expect(policy.refusal(of: address, port: port, host: "a.example") == nil)
    }
    for port: UInt16 in [0, 22, 25, 81, 3306, 6379, 65_535] {
      #expect(policy.refusal(of: address, port: port, host: "a.example") != nil)
    }
  }

  @Test func `no range of the tables covers an address of ours by mistake`() throws {
    let policy = AddressPolicy()
    let address = try #require(IPAddress("2001:ee0::1"))  // a Vietnamese provider
    #expect(policy.refusal(of: address, port: 80, host: "a.example") == nil)
  }

  @Test(arguments: [
    // entry, address, port, host, exempt
    ("127.0.0.1", "127.0.0.1", 9999, "a.example", true),
    ("127.0.0.1", "127.0.0.2", 80, "a.example", false),
    ("127.0.0.1:8970", "127.0.0.1", 8970, "127.0.0.1", true),
    ("127.0.0.1:8970", "127.0.0.1", 8971, "127.0.0.1", false),
    ("10.0.0.0/8", "10.9.8.7", 22, "a.example", true),
    ("10.0.0.0/8", "11.9.8.7", 22, "a.example", false),
    ("::1", "::1", 80, "a.example", true),
    ("[::1]:8080", "::1", 8080, "a.example", true),
    ("[::1]:8080", "::1", 80, "a.example", false),
    ("fd00::/8", "fd12::1", 80, "a.example", true),
    ("inside.example", "10.0.0.1", 81, "Inside.Example.", true),
    ("inside.example", "10.0.0.1", 81, "outside.example", false),
    ("inside.example:81", "10.0.0.1", 81, "inside.example", true),
    ("inside.example:81", "10.0.0.1", 82, "inside.example", false),
    ("127.0.0.1", "::ffff:127.0.0.1", 80, "a.example", true),
  ])
  func `what the operator lists is exempt, and nothing beside it`(
    _ entry: String, _ address: String, _ port: UInt16, _ host: String, _ isExempt: Bool
  ) throws {
    let policy = AddressPolicy(allow: [try #require(AllowEntry(entry))])
    let address = try #require(IPAddress(address))
    #expect((policy.refusal(of: address, port: port, host: host) == nil) == isExempt)
  }

  @Test(arguments: [
    "", ":80", "a b", "10.0.0.1/8", "10.0.0.0/33", "host:99999", "[::1", "a/8", "::1/129",
  ])
  func `an entry that says nothing clear is refused`(_ text: String) {
    #expect(AllowEntry(text) == nil)
  }

  @Test(arguments: [
    "http://127.0.0.1:PORT/x", "http://2130706433:PORT/x", "http://0x7f000001:PORT/x",
    "http://0177.0.0.1:PORT/x", "http://127.1:PORT/x", "http://[::ffff:127.0.0.1]:PORT/x",
    "http://localhost:PORT/x", "http://a.localhost:PORT/x", "http://①②⑦.⓪.⓪.①:PORT/x",
    "http://%31%32%37.0.0.1:PORT/x", "http://a.example@127.0.0.1:PORT/x",
    "http://127.0.0.1.:PORT/x",
    "http://0:PORT/x",
  ])
  func `no spelling of a forbidden address gets through, at first or by a redirect`(
    _ spelling: String
  ) async throws {
    let forbidden = try LoopbackServer(["/x": .document(smallFeed)])
    defer { forbidden.stop() }
    let address = spelling.replacing("PORT", with: String(forbidden.port))
    let server = try LoopbackServer(["/feed": .redirect(302, to: address)])
    defer { server.stop() }
    let only = try #require(AllowEntry("127.0.0.1:\(server.port)"))
    let fetcher = CurlFetcher(
      settings: FetcherSettings(userAgent: "t", addresses: AddressPolicy(allow: [only])))
    #expect(await fetcher.fetch(FetchRequest(url: address)).failure != nil)
    #expect(await fetcher.fetch(FetchRequest(url: server.url("/feed"))).failure != nil)
    #expect(forbidden.requests.isEmpty)
  }

  @Test func `a refused address is told with its reason`() async {
    let fetcher = CurlFetcher(settings: FetcherSettings(userAgent: "t"))
    let failure = await fetcher.fetch(FetchRequest(url: "http://127.0.0.1/")).failure
    #expect(failure?.kind == .addressNotAllowed)
    #expect(failure?.explanation.contains("loopback") == true)
  }
}
