import CPseudoTerminal
import Glibc
package import Screen

/// A program that runs in a real pseudo terminal, and the screen that its output makes.
///
/// Nothing here sleeps: every wait ends as soon as the output makes it come true, or fails at a
/// deadline with the screen as it is then.
package final class PseudoTerminal {
  package let process: Int32
  /// Every byte that the program has sent so far.
  package private(set) var output: [UInt8] = []
  /// Just before the program was started.
  package let started: ContinuousClock.Instant
  /// When the latest output was read; nil before there is any.
  package private(set) var lastOutput: ContinuousClock.Instant?
  /// How the program ended; nil while it runs.
  package internal(set) var exit: Exit?
  /// Kept as long as this is: what the program needs, such as its files.
  package var surroundings: AnyObject?
  let primary: Int32
  /// Readable once the program has ended.
  let processDescriptor: Int32
  private let emulator: Emulator
  private let settingsBefore: [UInt8]
  /// Whether no more output can come.
  var isOutputOver = false

  /// How a program ended.
  package enum Exit: Hashable, Sendable {
    case status(Int)
    case signal(Int32)
  }

  /// Runs the program at `path`. `environment` is all it gets; TERM is xterm-256color unless said
  /// otherwise there.
  package init(
    path: String, arguments: [String] = [], environment: [String: String] = [:],
    folder: String? = nil, size: Size = Size(columns: 80, rows: 24)
  ) throws {
    var primary: Int32 = -1
    var settings = termios()
    let all = environment.merging(["TERM": "xterm-256color"]) { own, _ in own }
    var argv = ([path] + arguments).map { strdup($0) } + [nil]
    var envp = all.map { strdup("\($0)=\($1)") } + [nil]
    defer { (argv + envp).forEach { free($0) } }
    started = .now
    process = manicule_pty_run(
      path, &argv, &envp, folder, Int32(size.columns), Int32(size.rows), &primary, &settings)
    guard process > 0, let emulator = Emulator(size: size) else {
      throw PseudoTerminalError.notStarted(program: path, reason: String(cString: strerror(errno)))
    }
    self.primary = primary
    self.emulator = emulator
    processDescriptor = manicule_pty_watch(process)
    settingsBefore = withUnsafeBytes(of: settings) { Array($0) }
  }

  deinit {
    if exit == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    close(primary)
    close(processDescriptor)
  }

  // MARK: What it shows

  package var size: Size { emulator.size }
  /// Where the cursor stands; nil if it is hidden.
  package var cursor: Point? { emulator.isCursorVisible ? emulator.cursor : nil }
  package var rows: [String] { (0..<size.rows).map(row) }

  /// One row, blanks at its end left out.
  package func row(_ row: Int) -> String { emulator.row(row) }

  /// All rows, blanks at their ends left out.
  package var screenText: String { rows.joined(separator: "\n") }

  package func cell(column: Int, row: Int) -> ScreenCell {
    emulator.cell(at: Point(column: column, row: row))
  }

  /// What is still not as it was before the program began, in words; empty after a clean exit.
  package var leftovers: [String] {
    var leftovers: [String] = []
    if emulator.isOtherScreen { leftovers.append("the other screen is shown") }
    if !emulator.isCursorVisible { leftovers.append("the cursor is hidden") }
    if isPasteBracketed { leftovers.append("pastes are bracketed") }
    if PseudoTerminal.settings(of: primary) != settingsBefore {
      leftovers.append("the terminal's settings are others")
    }
    return leftovers
  }

  private var isPasteBracketed: Bool {
    let text = String(decoding: output, as: UTF8.self)
    let on = text.ranges(of: "\u{1B}[?2004h").last?.lowerBound
    let off = text.ranges(of: "\u{1B}[?2004l").last?.lowerBound
    guard let on else { return false }
    return off.map { $0 < on } ?? true
  }

  // MARK: What it is told

  /// Sends bytes as if typed.
  package func type(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      // A program that does not read must not stop us: what it sends meanwhile is taken.
      let count = rest.prefix(512).withUnsafeBytes { write(primary, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { return }
      rest = rest.dropFirst(max(0, count))
      takeOutput(within: .zero)
    }
  }

  /// Sends `text` as a bracketed paste.
  package func paste(_ text: String) { type("\u{1B}[200~\(text)\u{1B}[201~") }

  /// Types keys as settings write them: `]h`, `Ctrl-r`, `Space`.
  package func press(_ keys: String) throws {
    for key in try KeySequence(parsing: keys).keys { type(KeyBytes.bytes(of: key)) }
  }

  package func send(signal: Int32) { kill(process, signal) }

  package func resize(_ size: Size) {
    var window = winsize()
    window.ws_col = UInt16(size.columns)
    window.ws_row = UInt16(size.rows)
    emulator.resize(size)
    _ = ioctl(primary, UInt(TIOCSWINSZ), &window)
  }

  /// Takes the terminal away, as a closed window does.
  package func hangUp() {
    isOutputOver = true
    let null = open("/dev/null", O_RDWR | O_CLOEXEC)
    dup2(null, primary)
    close(null)
  }

  /// Keeps new output and shows it.
  func take(_ bytes: ArraySlice<UInt8>) {
    lastOutput = .now
    output += bytes
    emulator.write(bytes)
  }

  /// The terminal's modes and special characters (termios), to be compared.
  private static func settings(of terminal: Int32) -> [UInt8] {
    var settings = termios()
    tcgetattr(terminal, &settings)
    return withUnsafeBytes(of: settings) { Array($0) }
  }
}
