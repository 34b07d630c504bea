import Articles
import Entities
import Testing

/// The dates of a text written on Friday 6 November 2020, and what they are resolved to.
private func dates(_ text: String) -> [String: String] {
  let article = Article(
    text: text, blocks: [Block(.paragraph, span: TextSpan(start: 0, end: text.utf8.count))],
    metadata: Metadata(date: "2020-11-06T10:00:00Z", language: "en"), format: .plainText)
  let found = EntityTagger().entities(in: article).filter { $0.type == .date }
  return Dictionary(found.map { ($0.name, $0.date?.description ?? "") }) { first, _ in first }
}

@Test(arguments: [
  ("On Oct. 1, the agency spoke.", "Oct. 1", "2020-10-01"),
  ("It was halted last month.", "last month", "2020-10"),
  ("He left in April 2017 for good.", "April 2017", "2017-04"),
  ("On 12 January 2006 it rained.", "12 January 2006", "2006-01-12"),
  ("It began September 7, 2016 in town.", "September 7, 2016", "2016-09-07"),
  ("They met on Tuesday.", "Tuesday", "2020-11-03"),
  ("They met on Sunday, January 20, 2008 again.", "Sunday, January 20, 2008", "2008-01-20"),
  ("That was yesterday.", "yesterday", "2020-11-05"),
  ("Earlier this year it closed.", "this year", "2020"),
  ("It has been so since 2010 there.", "2010", "2010"),
  ("Two weeks ago nobody knew.", "Two weeks ago", "2020-10-23"),
  ("By December all will be well.", "December", "2020-12"),
  ("The file says 2020-02-29 twice.", "2020-02-29", "2020-02-29"),
])
func datesAreResolvedByTheArticlesOwn(text: String, name: String, day: String) {
  #expect(dates(text)[name] == day)
}

@Test(arguments: ["He may come.", "They march on.", "In 2000 villages it rained.", "A second try."])
func wordsThatAreNoDatesAreLeftAlone(text: String) {
  #expect(dates(text).isEmpty)
}

@Test func waysToSayOneDayAreOneEntity() {
  #expect(dates("He spoke on Thursday. It was yesterday.") == ["Thursday": "2020-11-05"])
}
