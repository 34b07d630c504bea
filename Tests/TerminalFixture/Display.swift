import Glibc
import Screen
import Terminal

/// What the fixture shows: facts about the terminal, test patterns, and the latest input.
final class Display {
  private let session: TerminalSession
  private var log: [String] = []

  init(session: TerminalSession) { self.session = session }

  func note(_ input: Input) { log.append(words(for: input)) }

  func show() {
    var frame = Frame(size: session.size)
    let facts = "\(frame.size.columns)×\(frame.size.rows) \(session.depth) \(getpid())"
    frame.write(facts, at: Point(column: 0, row: 0), roles: RoleSet(.title))
    frame.write("中文 e\u{301} \u{1B}[31m 👨‍👩‍👧 ☞", at: Point(column: 0, row: 1))
    frame.write("struck", at: Point(column: 0, row: 2), roles: RoleSet(.strikethrough))
    frame.write("black", at: Point(column: 10, row: 2), roles: RoleSet(.code))
    frame.write("bright", at: Point(column: 20, row: 2), roles: RoleSet(.label))
    let latest = log.suffix(max(0, frame.size.rows - 4))
    for (index, line) in latest.enumerated() {
      frame.write(line, at: Point(column: 0, row: 3 + index))
    }
    let corner = Point(column: frame.size.columns - 1, row: frame.size.rows - 1)
    frame.write("┘", at: corner)
    frame.cursor = Point(column: 3, row: 0)
    session.show(frame, theme: Display.theme)
  }

  private func words(for input: Input) -> String {
    switch input {
    case .key(let key): "key \(key)"
    case .paste(let text): "paste \(text.split(separator: "\n").joined(separator: "|"))"
    case .resize(let size): "resize \(size.columns)×\(size.rows)"
    case .signal(let signal): "signal \(signal)"
    case .woken: "woken"
    }
  }

  private static let theme = Theme(
    name: "test",
    styles: [
      .title: Style(
        foreground: .rgb(red: 250, green: 100, blue: 20), attributes: [.bold, .underline]),
      .strikethrough: Style(attributes: .strikethrough),
      .code: Style(
        foreground: .rgb(red: 0, green: 0, blue: 0),
        background: .rgb(red: 0, green: 0, blue: 3)),
      .label: Style(foreground: .ansi(11), attributes: .italic),
    ])
}
