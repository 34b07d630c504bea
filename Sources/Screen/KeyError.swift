/// Why a text names no key.
package enum KeyError: Error, Hashable, Sendable, CustomStringConvertible {
  case empty
  /// `text` is neither a key nor a few characters to type; `nearest` is the name it resembles.
  case unknown(text: String, nearest: String?)
  /// Terminals send the same for this as for `sameAs`.
  case indistinct(text: String, sameAs: String)
  /// Terminals send nothing of its own for this.
  case notSent(text: String)

  package var description: String {
    switch self {
    case .empty:
      "A key is missing: write for example m, ]h, Space or Ctrl-r."
    case .unknown(let text, let nearest?):
      "“\(text)” is not a key; the nearest is \(nearest)."
    case .unknown(let text, nil):
      "“\(text)” is not a key; write characters to be typed one after the other with spaces between."
    case .indistinct(let text, let same):
      "A terminal cannot tell “\(text)” from \(same); write \(same)."
    case .notSent(let text):
      "A terminal cannot send “\(text)”; choose another key."
    }
  }
}
