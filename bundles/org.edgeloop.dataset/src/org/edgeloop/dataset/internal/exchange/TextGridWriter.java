package org.edgeloop.dataset.internal.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;

/** Writes a TextGrid in Praat's long or short text form, as UTF-8. Overlapping labels go into further tiers of the same name. */
final class TextGridWriter implements ForeignWriter {

	private final Writer out;
	private final boolean isShort;
	private final Losses losses;

	TextGridWriter(OutputStream out, boolean isShort, Losses losses) {
		this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		this.isShort = isShort;
		this.losses = losses;
	}

	@Override
	public void write(LabelledRecording recording) throws IOException {
		if (!(recording.labels().getSampleRate() > 0)) {
			losses.add("counts seconds, and the sample rate is not known: sample positions are written as seconds, so the rate is",
					recording.path());
		}
		List<TextGridTier> tiers = tiers(recording);
		SampleAxis axis = recording.axis();
		long end = Math.max(recording.labels().getSamples(),
				recording.labels().getLabels().stream().mapToLong(label -> label.getTo() + (label.getFrom() == label.getTo() ? 1 : 0))
						.max().orElse(1));
		out.write("File type = \"ooTextFile\"\nObject class = \"TextGrid\"\n\n");
		line(0, "xmin = ", "0");
		line(0, "xmax = ", time(axis, end));
		line(0, "tiers? ", "<exists>");
		line(0, "size = ", Integer.toString(tiers.size()));
		heading(0, "item []:");
		for (int i = 0; i < tiers.size(); i++) {
			heading(1, "item [" + (i + 1) + "]:");
			writeTier(tiers.get(i), axis, end);
		}
	}

	private List<TextGridTier> tiers(LabelledRecording recording) {
		var names = TierNames.of(recording.channels());
		var tiers = new ArrayList<TextGridTier>();
		for (Label label : recording.inOrder()) {
			String name = names.nameOf(label, recording.taxonomy().tierOf(label.getType()));
			boolean isPoint = label.getKind() == LabelKind.POINT;
			TextGridTier tier = tiers.stream().filter(each -> each.name().equals(name) && each.isPoints() == isPoint)
					.filter(each -> each.hasRoomFor(label)).findFirst().orElseGet(() -> new TextGridTier(name, isPoint));
			if (tier.labels().isEmpty()) {
				tiers.add(tier);
			}
			tier.labels().add(label);
			report(recording.path(), label, names);
		}
		if (tiers.isEmpty()) {
			// Praat cannot open a grid without any tier.
			tiers.add(new TextGridTier("labels", false));
		}
		return tiers;
	}

	private void writeTier(TextGridTier tier, SampleAxis axis, long end) throws IOException {
		line(2, "class = ", quoted(tier.isPoints() ? TextGridFormat.POINTS : TextGridFormat.INTERVALS));
		line(2, "name = ", quoted(tier.name()));
		line(2, "xmin = ", "0");
		line(2, "xmax = ", time(axis, end));
		if (tier.isPoints()) {
			line(2, "points: size = ", Integer.toString(tier.labels().size()));
			for (int i = 0; i < tier.labels().size(); i++) {
				Label label = tier.labels().get(i);
				heading(2, "points [" + (i + 1) + "]:");
				line(3, "number = ", time(axis, label.getFrom()));
				line(3, "mark = ", quoted(LabelText.of(label)));
			}
		} else {
			writeIntervals(tier.labels(), axis, end);
		}
	}

	/** @param labels in order, without overlaps; what lies between them becomes intervals without a text */
	private void writeIntervals(List<Label> labels, SampleAxis axis, long end) throws IOException {
		var intervals = new ArrayList<Interval>();
		long reached = 0;
		for (Label label : labels) {
			if (label.getFrom() > reached) {
				intervals.add(new Interval(reached, label.getFrom(), ""));
			}
			intervals.add(new Interval(label.getFrom(), label.getTo(), LabelText.of(label)));
			reached = label.getTo();
		}
		if (reached < end) {
			intervals.add(new Interval(reached, end, ""));
		}
		line(2, "intervals: size = ", Integer.toString(intervals.size()));
		for (int i = 0; i < intervals.size(); i++) {
			heading(2, "intervals [" + (i + 1) + "]:");
			line(3, "xmin = ", time(axis, intervals.get(i).from()));
			line(3, "xmax = ", time(axis, intervals.get(i).to()));
			line(3, "text = ", quoted(intervals.get(i).text()));
		}
	}

	private record Interval(long from, long to, String text) {
	}

	private void line(int depth, String comment, String value) throws IOException {
		out.write(isShort ? value + "\n" : "    ".repeat(depth) + comment + value + "\n");
	}

	private void heading(int depth, String comment) throws IOException {
		if (!isShort) {
			out.write("    ".repeat(depth) + comment + "\n");
		}
	}

	private static String quoted(String text) {
		return '"' + text.replace("\"", "\"\"") + '"';
	}

	private static String time(SampleAxis axis, long sample) {
		return axis.timeOf(sample).toPlainString();
	}

	private void report(String recording, Label label, TierNames names) {
		CommonLosses.report(losses, recording, label);
		if (label.getKind() == LabelKind.BOX) {
			losses.add("holds no frequencies: boxes are written as intervals, their range is", recording, label);
		}
		boolean holdsChannels = label.getKind() == LabelKind.RECORDING ? label.getChannels().isEmpty()
				: names.channelsOf(names.nameOf(label, "")).equals(label.getChannels());
		if (!holdsChannels) {
			losses.add("cannot name these channels by a tier", recording, label);
		}
	}

	@Override
	public void close() throws IOException {
		out.flush();
	}
}
