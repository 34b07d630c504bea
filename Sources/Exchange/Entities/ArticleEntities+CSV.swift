import Articles
import Entities

extension ArticleEntities {
  /// The first row of a CSV file of entities.
  package static func csvHeader(withContext: Bool) -> String {
    let columns = ["article", "entity", "type", "start", "end", "text"]
    return csvRow(columns + (withContext ? ["before", "after"] : []))
  }

  /// A row for each mention, entity by entity, without a header (RFC 4180, but for line feeds in
  /// place of CRLF). `start` and `end` count code points of the canonical text.
  package var csv: String {
    let codePoints = CodePointIndex(article.text)
    return entities.flatMap { entity in
      entity.mentions.map { mention in
        let place = codePoints.codePoints(of: mention.span)
        let context = context(of: mention)
        return Self.csvRow(
          [
            path, entity.name, entity.type.rawValue, "\(place.lowerBound)",
            "\(place.upperBound)", words(of: mention),
          ] + (context.map { [$0.before, $0.after] } ?? []))
      }
    }.joined()
  }

  private static func csvRow(_ fields: [String]) -> String {
    fields.map(\.csvField).joined(separator: ",") + "\n"
  }
}

extension String {
  /// As it stands in a row: in quotation marks where a reader would take it apart otherwise.
  fileprivate var csvField: String {
    let needsQuotes = utf8.contains {
      $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D
    }
    return needsQuotes ? "\"\(replacing("\"", with: "\"\""))\"" : self
  }
}
