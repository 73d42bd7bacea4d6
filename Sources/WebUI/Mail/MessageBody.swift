import FeedDomain
import Foundation

/// The two bodies of a letter, encoded once for all its recipients, with the places where the word of each is written.
struct MessageBody: Sendable {
  /// Cannot occur within the parts: quoted-printable never has `_` after `=`.
  static let boundary = "=_feedhub-letter"

  private var bytes: [UInt8] = []
  /// Where each letter of the word goes, and which of its letters that is.
  private var places: [(offset: Int, letter: Int)] = []

  /// The text comes before the HTML (RFC 2046 §5.1.4).
  init(_ letter: Letter) {
    add("plain", letter.text)
    add("html", letter.html)
    bytes += "--\(Self.boundary)--\r\n".utf8
    places = Self.places(in: bytes)
  }

  var count: Int { bytes.count }

  /// Appends the bodies with a word where the letter has the stand-in, which is as long.
  func append(to message: inout [UInt8], for word: SecretWord) {
    let start = message.count
    message += bytes
    let letters = Array(word.rawValue.utf8)
    precondition(places.isEmpty || letters.count == SecretWord.length, "a word of another length")
    for place in places { message[start + place.offset] = letters[place.letter] }
  }

  private mutating func add(_ kind: String, _ text: String) {
    bytes += "--\(Self.boundary)\r\n".utf8
    bytes += "Content-Type: text/\(kind); charset=utf-8\r\n".utf8
    bytes += "Content-Transfer-Encoding: quoted-printable\r\n\r\n".utf8
    bytes += QuotedPrintable.encode(text)
  }

  /// Finds the stand-ins, also those that a soft break cuts in two.
  private static func places(in bytes: [UInt8]) -> [(offset: Int, letter: Int)] {
    let token = Array(LetterAddress.token.utf8)
    var places: [(offset: Int, letter: Int)] = []
    var run: [Int] = []
    var offset = 0
    while offset < bytes.count {
      if bytes[offset...].starts(with: "=\r\n".utf8) {
        offset += 3
        continue
      }
      if bytes[offset] == token[run.count] { run.append(offset) } else { run = [] }
      if run.count == token.count {
        places += run.enumerated().map { (offset: $1, letter: $0) }
        run = []
      }
      offset += 1
    }
    return places
  }
}
