import Articles
import Reader
import Screen

/// The first row: the article's title, and its author at the right.
struct HeaderView {
  let state: ReaderState

  func draw(into frame: inout Frame, in rect: Rect) {
    let metadata = state.article.metadata
    let title = metadata.title ?? state.path.split(separator: "/").last.map(String.init) ?? ""
    let author = metadata.authors.joined(separator: ", ")
    let columns = rect.size.columns
    let room = columns - 3
    let authorColumns = author.columns + 2 <= room / 3 ? author.columns : 0
    frame.write("☞ ", at: rect.origin, roles: RoleSet(.marker))
    frame.write(
      title, at: rect.origin.moved(by: 2), roles: RoleSet(.title),
      limit: room - (authorColumns > 0 ? authorColumns + 2 : 0), overflow: .ellipsis)
    if authorColumns > 0 {
      frame.write(
        author, at: rect.origin.moved(by: columns - 1 - authorColumns), roles: RoleSet(.dim))
    }
  }
}
