import Entities
import Exchange
import Formats
import Marginalia

/// Answers lines of JSON, each with a text, by lines of JSON with what the text names.
struct EntityLines: Sendable {
  let request: EntityRequest

  /// What became of a batch of lines.
  struct Answers: Sendable {
    /// An answer a line, in the order of the lines.
    var bytes: [UInt8] = []
    var count = 0
    /// The numbers of the lines that could not be understood.
    var wrongLines: [Int] = []
  }

  /// `{"id": …, "entities": […]}` for each `{"id": …, "text": …}`; `{"id": …, "line": …, "error": …}`
  /// for a line that is none. Other keys are not looked at; an `id` is any value, null without one.
  func answers(to batch: LineBatch) -> Answers {
    var answers = Answers()
    for (number, line) in batch.lines {
      answers.count += 1
      let answer: JSONValue
      if batch.isFirstCut, number == batch.firstLine {
        answer = error("The line is longer than \(LineSource.longestLine >> 20) MiB.", number)
        answers.wrongLines.append(number)
      } else {
        answer = self.answer(to: Array(line), number, &answers.wrongLines)
      }
      answers.bytes += answer.line
    }
    return answers
  }

  private func answer(to line: [UInt8], _ number: Int, _ wrongLines: inout [Int]) -> JSONValue {
    do {
      let value = try JSONValue(parsing: line)
      let id = value.object?["id"] ?? .null
      if let text = value.object?["text"]?.string {
        let article = ArticleFile.article(fromPlainText: text)
        let named = request.answer(for: article, source: text)
        return ["id": id, "entities": named.entitiesJSON]
      }
      wrongLines.append(number)
      return error("This is no JSON object with a string as “text”.", number, id: id)
    } catch {
      wrongLines.append(number)
      return self.error("This is no JSON: \(error.problem.rawValue), byte \(error.column).", number)
    }
  }

  private func error(_ sentence: String, _ line: Int, id: JSONValue = .null) -> JSONValue {
    ["id": id, "line": JSONValue(line), "error": .string(sentence)]
  }
}
