/// How many columns wide the reader wants the panels; 0 leaves it to the screen.
package struct PanelWidths: Hashable, Sendable {
  package var entities = 0
  package var notes = 0

  package init() {}

  package static let range = 0...150
  /// The narrowest that a panel gets, and that the article beside panels gets.
  private static let (least, leastArticle) = (16, 40)

  /// The width of `panel`, which is not the article.
  subscript(panel: Pane) -> Int {
    get { panel == .entities ? entities : notes }
    set { if panel == .entities { entities = newValue } else { notes = newValue } }
  }

  /// Of both panels on a screen that has room for three panes. What is left beside the article's
  /// measure goes to the notes first, then to the names.
  func beside(measure: Int, columns: Int) -> (entities: Int, notes: Int) {
    let article = measure + 2 * Arrangement.gutter + 2
    let narrow = min(32, columns * 23 / 100)
    let most = columns - 2 - Self.leastArticle
    let room = columns - (entities == 0 ? narrow : entities) - article
    let note = min(56, max(columns * 26 / 100, room))
    let side =
      entities == 0
      ? narrow + min(12, max(0, room - note) / 2) : fitting(entities, most: most - Self.least)
    return (side, fitting(notes == 0 ? note : notes, most: most - side))
  }

  /// Of a panel that shares the screen with the article alone.
  func alone(_ panel: Pane?, columns: Int) -> Int {
    let asked = panel.map { self[$0] } ?? 0
    return asked == 0
      ? columns * 36 / 100 : fitting(asked, most: columns - 1 - Self.leastArticle)
  }

  private func fitting(_ width: Int, most: Int) -> Int { min(max(Self.least, width), most) }
}
