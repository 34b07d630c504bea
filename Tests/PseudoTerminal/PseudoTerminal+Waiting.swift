import Glibc

extension PseudoTerminal {
  /// How long a wait may last on a machine that is busy with other things.
  package static let patience = Duration.seconds(20)

  /// Waits until `condition` holds, looking again after every piece of output.
  package func wait(
    for awaited: String, within patience: Duration = patience,
    until condition: (PseudoTerminal) -> Bool
  ) throws {
    let deadline = ContinuousClock.now + patience
    while !condition(self) {
      let left = ContinuousClock.now.duration(to: deadline)
      guard left > .zero else {
        throw PseudoTerminalError.late(awaited: awaited, screen: screenText)
      }
      takeOutput(within: left)
    }
  }

  /// Waits until all of `texts` are on screen at once.
  package func waitForScreen(
    containing texts: String..., within patience: Duration = patience
  ) throws {
    let awaited = texts.map { "“\($0)”" }.joined(separator: " and ")
    try wait(for: awaited, within: patience) { terminal in
      let screen = terminal.screenText
      return texts.allSatisfy(screen.contains)
    }
  }

  /// Waits until `sentence` is on screen, broken into rows between its words or not.
  package func waitForSentence(_ sentence: String) throws {
    try wait(for: "“\(sentence)”") { terminal in
      let words = terminal.rows.flatMap { $0.split(separator: " ") }
      return words.joined(separator: " ").contains(sentence)
    }
  }

  /// Waits until the program has ended and all its output is taken.
  @discardableResult
  package func waitForExit(within patience: Duration = patience) throws -> Exit {
    try wait(for: "the end of the program", within: patience) { $0.hasEnded() }
    while takeOutput(within: .zero) {}
    return exit ?? .status(0)
  }

  /// Waits until the program is stopped, as after SIGTSTP.
  package func waitForStop(within patience: Duration = patience) throws {
    try wait(for: "the program to stop", within: patience) { _ in isStopped() }
  }

  /// Waits until nothing has been sent for `pause`.
  package func waitForQuiet(of pause: Duration) {
    let began = ContinuousClock.now
    while true {
      let quietSince = max(began, lastOutput ?? began)
      let left = ContinuousClock.now.duration(to: quietSince + pause)
      guard left > .zero else { return }
      takeOutput(within: left)
    }
  }

  /// Takes what the program has sent, waiting for it up to `patience`. False if nothing came.
  @discardableResult
  func takeOutput(within patience: Duration) -> Bool {
    var entries = [pollfd(fd: processDescriptor, events: Int16(POLLIN), revents: 0)]
    if exit != nil { entries = [] }
    if !isOutputOver { entries.append(pollfd(fd: primary, events: Int16(POLLIN), revents: 0)) }
    // A stopped program is not told by any descriptor: look for it now and then.
    let milliseconds = min(max(0, (patience / .milliseconds(1)).rounded(.up)), 20)
    guard poll(&entries, nfds_t(entries.count), Int32(milliseconds)) > 0 else { return false }
    if entries[0].fd == processDescriptor, entries[0].revents != 0 { _ = hasEnded() }
    guard let last = entries.last, last.fd == primary, last.revents != 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = read(primary, &buffer, buffer.count)
    if count <= 0 {
      isOutputOver = !(count < 0 && errno == EINTR)
      return false
    }
    take(buffer[..<count])
    return true
  }

  private func hasEnded() -> Bool {
    if exit != nil { return true }
    var status: Int32 = 0
    guard waitpid(process, &status, WNOHANG) == process else { return false }
    let number = status & 0x7F
    exit = number == 0 ? .status(Int(status >> 8 & 0xFF)) : .signal(number)
    return true
  }

  private func isStopped() -> Bool {
    var information = siginfo_t()
    let options = WSTOPPED | WNOHANG | WNOWAIT
    guard waitid(P_PID, id_t(process), &information, options) == 0 else { return false }
    return information.si_signo == SIGCHLD
  }
}
