package org.edgeloop.dataset.internal.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;

import org.edgeloop.dataset.internal.JsonText;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.review.Review;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** Writes {@link CsvFormat}'s table. */
final class CsvLabelWriter implements ForeignWriter {

	private static final List<String> HEADINGS = List.of("recording", "id", "kind", "type", "from", "to", "start [s]", "end [s]",
			"channels", "low [Hz]", "high [Hz]", "note", "author", "created", "origin", "score", "review", "attributes", "other");

	private final BufferedWriter out;
	private final CsvWriter csv;
	private final Losses losses;

	CsvLabelWriter(OutputStream out, Losses losses) {
		this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(this.out);
		this.losses = losses;
		csv.writeRecord(HEADINGS);
	}

	@Override
	public void write(LabelledRecording recording) throws IOException {
		boolean hasRate = recording.labels().getSampleRate() > 0;
		SampleAxis axis = recording.axis();
		for (Label label : recording.inOrder()) {
			boolean isBox = label.getKind() == LabelKind.BOX;
			csv.writeRecord(recording.path(), label.getId(), label.getKind().getLiteral(), label.getType(),
					Long.toString(label.getFrom()), Long.toString(label.getTo()),
					hasRate ? axis.timeOf(label.getFrom()).toPlainString() : "",
					hasRate ? axis.timeOf(label.getTo()).toPlainString() : "", ChannelsText.of(label.getChannels()),
					isBox ? JsonText.number(label.getLowFrequency()) : "", isBox ? JsonText.number(label.getHighFrequency()) : "",
					label.getNote(), label.getAuthor(), label.getCreated(),
					label.getOrigin().by(), score(label), label.getReview().equals(Review.DRAFT) ? "" : label.getReview().toString(),
					label.getAttributes().isEmpty() ? "" : label.getAttributes().toString(),
					label.getUnknownKeys().isEmpty() ? "" : "{" + label.getUnknownKeys() + "}");
		}
		RecordingLosses.report(losses, recording);
	}

	private static String score(Label label) {
		OptionalDouble score = label.getOrigin().score();
		return score.isPresent() ? JsonText.number(score.getAsDouble()) : "";
	}

	@Override
	public void close() throws IOException {
		csv.flush();
		out.flush();
	}
}
