package import Marginalia

/// What lies over the panes and takes the keys.
package enum Mode: Hashable, Sendable {
  case reading
  case prompt(Prompt)
  case note(NoteEditing)
  case labels(Labels)
  case help(HelpPage)
  case themes(ThemeChoice)
  case card(EntityCard)
  case question(Question, over: NoteEditing?)

  /// The note being typed, also while its being left is asked about; nil where none is.
  package var editing: NoteEditing? {
    switch self {
    case .note(let editing), .question(_, over: .some(let editing)): editing
    case .reading, .prompt, .labels, .help, .themes, .card, .question: nil
    }
  }
}

/// A note being typed.
package struct NoteEditing: Hashable, Sendable {
  /// Of no annotation yet where a note on the whole article is begun.
  package var annotation: AnnotationID
  package var input: TextInput
  /// What the note was before; empty where there was none.
  package var original: String
  /// The annotation as it was before.
  var before: PlacedAnnotation?
  /// Whether the highlight was made to write this on it, and goes again with it.
  package var isHighlightNew = false

  package var isChanged: Bool { input.string != original }
}

/// A line being typed in the status line.
package struct Prompt: Hashable, Sendable {
  package var kind: Kind
  package var input: TextInput
  /// What Tab offers for the word at the cursor.
  package var completions: [String] = []
  /// The completion taken last, an index into `completions`.
  package var completion: Int?
  /// The earlier line that is put in; nil for what is typed.
  var recalled: Recalled?

  init(kind: Kind, input: TextInput = TextInput()) {
    self.kind = kind
    self.input = input
  }

  /// A line of the history in place of what was being typed.
  struct Recalled: Hashable, Sendable {
    /// From the latest.
    var index: Int
    var typed: String
  }

  package enum Kind: Hashable, Sendable {
    /// `origin` is where the caret goes back to when the search is left.
    case search(origin: Int)
    case command
    case tags(AnnotationID)
    case export
    /// Which notes to show; what was shown and chosen in `former`, and the caret at `origin`, come
    /// back when the prompt is left.
    case noteFilter(former: NotesPanel, origin: Int)
    /// Which entities to list; `former` comes back when the prompt is left.
    case entityFilter(former: String)
    /// What the chosen entity, or one mention, is to be called.
    case correction(CorrectionPrompt)
  }
}

/// The list of themes; moving shows each at once.
package struct ThemeChoice: Hashable, Sendable {
  package var names: [String]
  package var chosen: Int
  /// Comes back when the list is left.
  package var original: String
}
