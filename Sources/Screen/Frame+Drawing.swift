extension Frame {
  /// What `write` does with text longer than its limit.
  package enum Overflow: Hashable, Sendable {
    case clip
    /// The last column that fits is `…`.
    case ellipsis
  }

  /// Writes one row of text at `point` and gives the columns it took, `limit` at most.
  ///
  /// What lies outside the frame is left out. A wide glyph that does not fit whole leaves a blank.
  /// Overwriting one half of a wide glyph blanks the other. Reads no more of `text` than fits.
  @discardableResult
  package mutating func write(
    _ text: some StringProtocol, at point: Point, roles: RoleSet = [], limit: Int = .max,
    overflow: Overflow = .clip
  ) -> Int {
    let room = min(limit, size.columns - min(point.column, size.columns))
    guard room > 0 else { return 0 }
    guard overflow == .ellipsis, text.exceeds(columns: room) else {
      return place(text, at: point, roles: roles, room: room)
    }
    var used = place(text, at: point, roles: roles, room: room - 1)
    while used < room - 1 {
      place(Glyph(" ", columns: 1), at: point.moved(by: used), roles: roles)
      used += 1
    }
    place(Glyph("…", columns: 1), at: point.moved(by: used), roles: roles)
    return room
  }

  /// Puts one glyph at `point`, if it lies inside the frame whole.
  package mutating func place(_ glyph: Glyph, at point: Point, roles: RoleSet = []) {
    guard point.row >= 0, point.row < size.rows, point.column >= 0,
      point.column + glyph.columns <= size.columns
    else { return }
    blankHalves(around: point, columns: glyph.columns)
    self[column: point.column, row: point.row] = Cell(glyph.text, roles)
    if glyph.columns == 2 { self[column: point.column + 1, row: point.row] = Cell("", roles) }
  }

  /// Makes every cell of `rect` that lies inside the frame a blank with `roles`.
  package mutating func fill(_ rect: Rect, roles: RoleSet = []) {
    forEachPoint(of: rect) { frame, point in
      frame.place(Glyph(" ", columns: 1), at: point, roles: roles)
    }
  }

  /// Adds `roles` to every cell of `rect` that lies inside the frame.
  package mutating func add(_ roles: RoleSet, to rect: Rect) {
    forEachPoint(of: rect) { frame, point in
      frame[column: point.column, row: point.row].roles.formUnion(roles)
    }
  }

  private mutating func place(
    _ text: some StringProtocol, at point: Point, roles: RoleSet, room: Int
  ) -> Int {
    var used = 0
    for character in text {
      for glyph in glyphs(of: character) {
        guard used + glyph.columns <= room else { return used }
        place(glyph, at: point.moved(by: used), roles: roles)
        used += glyph.columns
      }
      if used == room { return used }
    }
    return used
  }

  private mutating func blankHalves(around point: Point, columns: Int) {
    if self[column: point.column, row: point.row].text.isEmpty, point.column > 0 {
      self[column: point.column - 1, row: point.row].text = " "
    }
    let end = point.column + columns
    if end < size.columns, self[column: end, row: point.row].text.isEmpty {
      self[column: end, row: point.row].text = " "
    }
  }

  private mutating func forEachPoint(of rect: Rect, do body: (inout Frame, Point) -> Void) {
    for row in max(0, rect.origin.row)..<max(0, rect.origin.row, min(rect.endRow, size.rows)) {
      let start = max(0, rect.origin.column)
      for column in start..<max(start, min(rect.endColumn, size.columns)) {
        body(&self, Point(column: column, row: row))
      }
    }
  }
}

extension Point {
  /// The point as many columns to the right.
  package func moved(by columns: Int) -> Point { Point(column: column + columns, row: row) }
}

extension StringProtocol {
  fileprivate func exceeds(columns: Int) -> Bool {
    var used = 0
    for character in self {
      used += character.columns
      if used > columns { return true }
    }
    return false
  }
}
