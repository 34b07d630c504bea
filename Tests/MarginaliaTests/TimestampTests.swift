import Marginalia
import Testing

struct TimestampTests {
  @Test(arguments: [
    "2026-11-23T12:00:00Z", "1970-01-01T00:00:00Z", "2000-02-29T23:59:59.007Z",
    "1969-12-31T23:59:59Z", "2100-03-01T00:00:00Z",
  ])
  func textIsReadAndWritten(_ text: String) {
    #expect(Timestamp(text)?.description == text)
  }

  @Test func offsetsAndLongDecimalsBecomeUTC() {
    #expect(
      Timestamp("2019-06-01T01:30:00.123456+02:00")?.description == "2019-05-31T23:30:00.123Z")
  }

  @Test(arguments: ["", "2026-11-23", "2026-13-01T00:00:00Z", "2026-11-23T12:00:00", "now"])
  func whatIsNoTimeIsNil(_ text: String) {
    #expect(Timestamp(text) == nil)
  }

  @Test func anIDIsAVersion4UUID() {
    #expect(
      AnnotationID.test(7).iri.wholeMatch(
        of: /urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/) != nil)
  }

  @Test func theDigestIsSHA256() {
    #expect(
      Digest(ofText: "abc").hexadecimal
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }
}
