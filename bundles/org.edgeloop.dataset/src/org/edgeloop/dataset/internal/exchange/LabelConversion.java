package org.edgeloop.dataset.internal.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;

import org.edgeloop.base.Problem;
import org.edgeloop.dataset.LabelOrigin;
import org.edgeloop.dataset.UnknownKeys;
import org.edgeloop.dataset.exchange.ExchangeOptions;
import org.edgeloop.dataset.internal.LabelRules;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.labels.LabelsFactory;

/** Makes labels of a recording from those of a foreign file: times become samples, texts become types of the taxonomy. */
final class LabelConversion {

	/** What a suggestion comes of whose model has no name. */
	private static final String UNNAMED_MODEL = "model";

	private final RecordingFacts recording;
	private final SampleAxis axis;
	private final TypeNames types;
	private final TierNames tiers;
	private final Optional<Boolean> endIncluded;
	private final Set<String> ids = new HashSet<>();
	private final Map<String, Integer> remarks = new LinkedHashMap<>();
	final List<Label> labels = new ArrayList<>();
	final List<Label> suggestions = new ArrayList<>();
	final Map<String, String> namesOfTypes = new LinkedHashMap<>();

	LabelConversion(RecordingFacts recording, SampleAxis axis, TypeNames types, ExchangeOptions options) {
		this.recording = recording;
		this.axis = axis;
		this.types = types;
		tiers = TierNames.of(recording.channels());
		endIncluded = options.get("end").map("included"::equals);
	}

	void add(ForeignLabel foreign) {
		TypeNames.Meaning meaning = types.meaningOf(foreign.text(), foreign.isPath);
		if (meaning.path().isEmpty()) {
			remark("left out, as the mapping says");
			return;
		}
		Label label = LabelsFactory.eINSTANCE.createLabel();
		label.setKind(kind(foreign));
		label.setType(meaning.path());
		if (!place(label, foreign)) {
			remark("left out: they lie outside the recording");
			return;
		}
		describe(label, foreign, meaning.note());
		label.setId(id(foreign.id));
		if (LabelRules.fault(label, recording.samples()).isPresent()) {
			remark("left out: " + LabelRules.fault(label, recording.samples()).get());
			return;
		}
		namesOfTypes.putIfAbsent(meaning.path(), meaning.name());
		foreign.guess.ifPresent(guess -> describeGuess(label, guess));
		(foreign.guess.isPresent() ? suggestions : labels).add(label);
	}

	private static LabelKind kind(ForeignLabel foreign) {
		boolean hasFrequencies = foreign.lowFrequency.isPresent() || foreign.highFrequency.isPresent();
		return switch (foreign.shape()) {
			case RECORDING -> LabelKind.RECORDING;
			case POINT -> LabelKind.POINT;
			case REGION -> hasFrequencies ? LabelKind.BOX : LabelKind.REGION;
		};
	}

	/** @return whether any of the label lies inside the recording */
	private boolean place(Label label, ForeignLabel foreign) {
		long samples = recording.samples();
		if (label.getKind() == LabelKind.RECORDING) {
			label.setTo(samples);
			return true;
		}
		long from = axis.sampleAt(foreign.start());
		boolean isPoint = label.getKind() == LabelKind.POINT;
		long to = isPoint ? from : axis.sampleAt(foreign.end()) + (endIncluded.orElse(foreign.endIncluded) ? 1 : 0);
		if (isPoint && from == samples) {
			// The end of the last sample, where editors of sound like to put a mark.
			from = samples - 1;
			to = from;
		}
		if (from >= samples || to < 0 || from < 0 && (isPoint || to == 0)) {
			return false;
		}
		if (!isPoint && to <= from) {
			to = from + 1;
			remark("shorter than a sample, made one sample long");
		}
		if (from < 0 || to > samples) {
			remark("cut at the ends of the recording");
		}
		label.setFrom(Math.max(0, from));
		label.setTo(Math.min(samples, to));
		return true;
	}

	private void describe(Label label, ForeignLabel foreign, String noteOfText) {
		if (label.getKind() == LabelKind.BOX) {
			label.setLowFrequency(foreign.lowFrequency.orElse(0));
			label.setHighFrequency(foreign.highFrequency.orElse(recording.sampleRate() / 2));
		} else if (foreign.lowFrequency.isPresent() || foreign.highFrequency.isPresent()) {
			remark("without their frequencies, which only regions have");
		}
		label.getChannels().addAll(foreign.channels.isEmpty() ? tiers.channelsOf(foreign.tier) : foreign.channels);
		label.setNote(foreign.note.isEmpty() ? noteOfText : foreign.note);
		label.setAuthor(foreign.author);
		label.setCreated(foreign.created);
		label.setAttributes(foreign.attributes);
		label.setOrigin(foreign.origin);
		label.setReview(foreign.review);
		label.setUnknownKeys(foreign.otherKeys);
	}

	private void describeGuess(Label label, ForeignLabel.Guess guess) {
		boolean isScore = guess.score().isEmpty() || guess.score().getAsDouble() >= 0 && guess.score().getAsDouble() <= 1;
		if (!isScore) {
			remark("without their scores, which do not lie between 0 and 1");
		}
		label.setOrigin(new LabelOrigin(guess.model().isEmpty() ? UNNAMED_MODEL : guess.model(), isScore ? guess.score() : OptionalDouble.empty(),
				UnknownKeys.NONE));
	}

	private String id(String foreign) {
		if (foreign.isEmpty()) {
			return UUID.randomUUID().toString();
		}
		String id = foreign;
		for (int copy = 2; !ids.add(id); copy++) {
			id = foreign + "~" + copy;
		}
		return id;
	}

	private void remark(String what) {
		remarks.merge(what, 1, Integer::sum);
	}

	/** @param file names the foreign file */
	List<Problem> problems(String file) {
		return remarks.entrySet().stream().map(remark -> Problem.warning(
				remark.getValue() + (remark.getValue() == 1 ? " label of " : " labels of ") + recording.path() + ": " + remark.getKey(), file,
				"")).toList();
	}
}
