package import Marginalia

/// What the status line tells, until a key is pressed.
package struct Message: Hashable, Sendable {
  package var text: String
  package var isProblem: Bool

  package init(_ text: String, isProblem: Bool = false) {
    self.text = text
    self.isProblem = isProblem
  }

  /// The message behind `problem`, a sentence.
  func led(by problem: String) -> Message { Message("\(problem) \(text)", isProblem: true) }
}

/// Something to be answered with `y` or another key.
package struct Question: Hashable, Sendable {
  package var text: String
  /// Carried out after `y`.
  package var answer: Answer

  package init(_ text: String, answer: Answer) {
    self.text = text
    self.answer = answer
  }

  package enum Answer: Hashable, Sendable {
    /// Leave the note editor without keeping what was typed.
    case dropNote
    /// Accept where these stand, though other words do.
    case accept([AnnotationID])
    case effect(Effect)
  }
}
