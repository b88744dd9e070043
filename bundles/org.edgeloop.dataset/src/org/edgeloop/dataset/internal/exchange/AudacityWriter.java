package org.edgeloop.dataset.internal.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;

/** Writes one label track with the frequencies of boxes, as UTF-8. */
final class AudacityWriter implements ForeignWriter {

	private final Writer out;
	private final Losses losses;

	AudacityWriter(OutputStream out, Losses losses) {
		this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		this.losses = losses;
	}

	@Override
	public void write(LabelledRecording recording) throws IOException {
		if (!(recording.labels().getSampleRate() > 0)) {
			losses.add("counts seconds, and the sample rate is not known: sample positions are written as seconds, so the rate is",
					recording.path());
		}
		SampleAxis axis = recording.axis();
		for (Label label : recording.inOrder()) {
			write(axis.timeOf(label.getFrom()), axis.timeOf(label.getTo()), LabelText.onOneLine(LabelText.of(label)));
			if (label.getKind() == LabelKind.BOX) {
				out.write("\\\t" + hertz(label.getLowFrequency()) + "\t" + hertz(label.getHighFrequency()) + "\n");
			}
			report(recording.path(), label);
		}
	}

	private void write(BigDecimal start, BigDecimal end, String text) throws IOException {
		out.write(seconds(start) + "\t" + seconds(end) + "\t" + text + "\n");
	}

	/** Audacity itself writes six decimals; more are there where neighbouring samples need them. */
	private static String seconds(BigDecimal time) {
		return (time.scale() < 6 ? time.setScale(6) : time).toPlainString();
	}

	private static String hertz(double frequency) {
		return new BigDecimal(Double.toString(frequency)).toPlainString();
	}

	private void report(String recording, Label label) {
		CommonLosses.report(losses, recording, label);
		if (!label.getChannels().isEmpty()) {
			losses.add("holds no channels", recording, label);
		}
		if (label.getKind() == LabelKind.RECORDING) {
			losses.add("has no labels of a whole recording: written as a region, its kind is", recording, label);
		}
		if (!LabelText.onOneLine(label.getNote()).equals(label.getNote())) {
			losses.add("holds one line of text: tabs and line ends of the note become spaces; its form is", recording, label);
		}
	}

	@Override
	public void close() throws IOException {
		out.flush();
	}
}
