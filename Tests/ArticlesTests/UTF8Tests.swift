import Randomness
import Testing

@testable import Articles

@Suite struct UTF8Tests {
  @Test(arguments: ["", "a", "plain text, longer than eight bytes", "naïve “quoted” — 漢字 🙂"])
  func textIsValid(_ text: String) {
    #expect(isValid(Array(text.utf8)))
  }

  /// Overlong forms, surrogates, what lies beyond Unicode, cut off and stray bytes.
  @Test(
    arguments: [
      [0xC0, 0xAF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x80],
      [0x80], [0xFF], [0xC3], [0xE4, 0xB8],
    ] as [[UInt8]])
  func whatIsNoTextIsNot(_ bytes: [UInt8]) {
    let ascii = Array("eight or more bytes".utf8)
    for around in [[], ascii, ascii + ascii + ascii] {
      #expect(!isValid(around + bytes))
      #expect(!isValid(bytes + around))
      #expect(!isValid(around + bytes + around))
    }
  }

  @Test func itAgreesWithTheStandardLibraryOnAnything() {
    var random = SplitMix64(seed: 7)
    let pieces: [[UInt8]] =
      ["a", "é", "漢", "🙂", " eight bytes "].map { Array($0.utf8) } + [
        [0x80], [0xC3], [0xED, 0xA0],
      ]
    for _ in 0..<5_000 {
      var bytes = (0..<Int.random(in: 0...40, using: &random))
        .flatMap { _ in pieces.randomElement(using: &random) ?? [] }
      if Bool.random(using: &random), !bytes.isEmpty { bytes.removeLast() }
      let isText = String(validating: bytes, as: UTF8.self) != nil
      #expect(isValid(bytes) == isText, "\(bytes)")
    }
  }

  @Test func codePointsAreCountedAsTheStandardLibraryDoes() {
    var random = SplitMix64(seed: 8)
    for _ in 0..<500 {
      let text = (0..<Int.random(in: 0...900, using: &random))
        .map { _ in ["a", "é", "漢", "🙂"].randomElement(using: &random) ?? "" }.joined()
      #expect(text.utf8.span.codePointCount == text.unicodeScalars.count)
    }
  }

  private func isValid(_ bytes: [UInt8]) -> Bool { bytes.span.isUTF8 }
}
