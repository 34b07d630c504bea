import CNcurses
import CSignals
import Glibc
package import Screen

/// The terminal, taken over until `close`: frames go out, keys, pastes, signals come in.
///
/// Used from one thread, one session at a time. However the program ends (return, `exit`, a crash,
/// a signal that it answers by closing), the terminal is as it was before.
package final class TerminalSession {
  /// How many colours it shows.
  package let depth: ColorDepth
  /// Wakes `wait` from other threads.
  package let waker = Waker()

  /// A descriptor whose data makes `wait` return `Input.woken`. Whoever sets it reads the data.
  package var watched: Int32?

  let input: Int32
  let output: TerminalOutput
  let signals: Int32
  var decoder = InputDecoder()
  /// Input that came up outside `wait`.
  var delayed: [Input] = []
  var isInputGone = false
  var state = State.closed
  private var painter: Painter
  private var shown: (frame: Frame, theme: Theme)?

  enum State {
    case open
    /// Given to another program, or to the shell.
    case suspended
    case closed
  }

  /// Takes over the terminal that standard output leads to. Keys come from standard input, or from
  /// the controlling terminal where an article comes in there.
  package init(environment: [String: String]) throws(TerminalError) {
    output = TerminalOutput(terminal: STDOUT_FILENO)
    guard isatty(output.terminal) == 1 else { throw .noTerminal }
    let isInputPiped = isatty(STDIN_FILENO) == 0
    input = isInputPiped ? Glibc.open("/dev/tty", O_RDONLY | O_CLOEXEC | O_NOCTTY) : STDIN_FILENO
    guard input >= 0 else { throw .noTerminal }
    TerminalSession.useUTF8()
    let type = try TerminalType(
      environment["TERM"], wish: ColorDepth.Wish(environment: environment),
      descriptor: output.terminal)
    depth = type.depth
    painter = Painter(depth: depth)
    let leave = Array((Sequences.pasteOff + type.leave).utf8CString.dropLast())
    signals = manicule_signals_catch()
    guard signals >= 0, manicule_restore_prepare(output.terminal, leave, leave.count) == 0 else {
      throw .failed(reason: String(cString: strerror(errno)))
    }
    try start(type.name)
  }

  deinit { close() }

  /// The screen's size now, at least 1×1.
  package var size: Size {
    Size(columns: Int(getmaxx(manicule_screen())), rows: Int(getmaxy(manicule_screen())))
  }

  /// Shows `frame`. Sends only what changed since the last one.
  package func show(_ frame: Frame, theme: Theme) {
    shown = (frame, theme)
    guard state == .open else { return }
    output.gather { painter.paint(frame, theme: theme) }
  }

  /// Puts `text` on the clipboard of the terminal (OSC 52); whether the terminal allows that is not
  /// known. False if the text is too long for terminals to take.
  @discardableResult
  package func copy(_ text: String) -> Bool {
    guard text.utf8.count <= Sequences.mostCopiedBytes, state == .open else { return false }
    send(Sequences.copy(text))
    return true
  }

  /// Gives the terminal back to run another program in it, until `resume`.
  package func suspend() {
    guard state == .open else { return }
    state = .suspended
    send(Sequences.pasteOff)
    endwin()
    manicule_restore_arm(0)
  }

  /// Takes the terminal again after `suspend` and paints it. What was signalled from the keyboard
  /// meanwhile was meant for the other program.
  package func resume() {
    guard state == .suspended else { return }
    let meant: [Input] = [.signal(.terminate), .signal(.hangup)]
    delayed += readSignals().filter(meant.contains) + takeAgain()
  }

  /// Stops the program as Ctrl-Z does elsewhere; returns once it is continued, the terminal taken
  /// and painted.
  package func stop() {
    suspend()
    manicule_signals_stop()
    resume()
  }

  /// Gives the terminal back as it was. Nothing else can be done with the session afterwards.
  package func close() {
    guard state != .closed else { return }
    suspend()
    state = .closed
    manicule_signals_release()
    if input != STDIN_FILENO { Glibc.close(input) }
  }

  /// Sets the terminal's modes, which others may have changed, and paints everything. Gives the
  /// new size where there is one.
  func takeAgain() -> [Input] {
    manicule_restore_arm(1)
    state = .open
    reset_prog_mode()
    send(Sequences.pasteOn)
    let isResized = takeSize()
    redraw()
    return isResized ? [.resize(size)] : []
  }

  /// Paints everything anew, whatever others have written on the screen.
  package func redraw() {
    guard state == .open else { return }
    clearok(manicule_physical_screen(), true)
    painter.forget()
    if let shown { output.gather { painter.paint(shown.frame, theme: shown.theme) } }
  }

  /// Fits ncurses to the terminal's size; true if it has changed.
  func takeSize() -> Bool {
    var window = winsize()
    guard ioctl(output.terminal, UInt(TIOCGWINSZ), &window) == 0, window.ws_row > 0,
      window.ws_col > 0
    else { return false }
    let now = Size(columns: Int(window.ws_col), rows: Int(window.ws_row))
    guard now != size else { return false }
    resizeterm(Int32(now.rows), Int32(now.columns))
    painter.forget()
    // Terminals move their lines about when they change size: none is where it was.
    redrawwin(manicule_screen())
    return true
  }

  private func start(_ type: String) throws(TerminalError) {
    use_env(false)
    use_tioctl(true)
    manicule_restore_arm(1)
    guard newterm(type, output.stream(), manicule_stdin()) != nil else {
      manicule_restore_arm(0)
      manicule_signals_release()
      throw .failed(reason: "ncurses cannot use a terminal of type “\(type)”")
    }
    state = .open
    if depth != .none {
      start_color()
      use_default_colors()
    }
    raw()
    noecho()
    nonl()
    typeahead(-1)
    send(Sequences.pasteOn)
  }

  /// Characters are UTF-8 whatever the environment says: so are the articles.
  private static func useUTF8() {
    setlocale(LC_CTYPE, "")
    let encoding = nl_langinfo(Int32(CODESET)).map { String(cString: $0) }
    if encoding != "UTF-8" { setlocale(LC_CTYPE, "C.UTF-8") }
  }
}
