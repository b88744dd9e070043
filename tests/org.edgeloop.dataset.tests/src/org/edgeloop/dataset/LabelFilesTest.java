package org.edgeloop.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dataset.internal.LabelCount;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.labels.LabelSet;
import org.eclipse.emf.common.util.ECollections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelFilesTest {

	private static final String HEAD = "{\"format\":\"edgeloop-labels\",\"version\":1,\"samples\":100,\n\"labels\":[\n";

	@TempDir
	Path folder;

	@Test
	void aFileOfVersion1ReadsAsItWasMeant() throws IOException {
		LabelSet set = LabelFiles.read(version1());
		assertEquals("data/drive end/97.mat", set.getRecording());
		assertEquals(243938, set.getSamples());
		assertEquals(12000.0, set.getSampleRate());
		assertEquals(List.of("a1", "b2", "c3"), set.getLabels().stream().map(Label::getId).toList());
		Label inner = set.getLabels().get(1);
		assertEquals(LabelKind.REGION, inner.getKind());
		assertEquals("fault/inner-race", inner.getType());
		assertEquals(12000, inner.getFrom());
		assertEquals(24000, inner.getTo());
		assertEquals(List.of("X097_DE_time", "X097_FE_time"), inner.getChannels());
		assertEquals("„schlägt“ \"hart\"\nzweite Zeile ⚙ 𝄞", inner.getNote());
		assertEquals(LabelKind.POINT, set.getLabels().get(2).getKind());
	}

	@Test
	void aFileOfVersion2ReadsAsItWasMeant() throws IOException {
		LabelSet set = LabelFiles.read(saved("labels-v2"));
		assertEquals(List.of("0 Anlauf", "12000 "),
				set.getBookmarks().stream().map(bookmark -> bookmark.getSample() + " " + bookmark.getName()).toList());
		Label fault = set.getLabels().getFirst();
		assertEquals(1.5, fault.getAttributes().get("severity").orElseThrow().number().orElseThrow());
		assertTrue(fault.getAttributes().get("confirmed").orElseThrow().isSet());
		assertEquals(AttributeValue.of("early"), fault.getAttributes().get("stage").orElseThrow());
		assertEquals(List.of("severity", "confirmed", "stage", "later"), List.copyOf(fault.getAttributes().values().keySet()));
		assertEquals(LabelKind.RECORDING, set.getLabels().get(1).getKind());
		Label box = set.getLabels().get(2);
		assertEquals(LabelKind.BOX, box.getKind());
		assertEquals(List.of(2800.5, 3600.0), List.of(box.getLowFrequency(), box.getHighFrequency()));
		assertEquals(0, set.getLabels().get(3).getLowFrequency(), "a point has no frequencies, whatever the file calls so");
	}

	@ParameterizedTest
	@ValueSource(strings = { "labels-v1", "labels-v2" })
	void readingAndWritingGivesTheSameBytesUnknownKeysIncluded(String name) throws IOException {
		Path copy = folder.resolve("copy.labels.json");
		LabelFiles.write(copy, LabelFiles.read(saved(name)));
		assertEquals(Files.readString(saved(name)), Files.readString(copy));
	}

	@Test
	void whatAnOlderEdgeloopCanReadIsWrittenForIt() throws IOException {
		LabelSet set = LabelFiles.read(saved("labels-v2"));
		set.getLabels().removeIf(label -> label.getKind() == LabelKind.BOX);
		assertEquals(2, versionOf(set), "it would refuse the label of the whole recording");
		set.getLabels().removeIf(label -> label.getKind() == LabelKind.RECORDING);
		assertEquals(1, versionOf(set));
	}

	private static int versionOf(LabelSet set) {
		return new String(LabelFiles.toBytes(set), StandardCharsets.UTF_8).contains("\"version\":2,") ? 2 : 1;
	}

	@Test
	void labelsAreCountedByTheLinesOfEitherVersion() throws IOException {
		assertEquals(3, LabelCount.of(saved("labels-v1")).labels());
		LabelCount count = LabelCount.of(saved("labels-v2"));
		assertEquals(4, count.labels());
		assertEquals(Set.of("fault/outer-race", "normal", "fault/inner-race", "other/transient"), count.types());
	}

	@Test
	void theOrderInMemoryDoesNotReachTheFile() throws IOException {
		LabelSet set = LabelFiles.read(version1());
		ECollections.reverse(set.getLabels());
		assertArrayEquals(Files.readAllBytes(version1()), LabelFiles.toBytes(set));
	}

	@Test
	void halfASurrogatePairSurvives() throws IOException {
		Path file = write(HEAD + label("\"note\":\"a\\ud834b\"") + "]}");
		LabelSet set = LabelFiles.read(file);
		assertEquals("a\ud834b", set.getLabels().getFirst().getNote());
		LabelFiles.write(file, set);
		assertEquals("a\ud834b", LabelFiles.read(file).getLabels().getFirst().getNote());
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '\'', delimiter = '|', value = { //
			"{'id':'b','kind':'region','type':'t','from':5,'to':4} | lies behind",
			"{'id':'b','kind':'region','type':'t','from':5,'to':5} | empty",
			"{'id':'b','kind':'region','type':'t','from':5,'to':101} | last sample",
			"{'id':'b','kind':'point','type':'t','from':100,'to':100} | last sample",
			"{'id':'b','kind':'point','type':'t','from':5,'to':6} | point",
			"{'id':'b','kind':'region','type':'t','from':-5,'to':6} | negative",
			"{'id':'a','kind':'region','type':'t','from':5,'to':6} | twice",
			"{'id':'','kind':'region','type':'t','from':5,'to':6} | no id",
			"{'id':'b','kind':'region','type':'','from':5,'to':6} | no type",
			"{'id':'b','kind':'circle','type':'t','from':5,'to':6} | region",
			"{'id':'b','kind':'region','from':5,'to':6} | no \"type\"",
			"{'id':'b','kind':'region','type':'t','from':5.0,'to':6} | whole number",
			"{'id':'b','kind':'region','type':'t','from':'5','to':6} | whole number",
			"{'id':'b','kind':'region','type':'t','from':5,'to':9223372036854775808} | too large",
			"{'id':'b','kind':'region','type':null,'from':5,'to':6} | a text",
			"{'id':'b','kind':'region','type':'t','from':5,'to':6,'channels':'x'} | a list",
			"{'id':'b','kind':'region','type':'t','from':5,'to':6,'attributes':[]} | an object",
			"{'id':'b','kind':'recording','type':'t','from':5,'to':6} | begins at sample 0",
			"{'id':'b','kind':'box','type':'t','from':5,'to':5,'lowFrequency':1,'highFrequency':2} | empty",
			"{'id':'b','kind':'box','type':'t','from':5,'to':6,'lowFrequency':2,'highFrequency':2} | highFrequency",
			"{'id':'b','kind':'box','type':'t','from':5,'to':6,'lowFrequency':-2,'highFrequency':2} | highFrequency",
			"{'id':'b','kind':'box','type':'t','from':5,'to':6,'lowFrequency':2} | highFrequency" })
	void anUnsoundLabelIsNamedByItsLine(String line, String message) throws IOException {
		Path file = write(HEAD + label("\"note\":\"\"") + ",\n" + line.replace('\'', '"') + "\n]}");
		Problem problem = assertThrows(ProblemException.class, () -> LabelFiles.read(file)).problem();
		assertTrue(problem.what().contains(message), problem.what());
		assertEquals(file + ":4", problem.where());
	}

	@Test
	void brokenJsonIsNamedByLineAndColumn() throws IOException {
		Path file = write(HEAD + "{\"id\" \"a\"}]}");
		Problem problem = assertThrows(ProblemException.class, () -> LabelFiles.read(file)).problem();
		assertEquals(file + ":3:7", problem.where());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "[]", "nul", "{\"format\":\"edgeloop-labels\",\"version\":1,\"labels\":[", "{}",
			"{\"format\":\"edgeloop-labels\"}", "{\"format\":\"edgeloop-labels\",\"version\":0}",
			"{\"format\":\"coco\",\"version\":1}", "{\"format\":\"edgeloop-labels\",\"version\":1} x",
			"{\"format\":\"edgeloop-labels\",\"version\":1,\"version\":1}",
			"{\"format\":\"edgeloop-labels\",\"version\":1,\"samples\":-1}",
			"{\"format\":\"edgeloop-labels\",\"version\":1,\"sampleRate\":NaN}",
			"{\"format\":\"edgeloop-labels\",\"version\":1,\"sampleRate\":1e999}" })
	void whatIsNoLabelFileIsRefusedAndLeftAsItIs(String text) throws IOException {
		Path file = write(text);
		assertThrows(ProblemException.class, () -> LabelFiles.read(file));
		LabelSet good = LabelFiles.read(version1());
		assertThrows(ProblemException.class, () -> LabelFiles.write(file, good));
		assertEquals(text, Files.readString(file));
	}

	@Test
	void aNewerVersionIsNeitherReadNorOverwritten() throws IOException {
		String text = Files.readString(version1()).replace("\"version\":1", "\"version\":3");
		Path file = write(text);
		LabelSet good = LabelFiles.read(version1());
		Problem problem = assertThrows(ProblemException.class, () -> LabelFiles.write(file, good)).problem();
		assertTrue(problem.what().contains("newer"), problem.what());
		assertEquals(text, Files.readString(file));
	}

	@Test
	void damagedUtf8IsNamedByItsLine() throws IOException {
		byte[] bytes = (HEAD + label("\"note\":\"~\"") + "]}").getBytes(StandardCharsets.UTF_8);
		bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('~')] = (byte) 0xE4;
		Path file = Files.write(folder.resolve("damaged.labels.json"), bytes);
		Problem problem = assertThrows(ProblemException.class, () -> LabelFiles.read(file)).problem();
		assertEquals("not UTF-8 text", problem.what());
		assertEquals(file + ":3", problem.where());
	}

	@Test
	void bottomlessNestingIsRefused() throws IOException {
		Path file = write("{\"format\":\"edgeloop-labels\",\"version\":1,\"x\":" + "[".repeat(100_000));
		assertThrows(ProblemException.class, () -> LabelFiles.read(file));
	}

	@Test
	void anUnsoundLabelIsNeverWritten() throws IOException {
		LabelSet set = LabelFiles.read(version1());
		set.getLabels().getFirst().setFrom(-1);
		Path file = folder.resolve("new.labels.json");
		assertThrows(IllegalArgumentException.class, () -> LabelFiles.write(file, set));
		assertTrue(Files.notExists(file));
	}

	@Test
	void theLabelFileKeepsTheRecordingsFolderAndItsWholeName() throws IOException {
		Path file = LabelFiles.fileFor(folder, "data/a b/c.d/e.wav");
		assertEquals(folder.resolve("labels/a b/c.d/e.wav.labels.json"), file);
		assertEquals("data/a b/c.d/e.wav", LabelFiles.recordingOf(folder, file));
	}

	@ParameterizedTest
	@ValueSource(strings = { "../x.wav", "data/../../x.wav", "/etc/passwd", "data", "data/..", "", "other/x.wav",
			"data/../labels/x.wav", "data/a\0b" })
	void noRecordingLeadsOutOfTheDataFolder(String recording) {
		assertThrows(ProblemException.class, () -> LabelFiles.fileFor(folder, recording));
	}

	private Path write(String text) throws IOException {
		return Files.writeString(folder.resolve("written.labels.json"), text);
	}

	private static String label(String more) {
		return "{\"id\":\"a\",\"kind\":\"region\",\"type\":\"t\",\"from\":0,\"to\":100," + more + "}";
	}

	private Path version1() throws IOException {
		return saved("labels-v1");
	}

	/** @return a copy of what a version of Edgeloop once wrote */
	private Path saved(String name) throws IOException {
		Path file = folder.resolve(name + ".labels.json");
		try (InputStream in = Objects
				.requireNonNull(LabelFilesTest.class.getResourceAsStream("/resources/" + name + ".labels.json"))) {
			Files.write(file, in.readAllBytes());
		}
		return file;
	}
}
