package org.edgeloop.dataset.internal.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.exchange.ExchangeOptions;
import org.edgeloop.dataset.internal.exchange.ForeignLabel.Shape;

/**
 * Label tracks of Audacity: a line a label with start and end in seconds and a text between tabs, and where a range of frequencies is
 * selected a second line with a backslash, the low and the high frequency in Hz, -1 where one is open. Several tracks follow each
 * other in one file without a mark. See "Importing and Exporting Labels" in the Audacity manual.
 */
public final class AudacityFormat implements ForeignFormat {

	@Override
	public String id() {
		return "audacity";
	}

	@Override
	public String title() {
		return "Audacity label track";
	}

	@Override
	public List<String> extensions() {
		return List.of(".txt");
	}

	@Override
	public boolean isFilePerRecording() {
		return true;
	}

	@Override
	public ForeignLabels read(Path file, ExchangeOptions options, Progress progress) throws IOException {
		var labels = new ArrayList<ForeignLabel>();
		int number = 0;
		for (String line : (Iterable<String>) ForeignText.read(file).lines()::iterator) {
			number++;
			progress.checkCancelled();
			String[] fields = line.split("\t", -1);
			if (fields[0].equals("\\")) {
				readFrequencies(fields, labels, file, number);
			} else if (!line.isBlank()) {
				labels.add(label(fields, file, number));
			}
		}
		var track = new ForeignTrack(List.of(file.getFileName().toString()), ForeignClock.of(TimeUnit.SECONDS), labels);
		return new ForeignLabels(List.of(track), List.of());
	}

	private static ForeignLabel label(String[] fields, Path file, int line) throws ProblemException {
		if (fields.length < 2) {
			throw bad("this is no line of a label track: a start, a tab and an end are expected", file, line);
		}
		BigDecimal start = number(fields[0], file, line);
		BigDecimal end = number(fields[1], file, line);
		String text = String.join(" ", List.of(fields).subList(2, fields.length));
		return start.compareTo(end) == 0 ? new ForeignLabel(Shape.POINT, text, start, start)
				: new ForeignLabel(Shape.REGION, text, start.min(end), end.max(start));
	}

	private static void readFrequencies(String[] fields, List<ForeignLabel> labels, Path file, int line) throws ProblemException {
		if (labels.isEmpty() || fields.length < 3) {
			throw bad("a line of frequencies follows a label's, and holds a low and a high one", file, line);
		}
		labels.getLast().lowFrequency = frequency(fields[1], file, line);
		labels.getLast().highFrequency = frequency(fields[2], file, line);
	}

	private static OptionalDouble frequency(String text, Path file, int line) throws ProblemException {
		double hertz = number(text, file, line).doubleValue();
		return hertz >= 0 ? OptionalDouble.of(hertz) : OptionalDouble.empty();
	}

	private static BigDecimal number(String text, Path file, int line) throws ProblemException {
		return ForeignNumber.parse(text).orElseThrow(() -> bad("not a number: " + text, file, line));
	}

	private static ProblemException bad(String what, Path file, int line) {
		return new ProblemException(Problem.error(what, file + ":" + line, "choose a file that Audacity exported as labels"));
	}

	@Override
	public ForeignWriter writer(OutputStream out, ExchangeOptions options, Losses losses) {
		return new AudacityWriter(out, losses);
	}
}
