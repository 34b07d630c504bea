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

extension NoteCard.Line {
  /// Writes it at `place`: the tail at the end of `columns`, and of the text what fits before.
  func draw(into frame: inout Frame, at place: Point, columns: Int) {
    let room = tail.isEmpty ? columns : max(0, columns - tail.columns - 1)
    frame.write(text, at: place, roles: roles, limit: room, overflow: .ellipsis)
    frame.write(tail, at: place.moved(by: columns - tail.columns), roles: RoleSet(.dim))
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
    let text = state.noteText(of: placed, columns: columns, isChosen: isChosen)
    lines += text.quote.map { Line(text: $0, roles: RoleSet(.dim)) }
    lines += text.note.map { Line(text: $0, roles: RoleSet($0 == "…" ? .dim : .text)) }
    lines += text.tags.map { Line(text: $0, roles: RoleSet(.tag)) }
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
      text: (annotation.conflictOf == nil ? "" : "⑂ other version · ") + mark + kind, roles: roles,
      tail: state.shortTime(of: annotation.created))
  }
}
