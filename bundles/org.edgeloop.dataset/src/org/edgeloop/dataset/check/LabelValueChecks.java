package org.edgeloop.dataset.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.edgeloop.base.SampleRange;
import org.edgeloop.dataset.AttributeDefinition;
import org.edgeloop.dataset.AttributeValue;
import org.edgeloop.dataset.Taxonomy;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;

/** Checks each label by itself: its type, attributes, place, channels and frequencies. */
final class LabelValueChecks {

	private final Taxonomy taxonomy;
	private final RecordingFacts recording;
	private final Set<String> types = new HashSet<>();
	private final Map<String, List<AttributeDefinition>> attributes = new HashMap<>();

	LabelValueChecks(Taxonomy taxonomy, RecordingFacts recording) {
		this.taxonomy = taxonomy;
		this.recording = recording;
		taxonomy.types().forEach(type -> types.add(type.path()));
	}

	List<LabelProblem> check(Label label) {
		List<LabelProblem> problems = new ArrayList<>(0);
		checkType(label, problems);
		checkAttributes(label, problems);
		checkPlace(label, problems);
		checkChannels(label, problems);
		checkFrequencies(label, problems);
		return problems;
	}

	private String name(Label label) {
		return taxonomy.nameOf(label.getType());
	}

	private LabelProblem problem(Label label, CheckRule rule, String message, List<LabelFix> fixes) {
		return new LabelProblem(recording.path(), List.of(label.getId()), rule, new SampleRange(label.getFrom(), label.getTo()), message,
				fixes);
	}

	/** In a project without types every label is free to be what it says. */
	private void checkType(Label label, List<LabelProblem> problems) {
		if (types.isEmpty() || types.contains(label.getType())) {
			return;
		}
		List<LabelFix> fixes = new ArrayList<>();
		new TypeSuggestions(taxonomy).of(label.getType()).forEach(type -> fixes.add(new LabelFix("Change to " + taxonomy.nameOf(type.path()),
				label.getId(), (commands, present) -> commands.changeType(List.of(present), type.path()))));
		fixes.add(LabelFix.delete(label, name(label)));
		problems.add(problem(label, CheckRule.UNKNOWN_TYPE, "the taxonomy has no type \"" + label.getType() + "\"", fixes));
	}

	private void checkAttributes(Label label, List<LabelProblem> problems) {
		if (!types.contains(label.getType())) {
			return;
		}
		List<AttributeDefinition> definitions = attributes.computeIfAbsent(label.getType(), taxonomy::attributesOf);
		for (AttributeDefinition definition : definitions) {
			label.getAttributes().get(definition.name()).ifPresentOrElse(value -> checkValue(label, definition, value, problems), () -> {
				if (definition.required()) {
					problems.add(problem(label, CheckRule.MISSING_ATTRIBUTE,
							name(label) + " lacks \"" + definition.name() + "\", " + definition.expectation(), values(label, definition)));
				}
			});
		}
		for (String name : label.getAttributes().values().keySet()) {
			if (definitions.stream().noneMatch(definition -> definition.name().equals(name))) {
				problems.add(problem(label, CheckRule.UNKNOWN_ATTRIBUTE,
						"\"" + name + "\" is no attribute of " + name(label) + " in the taxonomy", List.of(withoutAttribute(label, name))));
			}
		}
	}

	private void checkValue(Label label, AttributeDefinition definition, AttributeValue value, List<LabelProblem> problems) {
		if (!definition.accepts(value)) {
			List<LabelFix> fixes = new ArrayList<>(meant(label, definition, value));
			fixes.addAll(values(label, definition));
			fixes.add(withoutAttribute(label, definition.name()));
			problems.add(problem(label, CheckRule.WRONG_ATTRIBUTE, "\"" + definition.name() + "\" of " + name(label) + " is "
					+ definition.expectation() + ", not " + value.json(), fixes));
		}
	}

	/** A number or a flag that was written as a text, or the other way round. */
	private static List<LabelFix> meant(Label label, AttributeDefinition definition, AttributeValue value) {
		try {
			return List.of(withAttribute(label, definition.name(), definition.parse(value.text())));
		} catch (IllegalArgumentException e) {
			return List.of();
		}
	}

	private static List<LabelFix> values(Label label, AttributeDefinition definition) {
		List<AttributeValue> values = switch (definition.kind()) {
		case CHOICE -> definition.choices().stream().map(AttributeValue::of).toList();
		case FLAG -> List.of(AttributeValue.of(true), AttributeValue.of(false));
		case NUMBER, TEXT -> List.of();
		};
		return values.stream().map(value -> withAttribute(label, definition.name(), value)).toList();
	}

	private static LabelFix withAttribute(Label label, String name, AttributeValue value) {
		return new LabelFix("Set \"" + name + "\" to " + value.text(), label.getId(),
				(commands, present) -> commands.changeAttribute(List.of(present), name, value));
	}

	private static LabelFix withoutAttribute(Label label, String name) {
		return new LabelFix("Remove \"" + name + "\"", label.getId(),
				(commands, present) -> commands.removeAttribute(List.of(present), name));
	}

	private void checkPlace(Label label, List<LabelProblem> problems) {
		long samples = recording.samples();
		boolean isWhole = label.getKind() == LabelKind.RECORDING;
		if (samples == 0 || label.getFrom() < samples && (isWhole ? label.getTo() == samples : label.getTo() <= samples)) {
			return;
		}
		List<LabelFix> fixes = new ArrayList<>();
		if (isWhole) {
			fixes.add(LabelFix.move("Cover the whole recording", label, 0, samples));
		} else if (label.getFrom() < samples) {
			fixes.add(LabelFix.move("Trim to the recording", label, label.getFrom(), samples));
		}
		fixes.add(LabelFix.delete(label, name(label)));
		problems.add(problem(label, isWhole ? CheckRule.NOT_WHOLE_RECORDING : CheckRule.OUTSIDE_RECORDING,
				name(label) + " ends at sample " + label.getTo() + ", the recording at " + samples, fixes));
	}

	private void checkChannels(Label label, List<LabelProblem> problems) {
		if (recording.channels().isEmpty() || label.getChannels().isEmpty()) {
			return;
		}
		List<String> known = recording.channels().get();
		List<String> kept = label.getChannels().stream().filter(known::contains).toList();
		if (kept.size() == label.getChannels().size()) {
			return;
		}
		List<String> unknown = label.getChannels().stream().filter(channel -> !known.contains(channel)).toList();
		String title = kept.isEmpty() ? "Label all channels" : "Leave only " + String.join(", ", kept);
		problems.add(problem(label, CheckRule.UNKNOWN_CHANNEL, "the recording has no channel " + String.join(", ", unknown), List.of(
				new LabelFix(title, label.getId(), (commands, present) -> commands.changeChannels(List.of(present), kept)),
				LabelFix.delete(label, name(label)))));
	}

	private void checkFrequencies(Label label, List<LabelProblem> problems) {
		double nyquist = recording.sampleRate() / 2;
		if (label.getKind() != LabelKind.BOX || nyquist == 0 || label.getHighFrequency() <= nyquist) {
			return;
		}
		List<LabelFix> fixes = new ArrayList<>();
		if (label.getLowFrequency() < nyquist) {
			fixes.add(new LabelFix("Trim to " + AttributeValue.of(nyquist).text() + " Hz", label.getId(),
					(commands, present) -> commands.changeFrequencies(present, present.getLowFrequency(), nyquist)));
		}
		fixes.add(LabelFix.delete(label, name(label)));
		problems.add(problem(label, CheckRule.ABOVE_NYQUIST, name(label) + " reaches up to " + AttributeValue.of(label.getHighFrequency()).text()
				+ " Hz, the recording to " + AttributeValue.of(nyquist).text() + " Hz", fixes));
	}
}
