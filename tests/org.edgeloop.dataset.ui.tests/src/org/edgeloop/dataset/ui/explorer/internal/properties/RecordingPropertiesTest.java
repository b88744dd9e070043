package org.edgeloop.dataset.ui.explorer.internal.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.edgeloop.base.Problem;
import org.edgeloop.dataset.AttributeValue;
import org.edgeloop.dataset.ChannelSettings;
import org.edgeloop.dataset.RecordingSettings;
import org.edgeloop.dataset.ui.explorer.internal.RecordingDetails;
import org.edgeloop.dataset.ui.explorer.internal.tree.RecordingNode;
import org.edgeloop.dataset.ui.explorer.internal.tree.RecordingStatus;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleType;
import org.edgeloop.signal.statistics.ChannelStatistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordingPropertiesTest {

	private static final RecordingNode NODE = new RecordingNode("data/rig/a.wav", "WAV", 1_536_044, 12, Set.of("normal", "fault/ball"),
			RecordingStatus.LABELLED);

	private Locale before = Locale.getDefault();

	@BeforeEach
	void readEnglish() {
		before = Locale.getDefault();
		Locale.setDefault(Locale.ENGLISH);
	}

	@AfterEach
	void readAsBefore() {
		Locale.setDefault(before);
	}

	@Test
	void whatTheCatalogueKnowsIsThereBeforeTheFileIsRead() {
		List<PropertyLine> lines = RecordingProperties.of(NODE, Optional.empty(), Optional.empty(), _ -> ChannelFigures.NOT_ASKED_FOR);
		assertEquals("1.536 MB (1,536,044 bytes)", value(lines, "Size"));
		assertEquals("fault/ball, normal", value(lines, "Classes"));
		assertEquals("reading…", value(lines, "Channels"));
	}

	@Test
	void channelsThatAgreeAreSaidOnce() {
		List<PropertyLine> lines = RecordingProperties.of(NODE, Optional.of(details(1)), Optional.empty(), _ -> ChannelFigures.RUNNING);
		assertEquals("25.6 kHz, unknown", value(lines, "Sample rate"));
		assertEquals("256,000 samples", value(lines, "Length"));
		assertEquals("10 s, unknown", value(lines, "Duration"));
		assertEquals("m/s², unknown", value(lines, "Unit"));
		assertEquals("1796", value(lines, "rpm"));
		assertEquals("lab 3", value(lines, "operator"));
		assertEquals("computing…", value(lines, "Statistics"));
	}

	@Test
	void statisticsAreScaledAsTheDescriptionSays() {
		var stored = new ChannelStatistics(256_000, 1_280, -4, 2, 1.5);
		List<PropertyLine> lines = RecordingProperties.ofChannel(details(-0.5), 0, new ChannelFigures(stored, null, false));
		assertEquals("drive end", value(lines, "Name"));
		assertEquals("ch1", value(lines, "Name in the file"));
		assertEquals("-1 m/s²", value(lines, "Minimum"));
		assertEquals("2 m/s²", value(lines, "Maximum"));
		assertEquals("0.75 m/s²", value(lines, "RMS"));
		assertEquals("2.66667", value(lines, "Crest factor"));
		assertEquals("1,280 (0.50 %)", value(lines, "Missing samples"));
	}

	@Test
	void aChannelWithoutValidSamplesHasNoNumbers() {
		var none = new ChannelStatistics(5, 5, Double.NaN, Double.NaN, Double.NaN);
		List<PropertyLine> lines = RecordingProperties.ofChannel(details(1), 1, new ChannelFigures(none, null, false));
		assertEquals("none", value(lines, "RMS"));
		assertEquals("5 (100.00 %)", value(lines, "Missing samples"));
	}

	@Test
	void aBrokenFileSaysWhyAndNothingOfChannels() {
		var problem = Problem.error("the header is cut short", "a.wav, byte 20", "copy the file again");
		List<PropertyLine> lines = RecordingProperties.of(NODE, Optional.empty(), Optional.of(problem), _ -> ChannelFigures.NOT_ASKED_FOR);
		assertEquals("the header is cut short", value(lines, "Cause"));
		assertEquals("copy the file again", value(lines, "What to do"));
		assertFalse(lines.stream().anyMatch(line -> line.name().equals("Channels")));
		assertTrue(lines.stream().anyMatch(line -> line.name().equals("Size")));
	}

	private static RecordingDetails details(double scale) {
		var channels = List.of(
				new Channel("ch1", "", OptionalDouble.of(25_600), Optional.empty(), 256_000, SampleType.INT16),
				new Channel("ch2", "", OptionalDouble.empty(), Optional.empty(), 256_000, SampleType.FLOAT32));
		var settings = new RecordingSettings(Map.of("rpm", AttributeValue.of(1796)), ReadOptions.NONE,
				Map.of("ch1", new ChannelSettings("ch1", "drive end", "m/s²", OptionalDouble.of(scale), "")));
		return new RecordingDetails(channels, Map.of("operator", "lab 3"), settings);
	}

	private static String value(List<PropertyLine> lines, String name) {
		return lines.stream().filter(line -> line.name().equals(name)).map(PropertyLine::value).findFirst().orElse("(no such line)");
	}
}
