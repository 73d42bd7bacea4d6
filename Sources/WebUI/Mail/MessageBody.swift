import FeedDomain
import Foundation

/// The two bodies of a letter, encoded once for all its recipients but for the lines that name one of them.
struct MessageBody: Sendable {
  /// A piece that is the same for everybody, or a line of text in which the word of the recipient stands.
  private enum Piece: Sendable {
    case encoded([UInt8])
    case line(String)
  }

  /// Cannot occur within the parts: quoted-printable never has `_` after `=`.
  static let boundary = "=_feedhub-letter"

  private var pieces: [Piece] = []
  private var length = 0

  /// The text comes before the HTML (RFC 2046 §5.1.4).
  init(_ letter: Letter) {
    add("plain", letter.text)
    add("html", letter.html)
    add(Array("--\(Self.boundary)--\r\n".utf8))
  }

  func append(to bytes: inout [UInt8], for word: SecretWord) {
    bytes.reserveCapacity(bytes.count + length)
    for piece in pieces {
      switch piece {
      case .encoded(let encoded): bytes += encoded
      case .line(let line):
        bytes += QuotedPrintable.encode(
          line.replacingOccurrences(of: LetterAddress.token, with: word.rawValue))
      }
    }
  }

  private mutating func add(_ kind: String, _ text: String) {
    var open = Array("--\(Self.boundary)\r\n".utf8)
    open += "Content-Type: text/\(kind); charset=utf-8\r\n".utf8
    open += "Content-Transfer-Encoding: quoted-printable\r\n\r\n".utf8
    add(open)
    var plain: [Substring] = []
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      guard line.contains(LetterAddress.token) else {
        plain.append(line)
        continue
      }
      addLines(plain)
      plain = []
      pieces.append(.line(String(line)))
      length += line.utf8.count * 2
    }
    addLines(plain)
  }

  private mutating func addLines(_ lines: [Substring]) {
    add(lines.flatMap { QuotedPrintable.encode(String($0)) })
  }

  private mutating func add(_ bytes: [UInt8]) {
    length += bytes.count
    if case .encoded(let before) = pieces.last {
      pieces[pieces.count - 1] = .encoded(before + bytes)
    } else {
      pieces.append(.encoded(bytes))
    }
  }
}
