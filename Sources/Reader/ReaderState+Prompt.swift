import Marginalia
import Screen

extension ReaderState {
  /// Carries out a line typed at `:`, a command's name and its argument.
  mutating func carryOut(line: String, at time: Timestamp) -> [Effect] {
    let words = line.split(separator: " ", maxSplits: 1).map(String.init)
    guard let name = words.first else { return [] }
    if let percent = Int(name.last == "%" ? name.dropLast() : name[...]) {
      return carryOut(Command.percent, Invocation(count: percent, time: time))
    }
    guard let command = Command.prompted(by: name) else {
      let nearest = Command.promptable.map(\.name).nearest(to: name)
      return refuse(
        "There is no command “\(name)”" + (nearest.map { "; is “\($0)” meant?" } ?? "."))
    }
    let argument = words.count > 1 ? words[1].trimmed : nil
    if command.argument?.isKey == true, argument == nil {
      return refuse("“\(name)” wants a \(command.argument?.name ?? "key") behind it.")
    }
    guard let argument, command.argument == nil else {
      return carryOut(command, Invocation(argument: argument, time: time))
    }
    guard command.takesCount else { return refuse("“\(name)” takes nothing behind it.") }
    guard let count = Int(argument), count > 0 else {
      return refuse("“\(name)” takes a number behind it, not “\(argument)”.")
    }
    let use = Invocation(count: min(count, PendingKeys.mostCounted), time: time)
    return carryOut(command, use)
  }

  /// Carries a command out, or tells why not.
  mutating func carryOut(_ command: Command, _ use: Invocation) -> [Effect] {
    if let reason = command.refusal(self) { return refuse(reason) }
    return command.action(&self, use)
  }

  /// Works out what Tab offers for the line as typed.
  mutating func offerCompletions() {
    guard case .prompt(var prompt) = mode else { return }
    prompt.completion = nil
    prompt.completions = completions(for: prompt)
    mode = .prompt(prompt)
  }

  /// Puts the next completion in, the one before where `step` is negative.
  mutating func complete(by step: Int) {
    guard case .prompt(var prompt) = mode, !prompt.completions.isEmpty else { return }
    let count = prompt.completions.count
    let index = prompt.completion.map { ($0 + step + count) % count } ?? (step > 0 ? 0 : count - 1)
    prompt.completion = index
    let line = prompt.input.string
    let head = line[..<completionStart(of: prompt)]
    prompt.input.replace(with: head + prompt.completions[index])
    mode = .prompt(prompt)
  }

  /// Where what is completed begins: the last word, or all of a name, spaces included.
  private func completionStart(of prompt: Prompt) -> String.Index {
    let line = prompt.input.string
    if case .correction = prompt.kind { return line.startIndex }
    let space = completesName(prompt) ? line.firstIndex(of: " ") : line.lastIndex(of: " ")
    return space.map(line.index(after:)) ?? line.startIndex
  }

  /// Whether spaces belong to what is completed.
  private func completesName(_ prompt: Prompt) -> Bool {
    switch prompt.kind {
    case .correction: true
    case .command: argument(of: prompt.input.string)?.hasSpaces == true
    case .search, .tags, .export, .noteFilter, .entityFilter: false
    }
  }

  /// The argument of the command whose name and a space begin `line`.
  private func argument(of line: String) -> Command.Argument? {
    line.firstIndex(of: " ").flatMap { Command.prompted(by: String(line[..<$0])) }?.argument
  }

  private func completions(for prompt: Prompt) -> [String] {
    let line = prompt.input.string
    let last = String(line[completionStart(of: prompt)...])
    let offered: [String] =
      switch prompt.kind {
      case .tags: knownTags.filter { !line.split(separator: " ").map(String.init).contains($0) }
      case .noteFilter: noteQueryCompletions(of: last)
      case .command where !line.contains(" "): Command.promptable.map(\.name)
      case .command: argument(of: line)?.completions(self) ?? []
      case .correction(let correcting): names(for: correcting)
      case .search, .export, .entityFilter: []
      }
    let isName = completesName(prompt)
    return offered.filter { word in
      word != last
        && (isName
          ? word.hasWord(beginning: last) : word.lowercased().hasPrefix(last.lowercased()))
    }
  }
}

extension Command {
  /// The commands that make sense when typed by name.
  package static let promptable = all.filter { $0.contexts.contains(where: Context.panes.contains) }

  /// The one that is called `name`, or also so.
  static func prompted(by name: String) -> Command? {
    promptable.first { $0.name == name } ?? promptable.first { $0.aliases.contains(name) }
  }
}

extension String {
  /// Whether one of its words begins with `beginning`, which may be several; blind to case.
  fileprivate func hasWord(beginning: String) -> Bool {
    " \(lowercased())".contains(" \(beginning.lowercased())")
  }

  /// Without white space at its ends.
  package var trimmed: String {
    let kept = drop(while: \.isWhitespace)
    return String(kept.prefix(kept.count - kept.reversed().prefix(while: \.isWhitespace).count))
  }
}
