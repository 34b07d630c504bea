import Articles
import Marginalia
import Reader
import Screen

/// A note as the panel shows it: its colour and date, its text, its tags.
struct NoteCard {
  var lines: [Line]
  /// The panel's row of the first line.
  var row: Int
  var isChosen: Bool
  var isOrphan: Bool
  var barRole: Role
  /// Where the cursor stands while the note is typed, from the card's first row and column.
  var cursor: Point?

  struct Line {
    var text: String
    var roles: RoleSet
    /// At the right end of the line.
    var tail = ""
  }
}

extension NoteCard {
  /// A card for `placed` in `columns`; a note being typed shows its editor.
  init(_ placed: PlacedAnnotation, in state: ReaderState, columns: Int) {
    let annotation = placed.annotation
    let editing = state.mode.editing.flatMap { $0.annotation == annotation.id ? $0 : nil }
    row = 0
    isChosen = state.notesPanel.chosen == annotation.id || editing != nil
    isOrphan = placed.placement.state == .orphaned
    barRole = annotation.barRole
    lines = [Self.head(of: placed, in: state)]
    if let editing {
      addEditor(of: editing, in: state)
      return
    }
    if placed.placement.state == .orphaned
      || annotation.kind == .highlight && annotation.note == nil
    {
      let rows = wrap(annotation.quote?.exact ?? "", columns - 2)
      lines += Self.cut(rows, to: isOrphan ? 3 : isChosen ? 1 : 0)
    }
    if let former = placed.formerWords, isChosen || placed.placement.state == .changed {
      let rows = wrap("was: \(former.onOneLine)", columns - 2)
      lines += Self.cut(rows, to: isChosen ? 3 : 1)
    }
    if let note = annotation.note {
      let rows = wrap(note, columns - 2)
      let shown = isChosen ? rows.count : 8
      lines += rows.prefix(shown).map { Line(text: $0, roles: RoleSet(.text)) }
      if rows.count > shown { lines.append(Line(text: "…", roles: RoleSet(.dim))) }
    }
    if !annotation.tagWords.isEmpty {
      let tags = annotation.tagWords.map { "#\($0)" }.joined(separator: " ")
      lines += wrap(tags, columns - 2).map { Line(text: $0, roles: RoleSet(.tag)) }
    }
  }

  /// The first `shown` of the rows of a quote, with a sign where there are more.
  private static func cut(_ rows: [String], to shown: Int) -> [Line] {
    rows.prefix(shown).enumerated().map { index, row in
      let isCut = index + 1 == shown && rows.count > shown
      return Line(
        text: isCut ? row.dropLast(row.hasSuffix(" ") ? 1 : 0) + " …" : row, roles: RoleSet(.dim))
    }
  }

  /// The card of a note on the whole article that is not saved yet.
  init(beginning editing: NoteEditing, in state: ReaderState) {
    lines = [Line(text: "on the whole article", roles: RoleSet(.dim))]
    (row, isChosen, isOrphan, barRole) = (0, true, false, .barYellow)
    addEditor(of: editing, in: state)
  }

  private mutating func addEditor(of editing: NoteEditing, in state: ReaderState) {
    let editor = NoteEditorView(editing: editing, width: state.noteWidth)
    cursor = Point(column: editor.cursor.column + 1, row: lines.count + editor.cursor.row)
    lines += editor.lines.map { Line(text: $0, roles: RoleSet(.border)) }
  }

  private static func head(of placed: PlacedAnnotation, in state: ReaderState) -> Line {
    let annotation = placed.annotation
    let kind: String =
      switch annotation.kind {
      case .bookmark(let letter): letter.map { "bookmark \($0)" } ?? "bookmark"
      case .articleNote: "on the whole article"
      case .highlight, .correction:
        annotation.color.map { color in
          state.settings.colorNames[color].map { "\(color.rawValue) · \($0)" } ?? color.rawValue
        } ?? "highlight"
      }
    let mark: String =
      switch placed.placement.state {
      case .exact, .whole: ""
      case .moved: "↷ moved · "
      case .changed: "≠ changed · "
      case .orphaned: "∅ not found · "
      }
    let roles: RoleSet = placed.placement.state == .orphaned ? RoleSet(.problem) : RoleSet(.dim)
    return Line(
      text: mark + kind, roles: roles, tail: state.shortTime(of: annotation.created))
  }
}

/// The rows of `text` wrapped to `columns`.
func wrap(_ text: String, _ columns: Int) -> [String] {
  let wrapped = WrappedInput(TextInput(text), width: max(1, columns))
  return wrapped.rows.indices.map { wrapped.text(ofRow: $0) }
}
