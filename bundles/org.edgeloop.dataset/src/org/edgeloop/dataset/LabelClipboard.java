package org.edgeloop.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dataset.internal.JsonSource;
import org.edgeloop.dataset.internal.JsonText;
import org.edgeloop.dataset.internal.LabelCopies;
import org.edgeloop.dataset.internal.LabelReader;
import org.edgeloop.dataset.internal.LabelRules;
import org.edgeloop.dataset.internal.LabelWriter;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.labels.LabelSet;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Labels on their way to another place or another recording, as text: a JSON object that holds the labels as label files do, and
 * what it takes to find their places in a recording of another sample rate and with other channels.
 *
 * @param sampleRate that of the recording they come from in Hz; 0 if unknown
 * @param channels the names of that recording's channels
 * @param labels at least one label
 */
public record LabelClipboard(double sampleRate, List<String> channels, List<Label> labels) {

	/**
	 * Labels in their new places.
	 *
	 * @param labels the labels, each in the recording
	 * @param problems what had to be left out or cut off
	 */
	record Placed(List<Label> labels, List<Problem> problems) {
	}

	private static final String FORMAT = "edgeloop-label-clipboard";
	private static final Path NAME = Path.of("clipboard");

	public LabelClipboard {
		channels = List.copyOf(channels);
		labels = labels.stream().sorted(LabelFiles.ORDER).toList();
	}

	/**
	 * @param copied labels of {@code set}
	 * @param channels the names of the recording's channels
	 */
	public static LabelClipboard of(Collection<Label> copied, LabelSet set, List<String> channels) {
		return new LabelClipboard(set.getSampleRate(), channels, copied.stream().map(LabelCopies::of).toList());
	}

	/**
	 * The inverse of {@link #toText()}.
	 *
	 * @throws ProblemException if the text holds no labels
	 */
	public static LabelClipboard parse(String text) throws ProblemException {
		var found = new Object() {
			String format = "";
			double sampleRate;
			List<String> channels = List.of();
			List<Label> labels = List.of();
		};
		try {
			JsonSource.readDocument(NAME, JsonText.toUtf8(text), json -> json.object(key -> {
				switch (key) {
				case "format" -> found.format = json.string();
				case "sampleRate" -> found.sampleRate = json.number();
				case "channels" -> found.channels = json.list(json::string);
				case "labels" -> found.labels = json.list(() -> sound(json));
				default -> json.rawValue();
				}
			}));
		} catch (IOException e) {
			throw noLabels(e);
		}
		if (!found.format.equals(FORMAT) || found.labels.isEmpty() || found.sampleRate < 0) {
			throw noLabels(null);
		}
		return new LabelClipboard(found.sampleRate, found.channels, found.labels);
	}

	private static Label sound(JsonSource json) throws IOException {
		int line = json.line();
		Label label = LabelReader.label(json);
		String fault = LabelRules.fault(label, 0).orElse("");
		if (!fault.isEmpty()) {
			throw json.problem(fault, line);
		}
		return label;
	}

	private static ProblemException noLabels(@Nullable IOException cause) {
		return new ProblemException(Problem.error("the clipboard holds no labels", "clipboard", "copy labels in an editor first"), cause);
	}

	/** @return the clipboard's text, to be {@linkplain #parse parsed} anywhere */
	public String toText() {
		return "{\"format\":\"" + FORMAT + "\",\"sampleRate\":" + JsonText.number(sampleRate) + ",\"channels\":"
				+ channels.stream().map(JsonText::quote).collect(Collectors.joining(",", "[", "]")) + ",\"labels\":[\n"
				+ labels.stream().map(LabelWriter::line).collect(Collectors.joining(",\n")) + "\n]}\n";
	}

	/**
	 * @param at where the first label goes; the others keep their distances to it in time
	 * @param target the recording that they go to
	 * @param targetChannels the names of its channels: a channel goes to that of its name, or, where both recordings have as many
	 *            channels, to that in its place
	 */
	Placed place(long at, LabelSet target, List<String> targetChannels) {
		long first = labels.stream().filter(label -> label.getKind() != LabelKind.RECORDING).mapToLong(Label::getFrom).min().orElse(0);
		double scale = sampleRate > 0 && target.getSampleRate() > 0 ? target.getSampleRate() / sampleRate : 1;
		var placed = new Placed(new ArrayList<>(), new ArrayList<>());
		for (Label original : labels) {
			Label label = LabelCopies.of(original);
			label.setFrom(at + Math.round((original.getFrom() - first) * scale));
			label.setTo(at + Math.round((original.getTo() - first) * scale));
			Set<String> names = map(original.getChannels(), targetChannels);
			if (names.isEmpty() && !original.getChannels().isEmpty()) {
				placed.problems().add(leftOut(original, "the recording has no channel " + String.join(", ", original.getChannels())));
			} else if (fit(label, target.getSamples())) {
				label.getChannels().clear();
				label.getChannels().addAll(names);
				if (isThere(label, target)) {
					placed.problems().add(leftOut(original, "the whole recording has this label already"));
				} else {
					placed.labels().add(label);
				}
			} else {
				placed.problems().add(leftOut(original, "it would lie behind the recording's end"));
			}
		}
		return placed;
	}

	/** A whole recording says the same no better when it says it twice. */
	private static boolean isThere(Label pasted, LabelSet target) {
		return pasted.getKind() == LabelKind.RECORDING && target.getLabels().stream().anyMatch(label -> label.getKind() == LabelKind.RECORDING
				&& label.getType().equals(pasted.getType()) && label.getChannels().equals(pasted.getChannels()));
	}

	private static Problem leftOut(Label label, String reason) {
		return Problem.warning("a label was not pasted: " + reason, label.getType() + " at sample " + label.getFrom(),
				"paste it elsewhere, or make it by hand");
	}

	private Set<String> map(List<String> names, List<String> targetChannels) {
		Set<String> mapped = new LinkedHashSet<>();
		for (String name : names) {
			int place = channels.indexOf(name);
			if (targetChannels.contains(name)) {
				mapped.add(name);
			} else if (place >= 0 && channels.size() == targetChannels.size()) {
				mapped.add(targetChannels.get(place));
			}
		}
		return mapped;
	}

	/** Keeps a label in a recording of so many samples, and at least a sample long. */
	private static boolean fit(Label label, long samples) {
		long end = samples > 0 ? samples : Long.MAX_VALUE;
		switch (label.getKind()) {
		case RECORDING -> {
			label.setFrom(0);
			label.setTo(samples);
		}
		case POINT -> label.setTo(label.getFrom());
		case REGION, BOX -> label.setTo(Math.min(end, Math.max(label.getTo(), label.getFrom() + 1)));
		}
		return label.getFrom() < end;
	}
}
