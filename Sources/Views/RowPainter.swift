import Articles
import Marginalia
import Reader
import Screen

/// Draws one row of the article: gutter, markers, text.
struct RowPainter {
  let article: Article
  let marks: Marks
  let block: Block
  let line: LaidOutLine
  /// Where the text's first column stands.
  let origin: Point
  /// The column after the pane's last.
  let end: Int

  func paint(into frame: inout Frame) {
    paintGutter(into: &frame)
    for decoration in line.decorations {
      let place = origin.moved(by: decoration.column)
      frame.write(
        decoration.text, at: place, roles: RoleSet(decoration.role), limit: end - place.column)
    }
    let base = block.roles(ofRow: line)
    for placed in article.glyphs(on: line) {
      let roles = base.union(block.runRoles(at: placed.span)).union(marks.roles(of: placed.span))
      var place = origin.moved(by: placed.column)
      for glyph in placed.glyphs where place.column + glyph.columns <= end {
        frame.place(glyph, at: place, roles: roles)
        place = place.moved(by: glyph.columns)
      }
    }
    paintLabels(into: &frame)
  }

  /// A highlight's bar, else the thin bar of the caret's sentence.
  private func paintGutter(into frame: inout Frame) {
    let place = origin.moved(by: -Arrangement.gutter)
    if let highlight = marks.bar(of: line.span) {
      let isCurrent = highlight.annotation.id == marks.current
      frame.write(
        isCurrent ? "▌" : "▎", at: place, roles: RoleSet(highlight.annotation.barRole))
    } else if let sentence = marks.sentence, sentence.overlaps(line.span) {
      frame.write("▏", at: place, roles: RoleSet(.sentence))
    }
  }

  private func paintLabels(into frame: inout Frame) {
    for label in marks.labels {
      let start = label.sentence.start
      guard line.pieces.contains(where: { $0.span.contains(start) }) else { continue }
      let place = origin.moved(by: article.column(of: start, on: line))
      frame.write(label.label, at: place, roles: RoleSet(.label), limit: end - place.column)
    }
  }
}

extension Block {
  /// The roles that the block gives to a row's text.
  fileprivate func roles(ofRow line: LaidOutLine) -> RoleSet {
    var roles = RoleSet(.text)
    switch kind {
    case .title: roles.insert(RoleSet(.title))
    case .byline: roles.insert(RoleSet(.byline))
    case .heading: roles.insert(RoleSet(.heading))
    case .code: roles.insert(RoleSet(.code))
    case .table(let table):
      let headings = table.rows.prefix(table.headingRows).joined()
      let isHeading = line.pieces.contains { piece in headings.contains { $0.contains(piece.span) }
      }
      if isHeading, table.headingRows > 0 { roles.insert(RoleSet(.tableHeading)) }
    case .paragraph, .rule: break
    }
    if containers.contains(.quote) { roles.insert(RoleSet(.quote)) }
    return roles
  }

  /// The roles of the inline run that covers `span`.
  fileprivate func runRoles(at span: TextSpan) -> RoleSet {
    guard let run = runs.first(where: { $0.span.overlaps(span) }) else { return [] }
    var roles: RoleSet = []
    if run.style.contains(.emphasis) { roles.insert(RoleSet(.emphasis)) }
    if run.style.contains(.strong) { roles.insert(RoleSet(.strong)) }
    if run.style.contains(.code) { roles.insert(RoleSet(.code)) }
    if run.style.contains(.strikethrough) { roles.insert(RoleSet(.strikethrough)) }
    if run.link != nil { roles.insert(RoleSet(.link)) }
    return roles
  }
}
