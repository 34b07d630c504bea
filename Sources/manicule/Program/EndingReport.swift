import Reader
import Terminal

/// What the shell's reader is told after a signal has ended the program.
struct EndingReport {
  let signal: Input.Signal
  let saving: ReaderState.Saving
  /// What was being typed; nil where nothing was.
  let typing: ReaderState.Typing?
  let rest: Rest

  /// What becomes of changes that could not be saved.
  enum Rest {
    case journaled
    /// They are lost, but for notes that were being typed.
    case drafted
    case lost
  }

  var status: ExitStatus {
    switch saving {
    case .saved, .superseded: .look
    case .unsaved, .failed: .unreadable
    }
  }

  var sentence: String {
    let name =
      switch signal {
      case .terminate: "SIGTERM"
      case .hangup: "SIGHUP"
      case .interrupt: "SIGINT"
      case .quit: "SIGQUIT"
      case .suspend, .resume: "a signal"
      }
    return "Ended by \(name); \(outcome)."
  }

  private var outcome: String {
    switch (saving, typing) {
    case (.saved, nil): "everything is saved"
    case (.saved, .kept): "everything is saved, what was being typed included"
    case (.saved, .lost): "everything is saved but the line that was being typed"
    case (.superseded, _): "the notes file is as another program has left it"
    case (.unsaved, _), (.failed, _):
      switch rest {
      case .journaled: "what could not be saved waits in a journal"
      case .drafted: "what could not be saved is lost, but for what waits as a draft"
      case .lost: "what could not be saved is lost"
      }
    }
  }
}
