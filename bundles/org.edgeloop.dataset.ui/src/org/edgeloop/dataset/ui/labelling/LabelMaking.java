package org.edgeloop.dataset.ui.labelling;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.edgeloop.base.SampleRange;
import org.edgeloop.dataset.LabelClipboard;
import org.edgeloop.dataset.LabelDocument;
import org.edgeloop.dataset.LabelPreset;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.signal.Channel;

/** Makes labels of what was marked, of presets, and of the label made last. A label that was made is selected. */
public final class LabelMaking {

	private final LabellingPresenter presenter;
	private Optional<Label> last = Optional.empty();

	LabelMaking(LabellingPresenter presenter) {
		this.presenter = presenter;
	}

	private LabelDocument document() {
		return presenter.document();
	}

	/** Adds a label of the current class; nothing happens where its range lies outside the recording. */
	void add(LabelKind kind, SampleRange range, List<String> channels) {
		Label label = document().newLabel(kind, presenter.nextLabel().type());
		label.getChannels().addAll(channels);
		place(label, range);
	}

	/**
	 * Adds a box of the current class and selects it; nothing happens where its range lies outside the recording.
	 *
	 * @param low its lower edge in Hz, from 0 on
	 * @param high its upper edge in Hz, above {@code low}
	 * @param channels the names of the channels that it is for; empty for all
	 */
	public void addBox(SampleRange range, double low, double high, List<String> channels) {
		Label box = document().newLabel(LabelKind.BOX, presenter.nextLabel().type());
		box.getChannels().addAll(channels);
		box.setLowFrequency(low);
		box.setHighFrequency(high);
		place(box, range);
	}

	private void place(Label label, SampleRange range) {
		long length = presenter.timeline().axis().length();
		SampleRange inside = range.clampTo(presenter.timeline().axis().whole());
		if (label.getKind() == LabelKind.POINT && length > 0) {
			long sample = Math.min(inside.from(), length - 1);
			inside = new SampleRange(sample, sample);
		} else if (inside.isEmpty()) {
			return;
		}
		label.setFrom(inside.from());
		label.setTo(inside.to());
		document().execute(document().commands().add(List.of(label)));
		made(label);
	}

	private void made(Label label) {
		last = Optional.of(label);
		presenter.select(List.of(label));
	}

	/** Adds a label of the current class for the whole recording, unless it has one: then that one is selected. */
	public void addRecording() {
		String type = presenter.nextLabel().type();
		List<String> channels = presenter.nextLabel().channels();
		document().labels().getLabels().stream()
				.filter(label -> label.getKind() == LabelKind.RECORDING && label.getType().equals(type) && label.getChannels().equals(channels))
				.findFirst().ifPresentOrElse(present -> presenter.select(List.of(present)),
						() -> add(LabelKind.RECORDING, presenter.timeline().axis().whole(), channels));
	}

	/** Makes a label that a preset fills in: of what is marked, at the cursor, or of the whole recording, as the preset's kind asks. */
	public void addPreset(LabelPreset preset) {
		presenter.snapping().afterwards(() -> {
			switch (preset.kind()) {
			case REGION -> presenter.marking().takeMarked().ifPresentOrElse(range -> place(filled(preset), range),
					() -> presenter.tell("Mark a region first, by I and O or by Shift and a drag; then choose “" + preset.name() + "”."));
			case POINT -> place(filled(preset), new SampleRange(presenter.cursor(), presenter.cursor()));
			case RECORDING -> place(filled(preset), presenter.timeline().axis().whole());
			case BOX -> presenter.tell("“" + preset.name() + "” is a range of frequencies, which the timeline does not show.");
			}
		});
	}

	/** Makes a label of the preset with a digit key; nothing happens where no preset has it. */
	public void addPresetByKey(String key) {
		presenter.presets().stream().filter(preset -> preset.key().equals(key)).findFirst().ifPresentOrElse(this::addPreset,
				() -> presenter.tell("No label preset has the key " + key + "."));
	}

	private Label filled(LabelPreset preset) {
		Label label = document().newLabel(preset.kind(), preset.type());
		label.getChannels().addAll(preset.channels());
		label.setAttributes(preset.attributes());
		label.setNote(preset.note());
		return label;
	}

	/** Makes the label that was made last once more, beginning at the cursor, and takes the cursor to its end, for the next one. */
	public void repeat() {
		last.ifPresentOrElse(label -> presenter.snapping().afterwards(() -> {
			List<String> channels = presenter.timeline().source().channels().stream().map(Channel::name).toList();
			LabelClipboard one = LabelClipboard.of(List.of(label), document().labels(), channels);
			presenter.tell(document().paste(one, Math.min(presenter.cursor(), presenter.timeline().axis().length() - 1), channels));
			presenter.selected().single().filter(made -> made != label).ifPresent(made -> {
				last = Optional.of(made);
				presenter.timeline().setCursor(OptionalLong.of(made.getTo()));
				presenter.navigation().reveal(made.getTo());
			});
		}), () -> presenter.tell("There is no label yet to repeat."));
	}
}
