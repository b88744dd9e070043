package org.edgeloop.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.signal.RawLayout;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.SampleType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatasetFilesTest {

	@TempDir
	Path project;

	@ParameterizedTest
	@ValueSource(strings = { "dataset-v1", "dataset-v1-tiers" })
	void readingAndWritingGivesTheSameBytesUnknownKeysIncluded(String name) throws IOException {
		String text = saved(name);
		DatasetFiles.write(project, DatasetFiles.read(project));
		assertEquals(text, Files.readString(project.resolve("dataset.json")));
	}

	@Test
	void aFileOfVersion1ReadsAsItWasMeant() throws IOException {
		version1();
		DatasetDescription dataset = DatasetFiles.read(project);
		assertEquals("Prüfstand 7", dataset.name());
		assertEquals("Inner race", dataset.taxonomy().nameOf("fault/inner-race"));
		assertEquals("#C24E00", dataset.taxonomy().colourOf("fault/inner-race"), "the parent's");
		assertEquals("fault/inner-race", dataset.taxonomy().findByKey("2").orElseThrow().path());
		Machine.Bearing bearing = dataset.machines().getFirst().bearings().getFirst();
		assertEquals("6205-2RS", bearing.model());
		assertEquals(3.5848, bearing.geometry().bpfo(1), 5e-5, "as published for the drive end of the CWRU rig");
	}

	@Test
	void tiersAttributesAndPresetsReadAsTheyWereMeant() throws IOException {
		saved("dataset-v1-tiers");
		DatasetDescription dataset = DatasetFiles.read(project);
		assertEquals(OverlapRule.EXCLUSIVE, dataset.tierOf("fault/inner-race").orElseThrow().rule(), "the parent's");
		assertEquals(OverlapRule.NESTED, dataset.tierOf("fault/knock").orElseThrow().rule());
		assertTrue(dataset.tierOf("other").isEmpty());
		List<AttributeDefinition> attributes = dataset.taxonomy().attributesOf("fault/inner-race");
		assertEquals(List.of("severity", "stage", "cause", "confirmed"), attributes.stream().map(AttributeDefinition::name).toList());
		assertEquals(AttributeDefinition.number("severity", "mm/s").asRequired(), attributes.get(0));
		assertEquals(List.of("early", "middle", "late"), attributes.get(1).choices(), "its own before the parent's");
		assertEquals(List.of("early", "late"), dataset.taxonomy().attributesOf("fault/knock").get(1).choices());
		LabelPreset preset = dataset.presets().getFirst();
		assertEquals(List.of("DE"), preset.channels());
		assertEquals(AttributeValue.of(false), preset.attributes().get("confirmed").orElseThrow());
		assertEquals(LabelKind.RECORDING, dataset.presets().get(1).kind());
	}

	@Test
	void aDatasetThatNamesNoTypesHasTheDefaultOnesUnlessItWantsNone() throws IOException {
		Path file = project.resolve("dataset.json");
		Files.writeString(file, "{\"format\":\"edgeloop-dataset\",\"version\":1}");
		assertEquals(Taxonomy.DEFAULT, DatasetFiles.read(project).taxonomy());
		Files.writeString(file, "{\"format\":\"edgeloop-dataset\",\"version\":1,\"taxonomy\":[]}");
		assertEquals(0, DatasetFiles.read(project).taxonomy().types().count());
	}

	@Test
	void theLaterRuleWinsValueByValue() throws IOException {
		version1();
		RecordingSettings settings = DatasetFiles.read(project).settingsOf("data/normal/97.mat");
		assertEquals(Map.of("rpm", AttributeValue.of(1796), "condition", AttributeValue.of("normal"), "id",
				AttributeValue.of("0097")), settings.attributes());
		assertEquals(0.001, settings.channels().get("X097_DE_time").scale());
		assertEquals(OptionalDouble.of(12000), settings.reading().sampleRate());
		assertTrue(DatasetFiles.read(project).settingsOf("data/other/97.mat").attributes().isEmpty());
	}

	@Test
	void howRecordingsAreToBeReadIsKept() throws IOException {
		Files.writeString(project.resolve("dataset.json"), """
				{"format":"edgeloop-dataset","version":1,"recordings":[
				{"match":"data/**.bin","start":"2024-05-06T09:08:09","timeZone":"Europe/Berlin","raw":
				{"type":"uint16","channels":2,"byteOrder":"big","headerBytes":512,"order":"planar","names":["x","y"]}},
				{"match":"data/a.bin","variables":["y"],"tomorrow":1}]}""");
		var raw = new RawLayout(SampleType.UINT16, 2, ByteOrder.BIG_ENDIAN, 512, false, List.of("x", "y"));
		var expected = new ReadOptions(OptionalDouble.empty(), Optional.of(Instant.parse("2024-05-06T07:08:09Z")),
				Optional.of(ZoneId.of("Europe/Berlin")), List.of("y"), Optional.of(raw));
		assertEquals(expected, DatasetFiles.read(project).settingsOf("data/a.bin").reading());
		DatasetFiles.write(project, DatasetFiles.read(project));
		assertEquals(expected, DatasetFiles.read(project).settingsOf("data/a.bin").reading(), "written and read again");
		assertTrue(Files.readString(project.resolve("dataset.json")).contains("\"tomorrow\": 1"));
	}

	@Test
	void aRuleNamesARecordingWhoseNameLooksLikeAPattern() {
		assertTrue(new RecordingRule("data/a[1].wav", Map.of()).matches("data/a[1].wav"));
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '\'', delimiter = '|', value = { //
			"'\"taxonomy\":[\n{\"id\":\"a/b\"}]' | letters", //
			"'\"taxonomy\":[\n{\"id\":\"..\"}]' | letters", //
			"'\"taxonomy\":[\n{\"id\":\"a\",\"colour\":\"red\"}]' | #RRGGBB",
			"'\"taxonomy\":[\n{\"id\":\"a\",\"key\":\"12\"}]' | one digit",
			"'\n\"taxonomy\":[{\"id\":\"a\"},{\"id\":\"a\"}]' | twice",
			"'\"taxonomy\":[{\"id\":\"a\",\"attributes\":[\n{\"kind\":\"text\"}]}]' | has a name",
			"'\"taxonomy\":[{\"id\":\"a\",\"attributes\":[\n{\"name\":\"b\",\"kind\":\"date\"}]}]' | one of number, choice",
			"'\"taxonomy\":[{\"id\":\"a\",\"attributes\":[\n{\"name\":\"b\",\"kind\":\"choice\"}]}]' | no choices",
			"'\"taxonomy\":[{\"id\":\"a\",\"attributes\":[\n{\"name\":\"b\",\"kind\":\"flag\",\"unit\":\"g\"}]}]' | unit",
			"'\"taxonomy\":[\n{\"id\":\"a\",\"attributes\":[{\"name\":\"b\"},{\"name\":\"b\"}]}]' | twice",
			"'\"tiers\":[\n{\"overlap\":\"free\"}]' | has a name",
			"'\"tiers\":[\n{\"name\":\"a\",\"overlap\":\"some\"}]' | one of exclusive, nested, free",
			"'\n\"tiers\":[{\"name\":\"a\"},{\"name\":\"a\"}]' | twice",
			"'\"presets\":[\n{\"name\":\"a\"}]' | a type",
			"'\"presets\":[\n{\"name\":\"a\",\"type\":\"t\",\"kind\":\"circle\"}]' | one of region, point",
			"'\"presets\":[\n{\"name\":\"a\",\"type\":\"t\",\"key\":\"x\"}]' | one digit",
			"'\n\"presets\":[{\"name\":\"a\",\"type\":\"t\",\"key\":\"1\"},{\"name\":\"b\",\"type\":\"t\",\"key\":\"1\"}]' | two",
			"'\n\"taxonomy\":[{\"id\":\"a\",\"key\":\"1\"},{\"id\":\"b\",\"key\":\"1\"}]' | two label types",
			"'\"machines\":[{\"bearings\":[\n{\"balls\":9,\"ballDiameter\":40,\"pitchDiameter\":39}]}]' | no bearing",
			"'\"recordings\":[\n{\"match\":\"data/[\"}]' | pattern", //
			"'\"recordings\":[\n{}]' | match",
			"'\"recordings\":[\n{\"match\":\"x\",\"sampleRate\":0}]' | 0 Hz",
			"'\"recordings\":[{\"match\":\"x\",\n\"start\":\"yesterday\"}]' | 2024-05-06T07:08:09Z",
			"'\"recordings\":[{\"match\":\"x\",\n\"timeZone\":\"Mars\"}]' | Europe/Berlin",
			"'\"recordings\":[{\"match\":\"x\",\"raw\":{\n\"type\":\"int12\"}}]' | float64",
			"'\"recordings\":[{\"match\":\"x\",\n\"raw\":{\"channels\":0}}]' | channels",
			"'\"recordings\":[{\"match\":\"x\",\"channels\":[\n{\"channel\":\"a\",\"scale\":0}]}]' | scaling",
			"'\"recordings\":[{\"match\":\"x\",\"attributes\":{\n\"rpm\":[1]}}]' | a text" })
	void whatCannotBeIsNamedByItsLine(String keys, String message) throws IOException {
		Files.writeString(project.resolve("dataset.json"), "{\"format\":\"edgeloop-dataset\",\"version\":1," + keys + "}");
		Problem problem = assertThrows(ProblemException.class, () -> DatasetFiles.read(project)).problem();
		assertTrue(problem.what().contains(message), problem.what());
		assertEquals(project.resolve("dataset.json") + ":2", problem.where());
	}

	@Test
	void aNewerVersionIsLeftAsItIs() throws IOException {
		String text = version1().replace("\"version\": 1", "\"version\": 2");
		Files.writeString(project.resolve("dataset.json"), text);
		assertThrows(ProblemException.class, () -> DatasetFiles.write(project, new DatasetDescription("x")));
		assertEquals(text, Files.readString(project.resolve("dataset.json")));
	}

	private String version1() throws IOException {
		return saved("dataset-v1");
	}

	/** Makes a project of what a version of Edgeloop once wrote. */
	private String saved(String name) throws IOException {
		try (InputStream in = Objects.requireNonNull(DatasetFilesTest.class.getResourceAsStream("/resources/" + name + ".json"))) {
			Files.write(project.resolve("dataset.json"), in.readAllBytes());
		}
		return Files.readString(project.resolve("dataset.json"));
	}
}
