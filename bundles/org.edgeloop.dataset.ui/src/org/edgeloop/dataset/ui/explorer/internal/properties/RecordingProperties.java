package org.edgeloop.dataset.ui.explorer.internal.properties;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;

import org.edgeloop.base.Problem;
import org.edgeloop.dataset.ui.explorer.internal.ChannelTexts;
import org.edgeloop.dataset.ui.explorer.internal.RecordingDetails;
import org.edgeloop.dataset.ui.explorer.internal.tree.RecordingNode;
import org.edgeloop.signal.Channel;

/** What the Properties view says of a recording: what is known at once, and what opening the file tells. */
final class RecordingProperties {

	private static final String RECORDING = "Recording";
	private static final String DESCRIPTION = "Described in dataset.json";
	private static final String FILE_SAYS = "From the file";
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
			.withZone(ZoneId.systemDefault());

	private final List<PropertyLine> lines = new ArrayList<>();

	private RecordingProperties() {
	}

	/**
	 * @param details what opening the file told; empty while it is read or if it cannot be
	 * @param problem why it cannot be opened
	 * @param figures the statistics by a channel's index
	 */
	static List<PropertyLine> of(RecordingNode node, Optional<RecordingDetails> details, Optional<Problem> problem,
			IntFunction<ChannelFigures> figures) {
		var properties = new RecordingProperties();
		properties.addKnown(node);
		if (problem.isPresent()) {
			properties.addProblem(problem.get());
		} else if (node.isLost()) {
			properties.addProblem(Problem.warning("There are labels, but no recording of this name.", node.path(),
					"Bring the recording back, or open or delete its label file here."));
		} else if (details.isEmpty()) {
			properties.add(RECORDING, "Channels", "reading…");
		} else {
			properties.addDetails(details.get(), figures);
		}
		return properties.lines;
	}

	private void addKnown(RecordingNode node) {
		add(RECORDING, "Name", node.name());
		add(RECORDING, "Path", node.path());
		add(RECORDING, "Format", node.format());
		add(RECORDING, "Size", String.format("%s (%,d bytes)", ChannelTexts.bytes(node.bytes()), node.bytes()));
		add(RECORDING, "State", node.status().word());
		add(RECORDING, "Labels", String.format("%,d", node.labels()));
		if (!node.types().isEmpty()) {
			add(RECORDING, "Classes", String.join(", ", node.types().stream().sorted().toList()));
		}
	}

	private void addProblem(Problem problem) {
		add("Problem", "Cause", problem.what());
		add("Problem", "Where", problem.where());
		add("Problem", "What to do", problem.remedy());
	}

	private void addDetails(RecordingDetails details, IntFunction<ChannelFigures> figures) {
		List<Channel> channels = details.channels();
		add(RECORDING, "Channels", String.format("%,d", channels.size()));
		addCommon("Sample rate", channels.stream().map(channel -> channel.sampleRate().isPresent()
				? ChannelTexts.rate(channel.sampleRate().getAsDouble())
				: "unknown").toList());
		addCommon("Length", channels.stream().map(channel -> String.format("%,d samples", channel.length())).toList());
		addCommon("Duration", channels.stream().map(channel -> ChannelTexts.duration(channel).orElse("unknown")).toList());
		addCommon("Unit", channels.stream().map(details::unit).map(unit -> unit.isEmpty() ? "unknown" : unit).toList());
		channels.stream().flatMap(channel -> channel.start().stream()).min(Comparator.naturalOrder())
				.ifPresent(start -> add(RECORDING, "Start", TIME.format(start)));
		details.attributes().forEach((name, value) -> add(DESCRIPTION, name, value));
		for (int i = 0; i < channels.size(); i++) {
			addFigures(details, i, figures.apply(i));
		}
		details.metadata().forEach((name, value) -> add(FILE_SAYS, name, value));
	}

	/** One value where all channels agree, else the different ones. */
	private void addCommon(String name, List<String> values) {
		add(RECORDING, name, String.join(", ", new LinkedHashSet<>(values)));
	}

	private void addFigures(RecordingDetails details, int index, ChannelFigures figures) {
		lines.addAll(StatisticsLines.of("Channel " + details.name(details.channels().get(index)), details, index, figures));
	}

	private void add(String category, String name, String value) {
		if (!value.isEmpty()) {
			lines.add(new PropertyLine(category, name, value));
		}
	}

	/** What is said of one channel. */
	static List<PropertyLine> ofChannel(RecordingDetails details, int index, ChannelFigures figures) {
		var properties = new RecordingProperties();
		Channel channel = details.channels().get(index);
		String category = "Channel";
		properties.add(category, "Name", details.name(channel));
		if (!details.name(channel).equals(channel.name())) {
			properties.add(category, "Name in the file", channel.name());
		}
		String unit = details.unit(channel);
		properties.add(category, "Unit", unit.isEmpty() ? "unknown" : unit);
		properties.add(category, "Sample rate", channel.sampleRate().isPresent()
				? ChannelTexts.rate(channel.sampleRate().getAsDouble())
				: "unknown");
		properties.add(category, "Length", String.format("%,d samples", channel.length()));
		properties.add(category, "Duration", ChannelTexts.duration(channel).orElse("unknown"));
		channel.start().ifPresent(start -> properties.add(category, "Start", TIME.format(start)));
		properties.add(category, "Stored as", channel.type().name().toLowerCase(Locale.ROOT));
		properties.add(category, "Sensor", details.sensor(channel));
		properties.lines.addAll(StatisticsLines.of("Statistics", details, index, figures));
		return properties.lines;
	}
}
