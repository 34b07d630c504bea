/// A way in which a form may be written, ready to be looked for.
struct FormSpelling: Hashable, Sendable {
  let text: String
  /// The first word, by which most articles that do not have the form are told; nil where it tells
  /// nothing, since case or other letters may be written otherwise.
  let firstWord: WordHash?

  /// `form`, and in capitals throughout, as headlines have it.
  static func all(of form: String) -> [FormSpelling] {
    let capitals = form.uppercased()
    return (form.count > 3 && capitals != form ? [form, capitals] : [form]).map(FormSpelling.init)
  }

  private init(_ text: String) {
    self.text = text
    let word = text.utf8.drop { !$0.isOfWord }.prefix(while: \.isOfWord)
    let isPlain = text.utf8.allSatisfy { $0 < 0x80 } && text.contains(where: \.isUppercase)
    guard isPlain, !word.isEmpty else {
      firstWord = nil
      return
    }
    var hash = WordHash()
    for byte in word { hash.append(byte) }
    firstWord = hash
  }
}

extension UInt8 {
  /// Whether it is an ASCII letter or digit.
  var isOfWord: Bool { (0x30...0x39).contains(self) || (0x61...0x7a).contains(self | 0x20) }
}
