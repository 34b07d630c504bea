package import Articles

/// Letters on every visible sentence, one of which is to be typed.
package struct Labels: Hashable, Sendable {
  /// In text order.
  package var labelled: [Labelled]
  package var typed = ""
  /// Whether the sentence chosen extends the selection.
  package var extends: Bool

  package struct Labelled: Hashable, Sendable {
    package var label: String
    package var sentence: TextSpan
  }

  /// Labels the sentences with one letter each, or two where there are more than letters.
  init(_ sentences: [TextSpan], extends: Bool) {
    self.extends = extends
    let letters = Array("asdghjklqwertyuiopzxcvbnm")
    let isLong = sentences.count > letters.count
    labelled = sentences.prefix(letters.count * letters.count).enumerated().map { index, sentence in
      let second = letters[index % letters.count]
      let label = isLong ? "\(letters[index / letters.count])\(second)" : "\(second)"
      return Labelled(label: label, sentence: sentence)
    }
  }

  /// The sentence whose label has been typed in full.
  var chosen: TextSpan? { labelled.first { $0.label == typed }?.sentence }

  /// Whether a label begins with what has been typed.
  var isPossible: Bool { labelled.contains { $0.label.hasPrefix(typed) } }
}
