import CNcurses
import Glibc

/// What goes to the terminal: our own sequences, and what ncurses draws, a whole frame at a time.
///
/// ncurses by itself sends every row in pieces, dozens of writes a frame, which over a slow line
/// show a frame half drawn. So while it draws, its descriptor leads to a file in memory, whose
/// contents then go out at once.
final class TerminalOutput {
  /// Standard output, which always leads to the terminal.
  let terminal: Int32
  /// Leads to the terminal too, to `memory` while ncurses draws; ncurses knows this one alone.
  private let drawing: Int32
  /// -1 where the system has no files in memory: then ncurses draws as it does by itself.
  private let memory: Int32

  init(terminal: Int32) {
    self.terminal = terminal
    drawing = fcntl(terminal, F_DUPFD_CLOEXEC, STDERR_FILENO + 1)
    memory = drawing < 0 ? -1 : manicule_memory_file()
  }

  deinit { if memory >= 0 { close(memory) } }

  /// For `newterm`, which keeps it for as long as the program runs.
  func stream() -> UnsafeMutablePointer<FILE>? {
    drawing < 0 ? manicule_stdout() : fdopen(drawing, "w")
  }

  /// Sends what ncurses writes in `draw` when it is complete.
  func gather(_ draw: () -> Void) {
    guard memory >= 0, dup3(memory, drawing, O_CLOEXEC) >= 0 else { return draw() }
    draw()
    while dup3(terminal, drawing, O_CLOEXEC) < 0, errno == EINTR {}
    let count = lseek(memory, 0, SEEK_CUR)
    guard count > 0 else { return }
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = max(0, pread(memory, buffer.baseAddress, count, 0))
    }
    lseek(memory, 0, SEEK_SET)
    send(bytes)
  }

  /// Sends all of `bytes`; waits up to a second at a time for a terminal that takes no more.
  func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
      if count < 0, errno == EAGAIN {
        var entry = pollfd(fd: terminal, events: Int16(POLLOUT), revents: 0)
        guard poll(&entry, 1, 1000) > 0 else { return }
      } else if count < 0, errno != EINTR {
        return
      }
      rest = rest.dropFirst(max(0, count))
    }
  }
}
