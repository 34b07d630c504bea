import Glibc
import Screen

extension TerminalSession {
  /// Waits for input and gives all there is, in order; nothing if none comes within `timeout`.
  /// Without a timeout it waits for as long as it takes, and uses no processor time meanwhile.
  ///
  /// Resizing and SIGCONT have already been acted on when they are told.
  package func wait(timeout: Duration? = nil) -> [Input] {
    let deadline = timeout.map { ContinuousClock.now + $0 }
    while true {
      let escapeEnd = decoder.isWaiting ? ContinuousClock.now + TerminalSession.escapeDelay : nil
      let ready = poll(until: [deadline, escapeEnd].compactMap(\.self).min())
      var inputs = delayed
      delayed = []
      if ready.isEmpty, escapeEnd != nil { inputs += decoder.endWaiting() }
      if ready.contains(input) { inputs += readKeys() }
      if ready.contains(signals) { inputs += readSignals() }
      if let watched, ready.contains(watched) { inputs.append(.woken) }
      if !inputs.isEmpty { return keepingPaste(inputs) }
      if let deadline, ContinuousClock.now >= deadline { return [] }
    }
  }

  /// How long after ESC the rest of a key's sequence may take.
  private static let escapeDelay = Duration.milliseconds(25)

  /// The descriptors that have something to be read, once there are any or the time is up.
  private func poll(until end: ContinuousClock.Instant?) -> Set<Int32> {
    let descriptors = (isInputGone ? [] : [input]) + [signals] + (watched.map { [$0] } ?? [])
    var entries = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let left = end.map { ContinuousClock.now.duration(to: $0) / .milliseconds(1) }
    let milliseconds = delayed.isEmpty ? left.map { Int32(max(0, min($0.rounded(.up), 1e9))) } : 0
    guard Glibc.poll(&entries, nfds_t(entries.count), milliseconds ?? -1) > 0 else { return [] }
    return Set(entries.filter { $0.revents != 0 }.map(\.fd))
  }

  private func readKeys() -> [Input] {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(input, &buffer, buffer.count)
    if count > 0 { return decoder.feed(buffer[..<count]) }
    if count < 0, errno == EINTR || errno == EAGAIN { return [] }
    isInputGone = true
    return [.signal(.hangup)]
  }

  /// The signals and wakings since the last call, acted on where that is our business.
  func readSignals() -> [Input] {
    var buffer = [UInt8](repeating: 0, count: 256)
    let count = max(0, read(signals, &buffer, buffer.count))
    let woken: [Input] = buffer[..<count].contains(0) ? [.woken] : []
    return buffer[..<count].flatMap { inputs(for: Int32($0)) } + woken
  }

  private func inputs(for signal: Int32) -> [Input] {
    switch signal {
    case SIGTERM: return [.signal(.terminate)]
    case SIGHUP: return [.signal(.hangup)]
    case SIGINT: return [.signal(.interrupt)]
    case SIGQUIT: return [.signal(.quit)]
    case SIGTSTP: return [.signal(.suspend)]
    case SIGWINCH:
      guard state == .open, takeSize() else { return [] }
      return [.resize(size)]
    case SIGCONT:
      guard state == .open else { return [] }
      return takeAgain() + [.signal(.resume)]
    default: return []
    }
  }

  /// A paste that the end of the program cuts off comes before that end.
  private func keepingPaste(_ inputs: [Input]) -> [Input] {
    guard let end = inputs.firstIndex(where: \.endsProgram), let paste = decoder.endPaste() else {
      return inputs
    }
    return inputs[..<end] + [paste] + inputs[end...]
  }

  /// Sends bytes past ncurses. What cannot be sent because the terminal is gone is dropped.
  func send(_ text: String) { output.send(Array(text.utf8)) }
}

extension Input {
  fileprivate var endsProgram: Bool {
    [.signal(.terminate), .signal(.hangup), .signal(.interrupt), .signal(.quit)].contains(self)
  }
}
