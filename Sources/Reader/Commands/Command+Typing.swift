import Marginalia
import Screen

extension Command {
  static let typing: [Command] = [
    edit("cursor-left", ["Left", "Ctrl-b"], "One character left.") { $0.move(.left) },
    edit("cursor-right", ["Right", "Ctrl-f"], "One character right.") { $0.move(.right) },
    edit("cursor-word-left", ["Ctrl-Left", "Alt-b"], "One word left.") { $0.move(.wordLeft) },
    edit("cursor-word-right", ["Ctrl-Right", "Alt-f"], "One word right.") { $0.move(.wordRight) },
    edit("cursor-line-start", ["Home", "Ctrl-a"], "To the start of the line.") {
      $0.move(.lineStart)
    },
    edit("cursor-line-end", ["End", "Ctrl-e"], "To the end of the line.") { $0.move(.lineEnd) },
    vertical(
      "cursor-up", ["Up", "Ctrl-p"], "One line up; in a prompt, what was typed before.", rows: -1),
    vertical(
      "cursor-down", ["Down", "Ctrl-n"], "One line down; in a prompt, what was typed after.",
      rows: 1),
    edit("cursor-text-start", ["Ctrl-Home"], "To the start of the text.", in: [.note]) {
      $0.move(.textStart)
    },
    edit("cursor-text-end", ["Ctrl-End"], "To the end of the text.", in: [.note]) {
      $0.move(.textEnd)
    },
    delete("delete-left", ["Backspace", "Ctrl-h"], "Delete the character before.", .left),
    delete("delete-right", ["Delete", "Ctrl-d"], "Delete the character under the cursor.", .right),
    delete("delete-word-left", ["Ctrl-w", "Alt-Backspace"], "Delete the word before.", .wordLeft),
    delete("delete-word-right", ["Alt-d"], "Delete the word after.", .wordRight),
    delete("delete-to-line-start", ["Ctrl-u"], "Delete to the start of the line.", .lineStart),
    delete("delete-to-line-end", ["Ctrl-k"], "Delete to the end of the line.", .lineEnd),
    Command(
      "put-back", .typing, in: [.note, .prompt], keys: ["Ctrl-y"],
      "Put in what was deleted or copied last.",
      action: { state, _ in
        let text = state.register
        state.editInput { $0.insert(text) }
        return []
      }),
    edit("new-line", ["Ctrl-j", "Alt-Enter"], "Begin a new line.", in: [.note]) {
      $0.insert("\n")
    },
    Command(
      "accept", .typing, in: [.note, .prompt], keys: ["Enter"], "Save the note; take the line.",
      action: { state, use in state.acceptInput(at: use.time) }),
    Command(
      "leave", .typing, in: [.note, .prompt], keys: ["Esc", "Ctrl-c"],
      "Leave; a changed note asks first.",
      action: { state, use in state.leaveInput(at: use.time) }),
    Command(
      "complete", .typing, in: [.prompt], keys: ["Tab"], "Complete the word; again for the next.",
      action: { state, _ in
        state.complete(by: 1)
        return []
      }),
    Command(
      "complete-back", .typing, in: [.prompt], keys: ["Shift-Tab"], "The completion before.",
      action: { state, _ in
        state.complete(by: -1)
        return []
      }),
  ]

  private static func edit(
    _ name: String, _ keys: [String], _ summary: String,
    in contexts: [Context] = [.note, .prompt],
    _ change: @escaping @Sendable (inout TextInput) -> Void
  ) -> Command {
    Command(
      name, .typing, in: contexts, keys: keys, summary,
      action: { state, _ in
        state.editInput(change)
        return []
      })
  }

  private static func delete(
    _ name: String, _ keys: [String], _ summary: String, _ motion: TextInput.Motion
  ) -> Command {
    Command(
      name, .typing, in: [.note, .prompt], keys: keys, summary,
      action: { state, _ in
        var deleted = ""
        state.editInput { deleted = $0.delete(motion) }
        if deleted.count > 1 { state.register = deleted }
        return []
      })
  }

  private static func vertical(
    _ name: String, _ keys: [String], _ summary: String, rows: Int
  ) -> Command {
    Command(
      name, .typing, in: [.note, .prompt], keys: keys, summary,
      action: { state, _ in
        if state.context == .prompt {
          state.recall(-rows)
          return []
        }
        let width = state.noteWidth
        state.editInput { input in
          let wrapped = WrappedInput(input, width: width)
          let row = wrapped.cursor.row + rows
          guard wrapped.rows.indices.contains(row) else { return }
          input.place(cursor: wrapped.index(row: row, column: wrapped.cursor.column))
        }
        return []
      })
  }
}
