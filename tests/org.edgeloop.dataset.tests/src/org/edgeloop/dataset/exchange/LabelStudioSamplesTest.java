package org.edgeloop.dataset.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edgeloop.dataset.labels.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples that Label Studio itself comes with, where they are at hand. */
class LabelStudioSamplesTest {

	private static final Path SAMPLES = Path.of(System.getProperty("edgeloop.root")).resolveSibling("shared")
			.resolve("data/labelstudio/examples");

	@TempDir
	Path temporary;

	private ExchangeProject project;

	@BeforeEach
	void makeProject() throws IOException {
		assumeTrue(Files.isDirectory(SAMPLES), "skipped: no shared data");
		project = new ExchangeProject(temporary.resolve("project"));
	}

	/** The samples are not evenly spaced: only looking their times up finds them. */
	@Test
	void annotationsOfInlineDataLieAtTheirSamples() throws IOException {
		String data = Files.readString(SAMPLES.resolve("timeseries/sample-sin.json"));
		List<String> times = column(data, "time");
		List<String> one = column(data, "one");
		var table = new StringBuilder("time,one\n");
		for (int i = 0; i < times.size(); i++) {
			table.append(times.get(i)).append(',').append(one.get(i)).append('\n');
		}
		String recording = project.csv("sin.csv", table.toString());
		String annotations = Files.readString(SAMPLES.resolve("timeseries/annotations/1.json"));
		String task = data.strip().replaceFirst("\\}\\s*\\]$", "").strip() + "," + annotations.strip().substring(1) + "]";
		for (String json : List.of(task, annotations)) {
			Files.deleteIfExists(project.folder.resolve("labels/sin.csv.labels.json"));
			project.take("label-studio", recording, List.of("config=" + SAMPLES.resolve("timeseries/config.xml")),
					project.file("export.json", json));
			List<Label> labels = project.labels(recording);
			assertEquals(List.of("Voice", "other"), labels.stream().map(Label::getType).toList());
			assertEquals(times.indexOf("1602708145233"), labels.getFirst().getFrom());
			assertEquals(times.indexOf("1602708375312") + 1, labels.getFirst().getTo());
			assertEquals(times.indexOf("1602708695229"), labels.getLast().getFrom());
			assertEquals(times.indexOf("1602708975281") + 1, labels.getLast().getTo());
		}
	}

	private static List<String> column(String json, String name) {
		Matcher column = Pattern.compile("\"" + name + "\":\\s*\\[([^\\]]*)\\]").matcher(json);
		column.find();
		return Arrays.stream(column.group(1).split(",")).map(String::strip).toList();
	}

	@Test
	void annotationsOfATableByItsAddressAreNotFetched() throws IOException {
		var table = new StringBuilder("time,velocity,acceleration\n");
		for (int i = 0; i < 100; i++) {
			table.append(i).append(",1,2\n");
		}
		String recording = project.csv("time-series-velocity-acceleration.csv", table.toString());
		for (List<String> mapping : List.of(List.<String>of(), List.of("config=" + SAMPLES.resolve("timeseries_single/config.xml")))) {
			project.take("label-studio", "", mapping, SAMPLES.resolve("timeseries_single/tasks.json"));
			assertEquals(List.of("Run 4-24", "Walk 52-70"), project.labels(recording).stream()
					.map(label -> label.getType() + " " + label.getFrom() + "-" + label.getTo()).toList());
		}
	}
}
