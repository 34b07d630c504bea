import Articles
import Reader
import Screen

/// The first row: the article's title, at the right its author and which of several it is.
struct HeaderView {
  let state: ReaderState

  func draw(into frame: inout Frame, in rect: Rect) {
    let metadata = state.article.metadata
    let title = metadata.title ?? state.path.split(separator: "/").last.map(String.init) ?? ""
    let columns = rect.size.columns
    let room = columns - 3
    let aside = aside(columns: room / 3 - 2)
    let asideColumns = aside.columns
    frame.write("☞ ", at: rect.origin, roles: RoleSet(.marker))
    frame.write(
      title, at: rect.origin.moved(by: 2), roles: RoleSet(.title),
      limit: room - (asideColumns > 0 ? asideColumns + 2 : 0), overflow: .ellipsis)
    if asideColumns > 0 {
      frame.write(
        aside, at: rect.origin.moved(by: columns - 1 - asideColumns), roles: RoleSet(.dim))
    }
  }

  /// What stands at the right: as much of it as there is room for.
  private func aside(columns: Int) -> String {
    let author = state.article.metadata.authors.joined(separator: ", ")
    let place = state.series?.place ?? ""
    let both = [author, place].filter { !$0.isEmpty }.joined(separator: "  ")
    return [both, place].first { $0.columns <= columns } ?? ""
  }
}
