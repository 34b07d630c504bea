import Reader
import Screen

/// What Tab offers, in a row above the prompt.
struct CompletionsView {
  let prompt: Prompt

  func draw(into frame: inout Frame, above rect: Rect) {
    guard !prompt.completions.isEmpty, rect.origin.row > 1 else { return }
    let row = Rect(
      column: rect.origin.column, row: rect.origin.row - 1, columns: rect.size.columns, rows: 1)
    frame.fill(row, roles: RoleSet(.status))
    var column = 1
    let first = firstShown(columns: row.size.columns)
    for (index, word) in prompt.completions.enumerated().dropFirst(first) {
      guard column + word.columns < row.size.columns else { break }
      let roles: RoleSet =
        index == prompt.completion ? RoleSet(.status).asChosen : RoleSet(.status)
      frame.write(word, at: row.origin.moved(by: column), roles: roles)
      column += word.columns + 2
    }
  }

  /// The first word to show so that the one taken last is in view.
  private func firstShown(columns: Int) -> Int {
    guard let taken = prompt.completion else { return 0 }
    var used = 1
    var first = taken
    for index in (0...taken).reversed() {
      used += prompt.completions[index].columns + 2
      guard used < columns else { break }
      first = index
    }
    return first
  }
}
