import Entities
import Reader

/// A correction as it is written on the command line: `rename:Qari=Himit Qari`.
struct Fix: Hashable {
  let verb: Verb
  /// What is corrected.
  let subject: String
  /// What stands behind the `=`; nil without one.
  let value: String?
  /// As it was written.
  let text: String

  enum Verb: String, CaseIterable {
    case rename, type, merge, split, hide, add

    /// How it is written, and what it does.
    var usage: (form: String, effect: String) {
      switch self {
      case .rename: ("rename:NAME=NEW NAME", "call the entry so")
      case .type: ("type:NAME=TYPE", "make it one of \(Fix.types.joined(separator: ", "))")
      case .merge: ("merge:NAME=OTHER NAME", "make it part of the other entry")
      case .split: ("split:FORM[=NAME]", "make the mentions in that form an entry of their own")
      case .hide: ("hide:NAME", "leave it out")
      case .add: ("add:WORDS=TYPE", "make the words a name wherever they stand")
      }
    }
  }

  /// The types there are.
  static let types = EntityType.allCases.map(\.rawValue)

  /// Throws a `Failure` that tells how it is written.
  init(_ text: String) throws(Failure) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let word = String(parts[0])
    guard parts.count == 2, let verb = Verb(rawValue: word) else {
      let nearest = Verb.allCases.map(\.rawValue).nearest(to: word) ?? ""
      let known = Verb.allCases.map { $0.usage.form }.joined(separator: ", ")
      throw .wrongUse(
        "“\(text)” begins with no correction"
          + (nearest.isEmpty ? "." : "; is “\(nearest):” meant?") + " There are \(known).")
    }
    let sides = parts[1].split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      .map { String($0).trimmed }
    self.verb = verb
    self.text = text
    subject = sides[0]
    value = sides.count > 1 ? sides[1] : nil
    let needsValue = ![.hide, .split].contains(verb)
    guard !subject.isEmpty, value?.isEmpty != true, value != nil || !needsValue,
      value == nil || verb != .hide
    else { throw .wrongUse("“\(text)” is written \(verb.usage.form).") }
  }
}
