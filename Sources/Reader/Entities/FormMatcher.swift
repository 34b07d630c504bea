import Entities

/// Tells whether short texts hold a form of a name, as whole words.
struct FormMatcher {
  private let forms: [[UInt8]]

  init(_ forms: [String]) { self.forms = forms.filter { !$0.isEmpty }.map { Array($0.utf8) } }

  /// Whether one of the forms stands in `text` as it is written here, and in no longer word.
  func isNamed(in text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in forms.contains { stands($0, in: bytes) } }
  }

  private func stands(_ form: [UInt8], in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count >= form.count else { return false }
    return (0...text.count - form.count).contains { start in
      guard text[start] == form[0] else { return false }
      let end = start + form.count
      return text[start..<end].elementsEqual(form)
        && !Self.isInsideWord(text, start) && !Self.isInsideWord(text, end)
    }
  }

  /// Whether a word goes on across `offset`, which is between two scalars.
  private static func isInsideWord(_ text: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
    let before = String(decoding: text[max(0, offset - 4)..<offset], as: UTF8.self)
    let after = String(decoding: text[offset..<min(text.count, offset + 4)], as: UTF8.self)
    guard let last = before.unicodeScalars.last, let next = after.unicodeScalars.first else {
      return false
    }
    return last.isOfOneWord(with: next)
  }
}
