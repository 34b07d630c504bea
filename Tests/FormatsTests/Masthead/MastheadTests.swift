import Articles
import Formats
import Testing

private func metadata(_ text: String) -> Metadata {
  ArticleFile.parse(bytes: Array(text.utf8), name: "a.txt").metadata
}

@Test func theFirstLineOverABylineIsTheTitle() {
  let found = metadata(
    """
    Harbour Light to Stay On, Council Says

    By JANE DOE and John van der Berg, Staff Writers
    October 3, 2019

    The council voted on Tuesday to keep the light.
    """)
  #expect(found.title == "Harbour Light to Stay On, Council Says")
  #expect(found.authors == ["JANE DOE", "John van der Berg"])
  #expect(found.date == "October 3, 2019")
}

@Test func keyedLinesAreReadAsWhatTheySay() {
  let found = metadata(
    """
    Harbour Light to Stay On
    Author: Jane Doe
    Published: 2019-10-03
    https://example.org/light

    The council voted on Tuesday to keep the light.
    """)
  #expect(found.authors == ["Jane Doe"])
  #expect(found.date == "2019-10-03")
  #expect(found.source == "https://example.org/light")
}

@Test(arguments: [
  "By Monday evening the water had gone down and the light was on again.",
  "By the numbers",
  "By Monday",
  "By 2019",
  "Bylaws of the harbour",
])
func aSentenceThatBeginsWithByIsNoByline(line: String) {
  #expect(metadata("Harbour Light to Stay On\n\n\(line)\n\nMore text.\n").authors.isEmpty)
}

@Test(arguments: [
  "By Jane Doe", "by Jane Doe", "By Jane Doe | Oct. 3, 2019", "By Jane Doe, Reuters",
  "By Jane Doe for The Harbour Post", "By Jane Doe in Miami", "Written by Jane Doe",
])
func aBylineNamesItsAuthor(line: String) {
  #expect(metadata("Harbour Light to Stay On\n\(line)\n\nMore text.\n").authors == ["Jane Doe"])
}

@Test(arguments: ["Hello.", "where can I get a light", "Dear John,", "- one\n- two"])
func otherFirstLinesAreNoTitles(line: String) {
  #expect(metadata("\(line)\n\nThe council voted on Tuesday to keep the light.").title == nil)
}

@Test func aTitleAloneIsText() {
  #expect(metadata("Harbour Light to Stay On\n").title == nil)
}

@Test func aSubtitleMayStandBeforeTheByline() {
  let text = """
    Harbour Light to Stay On

    The council voted on Tuesday, after a long night.

    By Jane Doe

    It was two in the morning.
    """
  #expect(metadata(text).authors == ["Jane Doe"])
  #expect(
    plain(text) == """
      T Harbour Light to Stay On
      P The council voted on Tuesday, after a long night.
      B By Jane Doe
      P It was two in the morning.
      """)
}

@Test(arguments: [
  "October 3, 2019", "3 October 2019", "Oct. 3, 2019 10:30 AM EDT", "Published: 2019-10-03",
  "Updated on Thursday, October 3rd, 2019 at 5 p.m.", "2019-10-03T10:00:00Z", "03/10/2019",
])
func aDateOnItsOwnIsOne(line: String) {
  #expect(metadata("Harbour Light to Stay On\n\n\(line)\n\nMore text.\n").date != nil)
}

@Test(arguments: ["May be closed", "In 2019", "3", "October", "The march of 2019"])
func otherWordsAreNoDate(line: String) {
  #expect(metadata("Harbour Light to Stay On\n\n\(line)\n\nMore text.\n").date == nil)
}

@Test func onlyAddressesAndTagsAreTaken() {
  let found = metadata(
    "Harbour Light to Stay On\nSource: The Harbour Post\nLanguage: English\n\nMore text.\n")
  #expect(found.source == nil)
  #expect(found.language == nil)
  #expect(metadata("Language: en_GB\n\nText.\n").language == "en-GB")
}
