/// Makes a letter of a digest, from values; the same digest gives the same letter.
package protocol LetterComposer: Sendable {
  func letter(_ digest: Digest, from hub: HubProfile) -> Letter
}
