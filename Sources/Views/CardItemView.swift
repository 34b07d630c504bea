import Articles
import Entities
import Marginalia
import Reader
import Screen

/// One item of an entity's card, laid out for a width.
struct CardItemView {
  let item: EntityCard.Item
  let isSelected: Bool
  let card: EntityCard
  let state: ReaderState
  let columns: Int

  /// Columns before a sentence: how far on in the text it stands.
  static let indent = 6

  /// A row of an item.
  struct Row {
    var text = ""
    /// At the left, before the text.
    var lead = ""
    var leadRole = Role.dim
    var roles: RoleSet = []
    /// The columns of the text in which the entity is mentioned.
    var marked: [Range<Int>] = []
    var markedRoles: RoleSet = []
    var isSelected = false

    func draw(into frame: inout Frame, in rect: Rect) {
      frame.write(lead, at: rect.origin, roles: RoleSet(leadRole), limit: CardItemView.indent)
      let place =
        lead.isEmpty && roles == RoleSet(.heading)
        ? rect.origin : rect.origin.moved(by: CardItemView.indent)
      frame.write(text, at: place, roles: roles, limit: rect.endColumn - place.column)
      for range in marked {
        frame.add(
          markedRoles,
          to: Rect(
            column: place.column + range.lowerBound, row: place.row, columns: range.count, rows: 1))
      }
      if isSelected { frame.add(RoleSet(.chosen), to: rect) }
    }
  }

  var rows: [Row] {
    switch item {
    case .heading(let text): [Row(), Row(text: text, roles: RoleSet(.heading))]
    case .companion(let companion): [row(of: companion)]
    case .note(let id): state.store[id].map(rows) ?? []
    case .sentence(let span, let mentions): rows(of: span, mentions)
    }
  }

  private var room: Int { max(1, columns - Self.indent) }

  private func row(of companion: EntityCard.Companion) -> Row {
    Row(
      text: companion.name, lead: "\(companion.sentences < 10 ? " " : "")\(companion.sentences) ×",
      roles: RoleSet(companion.type.role), isSelected: isSelected)
  }

  private func rows(of placed: PlacedAnnotation) -> [Row] {
    let annotation = placed.annotation
    let words =
      placed.placement.span.map { state.article[$0] } ?? annotation.coveredQuote?.exact[...]
    // Two rows are shown; a passage may be the whole article.
    let quote = words.map { wrap("“\($0.prefix(4 * room).onOneLine)”", room) } ?? []
    let note = annotation.note.map { wrap($0, room) } ?? []
    var rows = quote.prefix(2).map { Row(text: $0, roles: RoleSet(.dim)) }
    if quote.count > 2 { rows[1].text += " …" }
    rows += note.prefix(6).map { Row(text: $0, roles: RoleSet(.text)) }
    if note.count > 6 { rows.append(Row(text: "…", roles: RoleSet(.dim))) }
    return rows.map { row in
      var row = row
      (row.lead, row.leadRole, row.isSelected) = ("  ▌", annotation.barRole, isSelected)
      return row
    }
  }

  private func rows(of span: TextSpan, _ mentions: [TextSpan]) -> [Row] {
    let sentence = ExcerptText(span, of: state.article, marking: mentions)
    let percent = span.start * 100 / max(1, state.article.span.count)
    let lead = "\(percent < 10 ? " " : "")\(percent) %"
    let wrapped = WrappedInput(TextInput(sentence.text), width: room)
    return wrapped.rows.enumerated().map { index, range in
      let text = wrapped.text(ofRow: index)
      let marked = sentence.marked.compactMap { mark -> Range<Int>? in
        let shared = mark.clamped(to: range)
        guard !shared.isEmpty else { return nil }
        let start = String(text.prefix(shared.lowerBound - range.lowerBound)).columns
        let inside = text.dropFirst(shared.lowerBound - range.lowerBound).prefix(shared.count)
        return start..<(start + String(inside).columns)
      }
      return Row(
        text: text, lead: index == 0 ? lead : "", roles: RoleSet(.text), marked: marked,
        markedRoles: [RoleSet(card.entity.type.role), RoleSet(.mention)], isSelected: isSelected)
    }
  }
}
